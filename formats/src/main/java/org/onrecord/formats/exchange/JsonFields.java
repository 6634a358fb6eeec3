package org.onrecord.formats.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.output.Characters;
import tools.jackson.core.JsonGenerator;

/** Writes JSON in which what is absent is left out, empty lists too. Not thread-safe. */
final class JsonFields {

  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  /** Begins an object, which stays open. */
  void begin() {
    json.writeStartObject();
  }

  /** Writes an object that stands alone or in a list. */
  void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  void object(String name, Runnable fields) {
    json.writeName(name);
    object(fields);
  }

  <T> void list(String name, List<T> values, Consumer<T> element) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(element);
      json.writeEndArray();
    }
  }

  void string(String name, String value) {
    json.writeName(name);
    string(value);
  }

  void string(String name, Optional<String> value) {
    value.ifPresent(present -> string(name, present));
  }

  /** Writes a string that stands in a list. */
  void string(String value) {
    json.writeString(Characters.whole(value));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, Optional<BigDecimal> value) {
    value.ifPresent(present -> json.writeNumberProperty(name, present));
  }
}
