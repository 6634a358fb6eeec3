package org.onrecord.analysis.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Byline;
import org.onrecord.text.Span;

/**
 * Reads a line that tells who wrote the article: "By Ann Roe and Tom Okoro, Coast Weekly", "By Ann
 * Roe in Brussels", "(Reporting by Ann Roe; Editing by Tom Okoro)". The whole line must be one, so
 * that prose which starts with "By" is none. Not thread-safe.
 */
final class BylineReader {

  private static final int NONE = -1;

  private static final Set<String> BEFORE_BY =
      Set.of(
          "analysis",
          "article",
          "comment",
          "compiled",
          "feature",
          "interview",
          "opinion",
          "posted",
          "published",
          "report",
          "reported",
          "reporting",
          "review",
          "story",
          "text",
          "words",
          "writing",
          "written");

  private static final Set<String> BEFORE_COLON =
      Set.of("author", "authors", "by", "reporter", "story", "text", "words", "writer");

  private final Tokens tokens;
  private final AuthorList authors;

  BylineReader(Tokens tokens) {
    this.tokens = tokens;
    authors = new AuthorList(tokens);
  }

  /**
   * {@return the byline that a line is}
   *
   * @param first index of the line's first token
   * @param lineEnd index behind its last token
   * @param alone whether the line is known to be no headline, so that doubtful names are believed
   */
  Optional<Byline> read(int first, int lineEnd, boolean alone) {
    int end = lineEnd;
    while (end > first && isOuter(end - 1)) {
      end--;
    }
    int start = behindLead(tokens.is(first, TokenKind.OPENING_BRACKET) ? first + 1 : first, end);
    if (start == NONE) {
      return Optional.empty();
    }
    List<Span> names = authors.read(start, end);
    if (names.isEmpty() || !authors.isBelievable(names, alone)) {
      return Optional.empty();
    }
    List<String> written = names.stream().map(tokens::words).toList();
    return Optional.of(new Byline(tokens.span(first, lineEnd), written));
  }

  private boolean isOuter(int t) {
    return tokens.is(t, TokenKind.CLOSING_BRACKET) || tokens.is(t, TokenKind.TERMINATOR);
  }

  /** Behind "By", "Written by", "Words:". */
  private int behindLead(int first, int end) {
    if (first + 1 >= end || tokens.kind(first) != TokenKind.WORD) {
      return NONE;
    }
    String form = tokens.form(first);
    boolean label = tokens.is(first + 1, TokenKind.COLON) && BEFORE_COLON.contains(form);
    boolean two = tokens.is(first + 1, "by") && BEFORE_BY.contains(form);
    return label || two ? first + 2 : form.equals("by") ? first + 1 : NONE;
  }
}
