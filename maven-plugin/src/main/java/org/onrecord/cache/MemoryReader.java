package org.onrecord.cache;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.corpus.QuotedSentence;
import org.onrecord.corpus.Sketch;
import org.onrecord.policy.Fingerprint;
import org.onrecord.policy.Result;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.Span;
import org.onrecord.validation.Field;
import org.onrecord.validation.Finding;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.Place;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SourceLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what {@link MemoryWriter} wrote, up to the first thing that is not so: what a killed run
 * left behind ends anywhere, and what is not remembered is analysed again.
 */
final class MemoryReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser json;
  private final boolean hasFacts;

  /**
   * @param hasFacts whether the facts are wanted too
   */
  MemoryReader(InputStream in, boolean hasFacts) {
    this.json = FACTORY.createParser(ObjectReadContext.empty(), in);
    this.hasFacts = hasFacts;
  }

  /** {@return the next memory; empty behind the last} */
  Optional<Memory> next() {
    try {
      return json.nextToken() == JsonToken.START_ARRAY ? Optional.of(memory()) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void close() {
    json.close();
  }

  private Memory memory() {
    String path = string();
    String key = string();
    Map<String, String> outputs = outputs();
    List<Result> results = list(this::result);
    List<Result> beside = list(this::result);
    expect(JsonToken.START_ARRAY);
    ArticleFacts facts = hasFacts ? facts() : noFacts();
    expect(JsonToken.END_ARRAY);
    return new Memory(path, key, results, beside, facts, outputs);
  }

  private ArticleFacts facts() {
    ArticleFacts facts = new ArticleFacts(span(), sketch(), list(this::sentence));
    expect(JsonToken.END_ARRAY);
    return facts;
  }

  private ArticleFacts noFacts() {
    json.skipChildren();
    return ArticleFacts.NONE;
  }

  private Map<String, String> outputs() {
    Map<String, String> outputs = new HashMap<>();
    list(() -> outputs.put(json.getString(), string()));
    return outputs;
  }

  private Sketch sketch() {
    long text = number();
    List<Long> least = list(json::getLongValue);
    return new Sketch(text, least.stream().mapToLong(Long::longValue).toArray());
  }

  private QuotedSentence sentence() {
    return new QuotedSentence(json.getString(), integer(), span(), position(), string(), string());
  }

  private Result result() {
    String rule = json.getString();
    Severity severity = Severity.valueOf(string());
    Place place = new Place(field(string()), optional(json::getString), optional(this::spanHere));
    Finding finding = new Finding(rule, severity, place, string());
    Location location =
        new Location(string(), position(), optional(this::positionHere), optional(this::lineHere));
    return new Result(
        new LocatedFinding(finding, location),
        new Fingerprint(string(), string(), integer()),
        Optional.empty());
  }

  private static Field field(String pointer) {
    Field field = Field.RECORD;
    for (String name : pointer.split("/", -1)) {
      field = name.isEmpty() ? field : field.to(name);
    }
    return field;
  }

  private SourceLine lineHere() {
    return new SourceLine(json.getString(), integer());
  }

  private Position position() {
    json.nextToken();
    return positionHere();
  }

  private Position positionHere() {
    return new Position(json.getIntValue(), integer());
  }

  private Span span() {
    json.nextToken();
    return spanHere();
  }

  private Span spanHere() {
    return new Span(json.getIntValue(), integer());
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return list(value).stream().findFirst();
  }

  /** {@return the values of an array; each is read from its first token on} */
  private <T> List<T> list(Supplier<T> value) {
    expect(JsonToken.START_ARRAY);
    List<T> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(value.get());
    }
    return values;
  }

  private String string() {
    expect(JsonToken.VALUE_STRING);
    return json.getString();
  }

  private int integer() {
    expect(JsonToken.VALUE_NUMBER_INT);
    return json.getIntValue();
  }

  private long number() {
    expect(JsonToken.VALUE_NUMBER_INT);
    return json.getLongValue();
  }

  private void expect(JsonToken token) {
    if (json.nextToken() != token) {
      throw new IllegalArgumentException("no " + token);
    }
  }
}
