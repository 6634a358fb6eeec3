package org.onrecord.format;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.text.Span;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** JSON, by Jackson's streaming parser. */
final class JsonSyntax implements RecordSyntax {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // the reader bounds the size of the file, and numbers are judged by themselves
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .errorReportConfiguration(
              ErrorReportConfiguration.builder().maxErrorTokenLength(Excerpt.MAX_LENGTH).build())
          .build();

  @Override
  public Value parse(String file) throws FormatException {
    ValueBuilder values = new ValueBuilder(file);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file)) {
      parse(parser, file, values);
    }
    return values.root();
  }

  @Override
  public Map<Integer, Integer> scalarEnds(String file) {
    Map<Integer, Integer> ends = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
          parser.finishToken();
          ends.put(offset(parser.currentTokenLocation()), offset(parser.currentLocation()));
        }
      }
    }
    return ends;
  }

  @Override
  public String scalar(String text, String file, Span place) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  private static void parse(JsonParser parser, String file, ValueBuilder values)
      throws FormatException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        add(token, parser, values);
      }
    } catch (JacksonException e) {
      throw FormatException.ofJson(file, e, parser);
    }
  }

  private static void add(JsonToken token, JsonParser parser, ValueBuilder values)
      throws FormatException {
    int offset = offset(parser.currentTokenLocation());
    switch (token) {
      case START_OBJECT -> values.beginObject(offset);
      case START_ARRAY -> values.beginList(offset);
      case END_OBJECT, END_ARRAY -> values.end();
      case PROPERTY_NAME -> values.name(parser.currentName(), offset);
      case VALUE_STRING -> values.add(new Value.Text(offset, parser.getString()), 1);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          values.add(Numbers.value(offset, parser.getString()), 1);
      case VALUE_NULL -> values.add(new Value.Null(offset), 1);
      default -> values.add(new Value.Other(offset, parser.getString()), 1);
    }
  }

  private static int offset(TokenStreamLocation place) {
    return (int) Math.max(0, place.getCharOffset());
  }
}
