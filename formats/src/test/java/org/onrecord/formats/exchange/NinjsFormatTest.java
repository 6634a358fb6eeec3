package org.onrecord.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.ArticleSchema;
import org.onrecord.format.FormatException;
import org.onrecord.formats.MemoryFolder;
import org.onrecord.formats.Samples;
import org.onrecord.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class NinjsFormatTest {

  private static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
  private static final String GEO_JSON = "https://geojson.org/schema/GeoJSON.json";

  private static final NinjsFormat FORMAT = new NinjsFormat();

  private static Schema schema(String ninjs, String geoJson) {
    Map<String, String> known =
        Map.of(
            NINJS,
            ninjs,
            GEO_JSON,
            geoJson,
            ArticleSchema.ID,
            ArticleSchema.json(),
            NinjsSchema.ID,
            NinjsSchema.json());
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known::get))
        .getSchema(SchemaLocation.of(NinjsSchema.ID));
  }

  private static String ninjs(Article article) {
    return MemoryFolder.of(FORMAT, article);
  }

  private static JsonNode tree(Article article) {
    return JsonMapper.shared().readTree(ninjs(article));
  }

  @Test
  void fitsWhatIsReliedOn() {
    Schema schema = schema(Standards.relied("ninjs-3.1-as-relied-on.schema.json"), "{}");
    for (Article article : Samples.many()) {
      assertThat(schema.validate(ninjs(article), InputFormat.JSON)).as(article.id()).isEmpty();
    }
  }

  @Test
  void fitsThePublishedSchema() {
    Path folder = Standards.published("ninjs");
    Schema schema =
        schema(
            Standards.read(folder.resolve("ninjs-schema_3.1.json")),
            Standards.read(folder.resolve("GeoJSON-schema.json")));
    for (Article article : Samples.many()) {
      assertThat(schema.validate(ninjs(article), InputFormat.JSON)).as(article.id()).isEmpty();
    }
    assertThat(schema.validate("{\"uri\": \"a:b\", \"onRecord\": 1, \"x\": 2}", InputFormat.JSON))
        .hasSizeGreaterThan(1);
  }

  @Test
  void holdsTheWholeRecord() throws FormatException {
    for (Article article : Samples.sound()) {
      JsonNode ninjs = tree(article);
      ObjectNode record = (ObjectNode) ninjs.get("onRecord").deepCopy();
      record.set("text", ninjs.get("bodies").get(0).get("value"));
      assertThat(ArticleReader.json().read(record.toString()).article()).isEqualTo(article);
    }
  }

  @Test
  void saysInNinjsOwnFieldsWhatTheyAreFor() {
    JsonNode ninjs = tree(Samples.emoji());
    assertThat(ninjs.get("uri").asString()).isEqualTo("https://echo.example/pier?a=1&b=2");
    assertThat(ninjs.get("headlines").get(0).get("value").asString())
        .isEqualTo("😀 Ferry firm makes peace 😀");
    assertThat(ninjs.get("by").asString()).isEqualTo("Vera Lind");
    assertThat(ninjs.get("located").asString()).isEqualTo("ALDER BAY");
    assertThat(ninjs.get("people").findValuesAsString("name")).contains("Ann Roe");
    assertThat(ninjs.get("organisations").findValuesAsString("name")).contains("Norsund");
    assertThat(ninjs.get("infoSources").get(0).get("name").asString()).isEqualTo("Alder Bay Echo");
    assertThat(ninjs.has("versionCreated")).as("a time that nobody said").isFalse();
  }

  @Test
  void namesAnArticleWithoutAnAddressByItsId() {
    assertThat(tree(Samples.parsed("local news/a&b", "Yes.")).get("uri").asString())
        .isEqualTo("tag:onrecord.org,2026:article/local%20news/a%26b");
  }

  @Test
  void joinsAuthors() {
    String text = "Peace at last\n\nBy Ann Roe, Tom Okoro and Vera Lind\n\nIt rained all day.\n";
    assertThat(tree(Samples.parsed("a", text)).get("by").asString())
        .isEqualTo("Ann Roe, Tom Okoro and Vera Lind");
  }
}
