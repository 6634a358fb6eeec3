package org.onrecord.archive.shard;

import java.io.ByteArrayOutputStream;
import org.onrecord.archive.UnreadEntry;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An entry that could not be read, as a line of JSON. */
final class UnreadLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private UnreadLine() {}

  static byte[] of(UnreadEntry entry) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("entry", entry.entry());
      json.writeStringProperty("place", entry.place());
      json.writeStringProperty("reason", entry.reason());
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return line.toByteArray();
  }
}
