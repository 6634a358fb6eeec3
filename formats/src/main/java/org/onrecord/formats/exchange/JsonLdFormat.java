package org.onrecord.formats.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.format.DocumentFormat;
import org.onrecord.model.Article;
import org.onrecord.output.JsonFile;

/**
 * JSON-LD in the words of schema.org: a {@code NewsArticle} that mentions people and organisations
 * and has quotations as its parts. Commitments, of which schema.org knows nothing, are in On
 * Record's own vocabulary ({@code docs/vocabulary.md}).
 */
public final class JsonLdFormat implements DocumentFormat {

  private static final int DEPTH = 2;

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    JsonFile file = new JsonFile(out, DEPTH);
    file.write(json -> new JsonLdDocument(article, new JsonFields(json)).write());
    file.finish();
  }
}
