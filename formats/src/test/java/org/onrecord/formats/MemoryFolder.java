package org.onrecord.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Destination;
import org.onrecord.model.Article;

/** Files by path, as far as they are whole. */
public final class MemoryFolder implements Destination {

  private final Map<String, String> files = new TreeMap<>();

  private MemoryFolder() {}

  /** {@return what a format makes of articles} */
  public static Map<String, String> of(ArticleFormat format, List<Article> articles) {
    try {
      MemoryFolder folder = new MemoryFolder();
      ArticleWriter writer = format.writer(folder);
      for (Article article : articles) {
        writer.write(article);
      }
      writer.finish();
      return folder.files;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** {@return the one file that a format makes of an article} */
  public static String of(ArticleFormat format, Article article) {
    Map<String, String> files = of(format, List.of(article));
    if (files.size() != 1) {
      throw new AssertionError("not one file: " + files.keySet());
    }
    return files.values().iterator().next();
  }

  @Override
  public OutputStream create(String path) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        files.put(path, toString(StandardCharsets.UTF_8));
      }
    };
  }
}
