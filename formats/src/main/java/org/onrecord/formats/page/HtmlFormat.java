package org.onrecord.formats.page;

import java.util.List;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Destination;

/**
 * Pages to look at: one an article, with its text marked and a panel of who said what and who
 * promised what, and an index over all. Each is a file that needs no other and no network.
 */
public final class HtmlFormat implements ArticleFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public ArticleWriter writer(Destination destination) {
    return new PagesWriter(destination);
  }

  @Override
  public List<String> files(String id) {
    return List.of(PagesWriter.page(id));
  }

  @Override
  public List<String> filesOfAll() {
    return List.of(PagesWriter.INDEX);
  }
}
