package org.onrecord.formats.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Destination;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.model.Article;

/** Writes a page an article; of each keeps a line or two for the index. */
final class PagesWriter implements ArticleWriter {

  static final String INDEX = "index.html";

  private final Destination destination;
  private final List<IndexEntry> entries = new ArrayList<>();

  PagesWriter(Destination destination) {
    this.destination = destination;
  }

  @Override
  public void write(Article article) throws IOException {
    ArticleView view = new ArticleView(article);
    create(page(article.id()), new ArticlePage(view, toIndex(article.id())).toString());
    entries.add(IndexEntry.of(view));
  }

  @Override
  public void finish() throws IOException {
    create(INDEX, new IndexPage(entries).toString());
  }

  /** {@return the file of an article's page} */
  static String page(String id) {
    return id + ".html";
  }

  /** From the page of an article to the index: as many folders up as the id goes down. */
  private static String toIndex(String id) {
    return "../".repeat((int) id.chars().filter(c -> c == '/').count()) + INDEX;
  }

  private void create(String path, String page) throws IOException {
    OutputStream out = destination.create(path);
    out.write(page.getBytes(StandardCharsets.UTF_8));
    out.close(); // only now: closed means whole
  }
}
