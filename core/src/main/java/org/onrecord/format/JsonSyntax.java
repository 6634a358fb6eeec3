package org.onrecord.format;

import org.onrecord.text.LineMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON, by Jackson's streaming parser. */
final class JsonSyntax implements RecordSyntax {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  @Override
  public Value parse(String file) throws FormatException {
    ValueBuilder builder = new ValueBuilder(file);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        add(token, parser, builder);
      }
    } catch (JacksonException e) {
      int offset = (int) Math.max(0, e.getLocation().getCharOffset());
      throw new FormatException(
          LineMap.of(file).position(offset), "malformed JSON: " + e.getOriginalMessage(), e);
    }
    return builder.root();
  }

  private static void add(JsonToken token, JsonParser parser, ValueBuilder builder)
      throws FormatException {
    int offset = (int) parser.currentTokenLocation().getCharOffset();
    switch (token) {
      case START_OBJECT -> builder.beginObject(offset);
      case START_ARRAY -> builder.beginList(offset);
      case END_OBJECT, END_ARRAY -> builder.end();
      case PROPERTY_NAME -> builder.name(parser.currentName(), offset);
      case VALUE_STRING -> builder.add(new Value.Text(offset, parser.getString()), 1);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          builder.add(Numbers.value(offset, parser.getString()), 1);
      default -> builder.add(new Value.Other(offset, parser.getString()), 1);
    }
  }
}
