package org.onrecord.testing.golden;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Article;
import org.onrecord.testing.ArticleNotation;
import org.onrecord.testing.Mark;
import org.onrecord.text.Span;

/**
 * A quote or commitment as it is compared: what stands before the colon, and the spans.
 *
 * @param header kind, parties and values
 * @param marks the spans by name
 * @param line the whole line, for messages
 */
record Fact(String header, Set<Mark> marks, String line) {

  /** The two kinds of fact that are compared in this way. */
  enum Kind {
    QUOTE,
    COMMITMENT
  }

  static List<Fact> of(Article article, Kind kind) {
    ArticleNotation notation = ArticleNotation.of(article);
    return kind == Kind.QUOTE
        ? article.quotes().stream()
            .map(q -> fact(notation.header(q), notation.marks(q), notation.line(q)))
            .toList()
        : article.commitments().stream()
            .map(c -> fact(notation.header(c), notation.marks(c), notation.line(c)))
            .toList();
  }

  private static Fact fact(String header, List<Mark> marks, String line) {
    return new Fact(header, new LinkedHashSet<>(marks), line);
  }

  boolean touches(Span span) {
    return marks.stream().anyMatch(mark -> mark.span().overlaps(span));
  }
}
