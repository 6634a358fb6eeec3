package org.onrecord.output;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A JSON file that is written from its head to its end, laid out for people. Not thread-safe. */
public final class JsonFile {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // a file broken off must not look whole
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** A part of a file. */
  @FunctionalInterface
  public interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  private final OutputStream out;
  private final JsonGenerator json;

  /**
   * @param out closed with the file
   * @param depth the level down to which each entry has a line of its own; what is deeper stands on
   *     that of what holds it
   */
  public JsonFile(OutputStream out, int depth) {
    this.out = out;
    this.json = FACTORY.createGenerator(new Context(new JsonLayout(depth)), out, JsonEncoding.UTF8);
  }

  /** Writes the next part. */
  public void write(Part part) throws IOException {
    try {
      part.write(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Ends the file, whose last object must be open, and closes the stream. */
  public void close() throws IOException {
    finish();
    out.close();
  }

  /** Ends the file, whose last object must be open; flushes the stream and leaves it open. */
  public void finish() throws IOException {
    write(
        last -> {
          last.writeEndObject();
          last.writeRaw('\n');
          last.close();
        });
    out.flush();
  }

  /** Hands the layout to the generator. */
  private static final class Context extends ObjectWriteContext.Base {
    private final JsonLayout layout;

    Context(JsonLayout layout) {
      this.layout = layout;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
