package org.onrecord.format;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out for people: two blanks a level, LF, and spans on one line, so that a record is half
 * as long and a diff shows a span as one change.
 */
final class RecordPrinter implements PrettyPrinter {

  private static final int WIDTH = 2;

  private static final char[] BLANKS = ("\n" + " ".repeat(64)).toCharArray();

  private int level;
  private boolean nextInline;
  private boolean inline;

  /** The next object is to stand on one line; it holds scalars only. */
  void keepNextObjectOnOneLine() {
    nextInline = true;
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    inline = nextInline;
    nextInline = false;
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    if (!inline) {
      newLine(json);
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(',');
    if (inline) {
      json.writeRaw(' ');
    } else {
      newLine(json);
    }
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    level--;
    if (!inline && entries > 0) {
      newLine(json);
    }
    inline = false; // inline objects hold scalars only, so what surrounds one is not inline
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    newLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(',');
    newLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    level--;
    if (values > 0) {
      newLine(json);
    }
    json.writeRaw(']');
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    newLine(json);
  }

  private void newLine(JsonGenerator json) {
    json.writeRaw(BLANKS, 0, 1 + WIDTH * level);
  }
}
