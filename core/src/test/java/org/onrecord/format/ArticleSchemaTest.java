package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Dateline;
import org.onrecord.model.Due;
import org.onrecord.model.Made;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Role;
import org.onrecord.testing.RandomArticles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleSchemaTest {

  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ArticleSchema.json());

  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);

  static Stream<Class<? extends Record>> recordTypes() {
    return Stream.of(
        Article.class,
        Byline.class,
        Dateline.class,
        Publication.class,
        Actor.class,
        Role.class,
        Mention.class,
        Quote.class,
        Commitment.class,
        Party.class,
        Due.class,
        Amount.class,
        Made.class);
  }

  private static JsonNode definition(Class<?> type) {
    String name = type.getSimpleName().toLowerCase(Locale.ROOT);
    return type == Article.class ? SCHEMA : SCHEMA.at("/$defs/" + name);
  }

  @Test
  void isNamedByTheVersionOfTheRecord() {
    assertThat(SCHEMA.at("/$id").asString()).isEqualTo(ArticleSchema.ID);
    assertThat(SCHEMA.at("/properties/schemaVersion/const").asString())
        .isEqualTo(Article.SCHEMA_VERSION);
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void hasEveryComponentInOrder(Class<? extends Record> type) {
    List<String> components =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
    List<String> required =
        Stream.of(type.getRecordComponents())
            .filter(component -> component.getType() != Optional.class)
            .map(RecordComponent::getName)
            .toList();

    JsonNode definition = definition(type);
    assertThat(definition.get("properties").propertyNames()).containsExactlyElementsOf(components);
    assertThat(strings(definition.get("required"))).isEqualTo(required);
    assertThat(definition.get("additionalProperties").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void saysWhatEveryFieldIs(Class<? extends Record> type) {
    JsonNode definition = definition(type);
    assertThat(definition.path("description").asString("")).isNotBlank();
    assertThat(definition.get("properties").properties())
        .allSatisfy(
            field -> assertThat(field.getValue().path("description").asString("")).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void refersToTheRecordsThatAComponentHolds(Class<? extends Record> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      Class<?> held = heldRecord(component.getGenericType());
      if (held.isRecord()) {
        JsonNode field = definition(type).at("/properties/" + component.getName());
        String expected = "#/$defs/" + held.getSimpleName().toLowerCase(Locale.ROOT);
        assertThat(field.findValuesAsString("$ref")).containsExactly(expected);
      }
    }
  }

  private static Class<?> heldRecord(Type type) {
    return type instanceof ParameterizedType holder
        ? heldRecord(holder.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  @Test
  void listsEveryLabel() {
    assertThat(labels("actor", "type"))
        .isEqualTo(Stream.of(ActorType.values()).map(ActorType::label).toList());
    assertThat(labels("mention", "form"))
        .isEqualTo(Stream.of(MentionForm.values()).map(MentionForm::label).toList());
    assertThat(labels("quote", "kind"))
        .isEqualTo(Stream.of(QuoteKind.values()).map(QuoteKind::label).toList());
    assertThat(labels("commitment", "kind"))
        .isEqualTo(Stream.of(CommitmentKind.values()).map(CommitmentKind::label).toList());
    assertThat(labels("commitment", "polarity"))
        .isEqualTo(Stream.of(Polarity.values()).map(Polarity::label).toList());
    assertThat(labels("commitment", "status"))
        .isEqualTo(Stream.of(CommitmentStatus.values()).map(CommitmentStatus::label).toList());
  }

  private static List<String> labels(String definition, String field) {
    return strings(SCHEMA.at("/$defs/" + definition + "/properties/" + field + "/enum"));
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(element -> strings.add(element.asString()));
    return strings;
  }

  @Test
  void isSatisfiedByEverythingWritten() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Article article = new RandomArticles(seed).article().withSchemaVersion("1");
      assertThat(VALIDATOR.validate(write(Formats.json(), article), InputFormat.JSON)).isEmpty();
      assertThat(VALIDATOR.validate(write(Formats.yaml(), article), InputFormat.YAML)).isEmpty();
    }
  }

  private static String write(DocumentFormat format, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"headlin\": {\"start\": 0, \"end\": 1}",
        "\"headline\": null",
        "\"headline\": {\"start\": -1, \"end\": 1}",
        "\"headline\": {\"start\": 0, \"end\": 1, \"note\": \"\"}",
        "\"publication\": {\"url\": \"\"}",
        "\"byline\": {\"authors\": []}"
      })
  void isNotSatisfiedByWhatTheReaderRefuses(String field) {
    String record =
        """
        {"schemaVersion": "1", "id": "a", "language": "en", "text": "", "paragraphs": [],
         "actors": [], "quotes": [], "commitments": [], %s}
        """;
    assertThat(VALIDATOR.validate(record.formatted(field), InputFormat.JSON)).isNotEmpty();
    assertThat(VALIDATOR.validate(record.replace(", %s", ""), InputFormat.JSON)).isEmpty();
  }
}
