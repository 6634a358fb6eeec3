package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Article;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a record as JSON in UTF-8. Leaves the stream open. */
final class JsonOutput implements RecordOutput {

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

  /** Writes an article on one line, without a line end. */
  static void writeCompact(Article article, OutputStream out) throws IOException {
    write(article, new JsonOutput(generator(ObjectWriteContext.empty(), out), null));
  }

  /** Writes an article on many lines, without a line end behind the last. */
  static void writeIndented(Article article, OutputStream out) throws IOException {
    RecordPrinter printer = new RecordPrinter();
    write(article, new JsonOutput(generator(new Printing(printer), out), printer));
  }

  /** Writes the fields of a record, without its text, into an object that is open. */
  static void writeWithoutText(Article article, JsonGenerator json) throws IOException {
    ArticleEncoder.encodeWithoutText(article, new JsonOutput(json, null));
  }

  private static void write(Article article, JsonOutput output) throws IOException {
    try (output.json) {
      ArticleEncoder.encode(article, output);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static JsonGenerator generator(ObjectWriteContext context, OutputStream out) {
    return FACTORY.createGenerator(context, out, JsonEncoding.UTF8);
  }

  @Override
  public void beginObject() {
    json.writeStartObject();
  }

  @Override
  public void beginInlineObject() {
    if (printer != null) {
      printer.keepNextObjectOnOneLine();
    }
    json.writeStartObject();
  }

  @Override
  public void endObject() {
    json.writeEndObject();
  }

  @Override
  public void beginList() {
    json.writeStartArray();
  }

  @Override
  public void endList() {
    json.writeEndArray();
  }

  @Override
  public void name(String name) {
    json.writeName(name);
  }

  @Override
  public void string(String value) {
    json.writeString(value);
  }

  @Override
  public void number(int value) {
    json.writeNumber(value);
  }

  @Override
  public void number(BigDecimal value) {
    json.writeNumber(value);
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
