package org.onrecord.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.formats.MemoryFolder;
import org.onrecord.formats.Samples;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WebAnnotationFormatTest {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private static String annotations(Article article) {
    return MemoryFolder.of(new WebAnnotationFormat(), article);
  }

  private static JsonNode tree(Article article) {
    return JsonMapper.shared().readTree(annotations(article));
  }

  @Test
  void fitsWhatIsReliedOn() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Standards.relied("web-annotation-as-relied-on.schema.json"));
    for (Article article : Samples.many()) {
      assertThat(schema.validate(annotations(article), InputFormat.JSON))
          .as(article.id())
          .isEmpty();
    }
    for (Article article : Samples.faulty()) {
      assertThat(schema.validate(annotations(article), InputFormat.JSON)).isEmpty();
    }
  }

  /** The W3C's own assertions, as far as they are obligatory. */
  @Test
  void fitsThePublishedSchemas() throws IOException {
    Path folder = Standards.published("web-annotation");
    List<Schema> schemas = obligatory(folder);
    assertThat(schemas).hasSizeGreaterThan(40);
    for (Article article : Samples.sound()) {
      for (JsonNode annotation : tree(article).path("first").path("items")) {
        String alone = ((ObjectNode) annotation.deepCopy()).put("@context", CONTEXT).toString();
        for (Schema schema : schemas) {
          assertThat(schema.validate(alone, InputFormat.JSON))
              .as("%s%n%s", schema.getSchemaLocation(), alone)
              .isEmpty();
        }
      }
    }
  }

  private static List<Schema> obligatory(Path folder) throws IOException {
    String base = "https://standards.example/";
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_4,
            builder ->
                builder.schemas(
                    iri -> {
                      Path file = folder.resolve("definitions").resolve(iri.replace(base, ""));
                      return Files.exists(file) ? Standards.read(file) : null;
                    }));
    try (Stream<Path> files = Files.walk(folder.resolve("annotations"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> Standards.read(file).contains("\"assertionType\": \"must\""))
          .sorted()
          .map(
              file ->
                  registry.getSchema(
                      SchemaLocation.of(base + file.getFileName()),
                      Standards.read(file).replaceFirst("\"id\" *: *\"[^\"]*\",", ""),
                      InputFormat.JSON))
          .toList();
    }
  }

  @Test
  void countsCodePoints() {
    for (Article article : Samples.many()) {
      int[] codePoints = article.text().codePoints().toArray();
      for (JsonNode annotation : tree(article).path("first").path("items")) {
        for (JsonNode target : annotation.get("target")) {
          JsonNode position = target.get("selector").get(0);
          JsonNode quote = target.get("selector").get(1);
          int start = position.get("start").asInt();
          int end = position.get("end").asInt();
          String exact = quote.get("exact").asString();
          assertThat(new String(codePoints, start, end - start)).isEqualTo(exact);
          assertThat(article.text())
              .contains(quote.get("prefix").asString() + exact + quote.get("suffix").asString());
        }
      }
    }
    assertThat(annotations(Samples.emoji())).contains("\"start\": ");
  }

  @Test
  void neverCutsACharacterInContext() {
    for (int blanks = 0; blanks < 4; blanks++) {
      String text = " ".repeat(blanks) + "😀".repeat(40) + "Roe" + "😀".repeat(40);
      int start = text.indexOf("Roe");
      Article article =
          Article.builder()
              .id("a")
              .text(text)
              .addActors(
                  Actor.builder()
                      .id("roe")
                      .name("Roe")
                      .type(ActorType.PERSON)
                      .addMentions(new Mention(new Span(start, start + 3), MentionForm.NAME))
                      .build())
              .build();
      JsonNode target = tree(article).get("first").get("items").get(0).get("target").get(0);
      JsonNode quote = target.get("selector").get(1);
      assertThat(quote.get("prefix").asString()).matches(" *(😀)+");
      assertThat(quote.get("suffix").asString()).matches("(😀)+");
      assertThat(target.get("selector").get(0).get("start").asInt()).isEqualTo(blanks + 40);
    }
  }

  @Test
  void hasNoPageForNoAnnotations() {
    JsonNode collection = tree(Samples.parsed("empty", ""));
    assertThat(collection.get("total").asInt()).isZero();
    assertThat(collection.has("first")).isFalse();
  }

  @Test
  void saysInWordsWhatIsThere() {
    assertThat(annotations(Samples.emoji()))
        .contains("direct quote, Ann Roe")
        .contains("pledge by Norsund, due by 2030 (2030), open");
  }
}
