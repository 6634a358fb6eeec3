package org.onrecord.formats.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.format.DocumentFormat;
import org.onrecord.format.RecordFields;
import org.onrecord.model.Article;
import org.onrecord.output.JsonFile;

/**
 * ninjs 3.1, the IPTC's News in JSON, with the whole record in one property more: an extension
 * schema of the kind that the IPTC proposes, {@link NinjsSchema}.
 */
public final class NinjsFormat implements DocumentFormat {

  private static final int DEPTH = 3;

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public String extension() {
    return "ninjs.json";
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    JsonFile file = new JsonFile(out, DEPTH);
    file.write(
        json -> {
          new NinjsDocument(article, new JsonFields(json)).write();
          json.writeObjectPropertyStart(NinjsSchema.EXTENSION);
          RecordFields.writeWithoutText(article, json);
          json.writeEndObject();
        });
    file.finish();
  }
}
