package org.onrecord.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.Nearness;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a baseline strictly: what is not understood is refused with its line and column. */
final class BaselineReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String RENEW =
      "; correct it, or move a damaged baseline away and write it anew with mvn onrecord:baseline";
  private static final List<String> FIELDS =
      List.of("file", "rule", "words", "hash", "count", "reason");

  private final String file;
  private final JsonParser json;

  private BaselineReader(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /**
   * {@return the entries of a baseline}
   *
   * @param content what stands in the file
   * @param file its name
   */
  static List<BaselineEntry> read(String content, String file) throws PolicyException {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), content)) {
      BaselineReader reader = new BaselineReader(file, json);
      try {
        return reader.document();
      } catch (JacksonException e) {
        throw reader.problem(e.getLocation(), "this is no sound JSON");
      }
    }
  }

  private List<BaselineEntry> document() throws PolicyException {
    expect(json.nextToken(), JsonToken.START_OBJECT, "a baseline is an object in braces");
    List<BaselineEntry> entries = new ArrayList<>();
    boolean hasVersion = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      switch (name) {
        case "schemaVersion" -> {
          hasVersion = true;
          json.nextToken();
          if (!Baseline.SCHEMA_VERSION.equals(json.getValueAsString())) {
            throw problem("the baseline is of a version that this plugin does not know");
          }
        }
        case "findings" -> readFindings(entries);
        default -> throw unknown(name, List.of("schemaVersion", "findings"));
      }
    }
    if (!hasVersion) {
      throw problem("the baseline has no \"schemaVersion\"");
    }
    expect(json.nextToken(), null, "the baseline ends before this");
    return entries;
  }

  private void readFindings(List<BaselineEntry> entries) throws PolicyException {
    expect(json.nextToken(), JsonToken.START_ARRAY, "\"findings\" is a list in brackets");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      entries.add(entry());
    }
  }

  private BaselineEntry entry() throws PolicyException {
    expect(json.currentToken(), JsonToken.START_OBJECT, "a finding is an object in braces");
    Map<String, String> words = new HashMap<>();
    int count = 0;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (!FIELDS.contains(name)) {
        throw unknown(name, FIELDS);
      }
      json.nextToken();
      if (name.equals("count")) {
        count = count();
      } else {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "\"" + name + "\" is a string");
        words.put(name, json.getString());
      }
    }
    if (count == 0) {
      throw missing("count");
    }
    return new BaselineEntry(
        new BaselineKey(required(words, "file"), required(words, "rule"), required(words, "hash")),
        words.getOrDefault("words", ""),
        count,
        words.getOrDefault("reason", ""));
  }

  private int count() throws PolicyException {
    boolean isInt =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getNumberType() == JsonParser.NumberType.INT;
    if (!isInt || json.getIntValue() < 1) {
      throw problem("\"count\" is a whole number, 1 or more");
    }
    return json.getIntValue();
  }

  private String required(Map<String, String> words, String name) throws PolicyException {
    String value = words.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw missing(name);
    }
    return value;
  }

  private PolicyException missing(String name) {
    return problem("this finding has no \"" + name + "\"");
  }

  private PolicyException unknown(String name, List<String> known) {
    return problem("unknown field " + Nearness.nearestInstead(name, known));
  }

  private void expect(@Nullable JsonToken token, @Nullable JsonToken wanted, String otherwise)
      throws PolicyException {
    if (token != wanted) {
      throw problem(otherwise);
    }
  }

  private PolicyException problem(String message) {
    return problem(json.currentTokenLocation(), message);
  }

  private PolicyException problem(@Nullable TokenStreamLocation place, String message) {
    String position =
        place == null
            ? "1:1"
            : place.getLineNr() + ":" + Math.max(1, place.getColumnNr()); // 0 in an empty file
    return new PolicyException(file + ":" + position + ": " + message + RENEW);
  }
}
