package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Article;

/** Writes all articles into the one file of a {@link StreamFormat}. */
final class SingleFileWriter implements ArticleWriter {

  private final StreamFormat format;
  private final Destination destination;
  private @Nullable Open open;

  private record Open(OutputStream out, ArticleWriter writer) {}

  SingleFileWriter(StreamFormat format, Destination destination) {
    this.format = format;
    this.destination = destination;
  }

  @Override
  public void write(Article article) throws IOException {
    open().writer.write(article);
  }

  @Override
  public void finish() throws IOException {
    Open file = open();
    file.writer.finish();
    file.out.close(); // only now: closed means whole
  }

  private Open open() throws IOException {
    Open file = open;
    if (file == null) {
      OutputStream out = destination.create(format.fileName());
      file = new Open(out, format.writer(out));
      open = file;
    }
    return file;
  }
}
