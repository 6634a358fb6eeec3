package org.onrecord.format;

import java.io.IOException;
import org.onrecord.model.Article;
import tools.jackson.core.JsonGenerator;

/** The fields of a record, for formats that put them into a larger JSON document. */
public final class RecordFields {

  private RecordFields() {}

  /**
   * Writes every field of a record but its text, as {@link Formats#json()} has them, into an object
   * that is open and stays so. The document must have the text elsewhere, unchanged, since spans
   * count into it.
   */
  public static void writeWithoutText(Article article, JsonGenerator json) throws IOException {
    JsonOutput.writeWithoutText(article, json);
  }
}
