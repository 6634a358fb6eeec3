package org.onrecord.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a record as JSON in UTF-8. Closing it leaves the stream open. */
final class JsonOutput implements RecordOutput, Closeable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // a record broken off must not look whole
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator json;
  private final @Nullable RecordPrinter printer;

  private JsonOutput(JsonGenerator json, @Nullable RecordPrinter printer) {
    this.json = json;
    this.printer = printer;
  }

  static JsonOutput compact(OutputStream out) {
    return new JsonOutput(generator(ObjectWriteContext.empty(), out), null);
  }

  static JsonOutput indented(OutputStream out) {
    RecordPrinter printer = new RecordPrinter();
    return new JsonOutput(generator(new Printing(printer), out), printer);
  }

  private static JsonGenerator generator(ObjectWriteContext context, OutputStream out) {
    return FACTORY.createGenerator(context, out, JsonEncoding.UTF8);
  }

  @Override
  public void beginObject() throws IOException {
    json.writeStartObject();
  }

  @Override
  public void beginInlineObject() throws IOException {
    if (printer != null) {
      printer.keepNextObjectOnOneLine();
    }
    json.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    json.writeEndObject();
  }

  @Override
  public void beginList() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void endList() throws IOException {
    json.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    json.writeName(name);
  }

  @Override
  public void string(String value) throws IOException {
    json.writeString(value);
  }

  @Override
  public void number(int value) throws IOException {
    json.writeNumber(value);
  }

  @Override
  public void number(BigDecimal value) throws IOException {
    json.writeNumber(value);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** Hands the printer to the generator. */
  private static final class Printing extends ObjectWriteContext.Base {

    private final RecordPrinter printer;

    Printing(RecordPrinter printer) {
      this.printer = printer;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
