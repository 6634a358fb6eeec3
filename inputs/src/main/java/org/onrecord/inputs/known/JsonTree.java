package org.onrecord.inputs.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.FormatException;
import org.onrecord.text.LineMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A value in JSON of which nothing is sure: what is asked for and is not there is empty. Immutable.
 */
public final class JsonTree {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Of two fields of one name, one would be lost. */
  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Object value;

  private JsonTree(Object value) {
    this.value = value;
  }

  /** {@return what stands in {@code json}; empty if that is malformed or null} */
  public static Optional<JsonTree> parse(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return first(parser);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return what stands in {@code json}, and nothing but that; empty if it is null}
   *
   * @throws FormatException if it is malformed, or has two fields of one name in an object
   */
  public static Optional<JsonTree> parseWhole(String json) throws FormatException {
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), json)) {
      try {
        Optional<JsonTree> tree = first(parser);
        if (parser.nextToken() != null) {
          int behind = (int) parser.currentTokenLocation().getCharOffset();
          throw new FormatException(LineMap.of(json).position(behind), "a second value begins");
        }
        return tree;
      } catch (JacksonException e) {
        throw FormatException.ofJson(json, e, parser);
      }
    }
  }

  private static Optional<JsonTree> first(JsonParser parser) {
    parser.nextToken();
    return Optional.ofNullable(read(parser)).map(JsonTree::new);
  }

  private static @Nullable Object read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return readObject(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      return readArray(parser);
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
  }

  private static Map<String, Object> readObject(JsonParser parser) {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = read(parser);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static List<Object> readArray(JsonParser parser) {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object element = read(parser);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** {@return the value of a field, if this is an object that has it} */
  public Optional<JsonTree> get(String name) {
    return value instanceof Map<?, ?> fields
        ? Optional.ofNullable(fields.get(name)).map(JsonTree::new)
        : Optional.empty();
  }

  /** {@return the elements if this is a list, otherwise this alone} */
  public Stream<JsonTree> elements() {
    return value instanceof List<?> list ? list.stream().map(JsonTree::new) : Stream.of(this);
  }

  /** {@return the words, if this is a string or number with any} */
  public Optional<String> text() {
    return verbatim().map(String::strip);
  }

  /** {@return the words as they are, if this is a string or number with any} */
  public Optional<String> verbatim() {
    return value instanceof String words && !words.isBlank()
        ? Optional.of(words)
        : Optional.empty();
  }

  /** {@return the fields with words or numbers, if this is an object, in their order} */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> fields) {
      fields.forEach(
          (name, field) ->
              new JsonTree(field).text().ifPresent(text -> texts.put(name.toString(), text)));
    }
    return texts;
  }
}
