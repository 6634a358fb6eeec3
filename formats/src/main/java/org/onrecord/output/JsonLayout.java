package org.onrecord.output;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out: an entry a line, down to a level; what is deeper stands on one line. */
final class JsonLayout implements PrettyPrinter {

  private static final String INDENT = "  ";

  private final int depth;
  private int level;

  JsonLayout(int depth) {
    this.depth = depth;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    begin(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    separate(json, "");
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(',');
    separate(json, " ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    begin(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    separate(json, "");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(',');
    separate(json, " ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values, ']');
  }

  private void begin(JsonGenerator json, char bracket) {
    json.writeRaw(bracket);
    level++;
  }

  private void end(JsonGenerator json, int entries, char bracket) {
    boolean onLines = level <= depth && entries > 0;
    level--;
    json.writeRaw(onLines ? "\n" + INDENT.repeat(level) : "");
    json.writeRaw(bracket);
  }

  private void separate(JsonGenerator json, String inline) {
    json.writeRaw(level <= depth ? "\n" + INDENT.repeat(level) : inline);
  }
}
