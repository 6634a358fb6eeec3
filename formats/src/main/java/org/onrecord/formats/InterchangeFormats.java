package org.onrecord.formats;

import java.util.List;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.FormatSet;
import org.onrecord.formats.exchange.JsonLdFormat;
import org.onrecord.formats.exchange.NinjsFormat;
import org.onrecord.formats.exchange.WebAnnotationFormat;
import org.onrecord.formats.page.HtmlFormat;
import org.onrecord.formats.page.MarkdownFormat;
import org.onrecord.formats.table.CsvFormat;

/** The formats of this jar. One line each. */
public final class InterchangeFormats implements FormatSet {

  private static final List<ArticleFormat> ALL =
      List.of(
          new JsonLdFormat(),
          new NinjsFormat(),
          new WebAnnotationFormat(),
          new CsvFormat(),
          new MarkdownFormat(),
          new HtmlFormat());

  /** For {@link java.util.ServiceLoader}; the sets are all alike. */
  public InterchangeFormats() {}

  @Override
  public List<ArticleFormat> formats() {
    return ALL;
  }
}
