package org.onrecord.formats.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.formats.MemoryFolder;
import org.onrecord.formats.Samples;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdFormatTest {

  private static final SchemaOrg SCHEMA_ORG = new SchemaOrg();

  private static JsonNode tree(Article article) {
    return JsonMapper.shared().readTree(MemoryFolder.of(new JsonLdFormat(), article));
  }

  @Test
  void usesTheWordsOfSchemaOrgAsTheyAreMeant() {
    for (Article article : Samples.many()) {
      JsonNode document = tree(article);
      new Check(document).check(document);
    }
  }

  /** Holds a document against the vocabulary. */
  private static final class Check {
    private final Map<String, Set<String>> typesById = new HashMap<>();

    Check(JsonNode document) {
      collect(document);
    }

    private void collect(JsonNode node) {
      if (node.has("@id") && node.has("@type")) {
        assertThat(typesById.put(node.get("@id").asString(), typesOf(node))).isNull();
      }
      node.forEach(this::collect);
    }

    private static Set<String> typesOf(JsonNode node) {
      JsonNode type = node.get("@type");
      Set<String> types = new HashSet<>();
      for (JsonNode one : type.isArray() ? type : JsonMapper.shared().createArrayNode().add(type)) {
        assertThat(one.asString())
            .matches(name -> name.startsWith("onrecord:") || SCHEMA_ORG.knowsType(name));
        types.addAll(SCHEMA_ORG.allTypes(one.asString()));
      }
      return types;
    }

    void check(JsonNode node) {
      Set<String> types = typesOf(node);
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String name = field.getKey();
        JsonNode values = field.getValue();
        if (name.startsWith("@")) {
          continue;
        }
        boolean own = name.startsWith("onrecord:");
        if (!own) {
          assertThat(SCHEMA_ORG.knowsProperty(name)).as(name).isTrue();
          assertThat(SCHEMA_ORG.canHave(types, name)).as("%s of %s", name, types).isTrue();
        }
        for (JsonNode value :
            values.isArray() ? values : JsonMapper.shared().createArrayNode().add(values)) {
          Set<String> found = typesOfValue(value);
          assertThat(own || SCHEMA_ORG.canBe(name, found)).as("%s is %s", name, found).isTrue();
        }
      }
    }

    private Set<String> typesOfValue(JsonNode value) {
      if (value.isNumber()) {
        return Set.of("Number");
      }
      if (value.isString()) {
        return SchemaOrg.typesOfText(value.asString());
      }
      if (value.has("@type")) {
        check(value);
        return typesOf(value);
      }
      String id = value.get("@id").asString();
      return Objects.requireNonNull(typesById.get(id), () -> id + " leads nowhere");
    }
  }

  @Test
  void usesOwnWordsThatAreDocumented() {
    Set<String> used = new TreeSet<>();
    for (Article article : Samples.many()) {
      ownWords(MemoryFolder.of(new JsonLdFormat(), article), used);
    }
    for (Article article : Samples.faulty()) {
      ownWords(MemoryFolder.of(new JsonLdFormat(), article), used);
    }
    Set<String> documented = new TreeSet<>();
    Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
        .matcher(Standards.read(Path.of("..", "docs", "vocabulary.md")))
        .results()
        .forEach(found -> documented.add(found.group(1)));
    assertThat(used).isEqualTo(documented);
  }

  private static void ownWords(String file, Set<String> words) {
    Pattern.compile("\"onrecord:(\\w+)\"")
        .matcher(file)
        .results()
        .forEach(found -> words.add(found.group(1)));
  }

  @Test
  void saysWhoSaidWhat() {
    JsonNode document = tree(Samples.emoji());
    assertThat(document.get("@type").asString()).isEqualTo("NewsArticle");
    assertThat(document.get("datePublished").asString()).isEqualTo("2026-11-24");
    JsonNode quote = document.get("hasPart").get(document.get("hasPart").size() - 1);
    assertThat(quote.get("text").asString()).startsWith("“We 😀 broke the old one,”");
    String speaker = quote.get("spokenByCharacter").get(0).get("@id").asString();
    assertThat(document.get("mentions").valueStream())
        .filteredOn(actor -> actor.get("@id").asString().equals(speaker))
        .singleElement()
        .satisfies(
            actor -> {
              assertThat(actor.get("name").asString()).isEqualTo("Ann Roe");
              assertThat(actor.get("jobTitle").get(0).asString()).isEqualTo("chief executive");
            });
  }

  @Test
  void takesCountriesThatSpeakForBodiesToo() {
    Actor actor =
        Actor.builder().id("norway").name("Norway").type(ActorType.COUNTRY).country("NO").build();
    Article silent = Article.builder().id("a").text("Yes.").addActors(actor).build();
    Quote quote =
        Quote.builder()
            .id("q1")
            .kind(QuoteKind.INDIRECT)
            .addContent(new Span(0, 3))
            .speaker("norway")
            .build();
    assertThat(tree(silent).get("mentions").get(0).get("@type").toString())
        .isEqualTo("[\"Country\"]");
    assertThat(tree(silent.withQuotes(quote)).get("mentions").get(0).get("@type").toString())
        .isEqualTo("[\"Country\",\"Organization\"]");
  }
}
