package org.onrecord;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.document.Segmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;

/**
 * Turns the plain text of a news article into its record.
 *
 * <p>Never fails on text: any text is an article, perhaps an empty one. The same text gives the
 * same record on every machine. Immutable and thread-safe; make one and share it.
 */
public final class ArticleParser {

  private final Segmenter segmenter;

  private ArticleParser(Builder builder) {
    segmenter = builder.segmenter;
  }

  /** {@return a parser with the default stages} */
  public static ArticleParser standard() {
    return builder().build();
  }

  /** {@return a builder that starts from the default stages} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the record of a text} */
  public Article parse(SourceText source) {
    Document document = segmenter.segment(source);
    return Article.builder()
        .id(source.id())
        .text(source.text())
        .headline(document.headline())
        .byline(document.byline())
        .dateline(document.dateline())
        .publication(source.publication())
        .paragraphs(document.paragraphs())
        .build();
  }

  /** Replaces stages of an {@link ArticleParser}. Not thread-safe. */
  public static final class Builder {

    private Segmenter segmenter = new PlainTextSegmenter(Lexicon.english());

    private Builder() {}

    /** Sets the stage that cuts the text up. */
    public Builder segmenter(Segmenter segmenter) {
      this.segmenter = segmenter;
      return this;
    }

    /** {@return the parser} */
    public ArticleParser build() {
      return new ArticleParser(this);
    }
  }
}
