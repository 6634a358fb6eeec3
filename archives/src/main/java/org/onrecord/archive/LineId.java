package org.onrecord.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The name that a line gives its article: the field {@code id}, or else its address. The line is
 * read no further than to its id.
 */
final class LineId {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Set<JsonToken> NAMES =
      EnumSet.of(JsonToken.VALUE_STRING, JsonToken.VALUE_NUMBER_INT);

  /** Fields with an address, the first that is there. */
  private static final List<String> ADDRESS = List.of("url", "uri", "link");

  private LineId() {}

  /** {@return the name; empty if the line has none, or is malformed before it} */
  static Optional<String> of(byte[] line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? find(parser) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> find(JsonParser parser) {
    @Nullable String address = null;
    int best = ADDRESS.size();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean isName = NAMES.contains(value) && !parser.getString().isBlank();
      if (isName && field.equals("id")) {
        return Optional.of(parser.getString());
      }
      int rank = ADDRESS.indexOf(field);
      if (isName && rank >= 0 && rank < best) {
        address = parser.getString();
        best = rank;
      }
      parser.skipChildren();
    }
    return Optional.ofNullable(address);
  }
}
