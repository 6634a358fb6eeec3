package org.onrecord.analysis.document;

import java.util.ArrayList;
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
  private final NameReader names;
  private final BylineTail tail;
  private int at;
  private int end;
  private boolean listed; // an "and" has ended the list of names
  private final List<Span> authors = new ArrayList<>();

  BylineReader(Tokens tokens) {
    this.tokens = tokens;
    names = new NameReader(tokens);
    tail = new BylineTail(tokens);
  }

  /**
   * {@return the byline that a line is}
   *
   * @param first index of the line's first token
   * @param lineEnd index behind its last token
   * @param alone whether the line is known to be no headline, so that doubtful names are believed
   */
  Optional<Byline> read(int first, int lineEnd, boolean alone) {
    authors.clear();
    listed = false;
    end = lineEnd;
    while (end > first && isOuter(end - 1)) {
      end--;
    }
    at = first < end && tokens.is(first, TokenKind.OPENING_BRACKET) ? first + 1 : first;
    if (!lead() || !author() || !others() || !isBelievable(alone)) {
      return Optional.empty();
    }
    List<String> written = authors.stream().map(tokens::words).toList();
    return Optional.of(new Byline(tokens.span(first, lineEnd), written));
  }

  private boolean isOuter(int t) {
    return tokens.is(t, TokenKind.CLOSING_BRACKET) || tokens.is(t, TokenKind.TERMINATOR);
  }

  /** "By", "Written by", "Words:". */
  private boolean lead() {
    if (at + 1 >= end || tokens.kind(at) != TokenKind.WORD) {
      return false;
    }
    boolean label = BEFORE_COLON.contains(tokens.form(at)) && tokens.is(at + 1, TokenKind.COLON);
    boolean two = BEFORE_BY.contains(tokens.form(at)) && tokens.is(at + 1, "by");
    if (label || two) {
      at += 2;
      return true;
    }
    boolean by = tokens.is(at, "by");
    at++;
    return by;
  }

  private boolean author() {
    int nameEnd = names.end(at, end);
    if (nameEnd == at) {
      return tail.isOutlet(at, end) && outlet();
    }
    authors.add(tokens.span(at, nameEnd));
    at = nameEnd;
    return true;
  }

  /** "By the Associated Press": the only author there is. */
  private boolean outlet() {
    int last = at;
    while (last < end && tokens.kind(last) == TokenKind.WORD) {
      last++;
    }
    authors.add(tokens.span(at, last));
    at = last;
    return true;
  }

  private boolean others() {
    while (at < end) {
      if (isAnd(at)) {
        listed = true;
        at++;
        if (!another()) {
          return false;
        }
      } else if (isListComma()) {
        at++;
        author();
      } else {
        at = tail.end(at, end);
        if (at < 0) {
          return false;
        }
        reportersBehindSemicolon();
      }
    }
    return true;
  }

  private boolean another() {
    return names.end(at, end) > at && author();
  }

  private boolean isAnd(int t) {
    return tokens.is(t, "and") || tokens.is(t, "&") || tokens.is(t, "with");
  }

  /** Whether a name follows the comma: "By Ann Roe, Tom Okoro and Mira Lind". */
  private boolean isListComma() {
    if (tokens.kind(at) != TokenKind.COMMA || listed) {
      return false;
    }
    if (isAnd(at + 1)) {
      return names.end(at + 2, end) == at + 2 ? false : skipComma();
    }
    int nameEnd = names.end(at + 1, end);
    if (nameEnd < at + 3) {
      return false;
    }
    boolean more = nameEnd < end && (isAnd(nameEnd) || isLaterList(nameEnd));
    return more || (nameEnd == end && names.isGivenName(at + 1));
  }

  private boolean skipComma() {
    at++; // ", and"
    listed = true;
    return true;
  }

  private boolean isLaterList(int comma) {
    return tokens.is(comma, TokenKind.COMMA)
        && (isAnd(comma + 1)
            || (names.end(comma + 1, end) >= comma + 3 && names.isGivenName(comma + 1)));
  }

  /** "(Reporting by Ann Roe; Writing by Tom Okoro; Editing by Mira Lind)". */
  private void reportersBehindSemicolon() {
    if (at < end && tokens.is(at, TokenKind.SEMICOLON)) {
      boolean more =
          (tokens.is(at + 1, "writing") || tokens.is(at + 1, "reporting"))
              && tokens.is(at + 2, "by");
      if (more && names.end(at + 3, end) > at + 3) {
        at += 3;
        listed = false;
        author();
      } else {
        at = end;
      }
    }
  }

  private boolean isBelievable(boolean alone) {
    for (Span author : authors) {
      int first = tokens.at(author.start());
      int last = tokens.from(author.end());
      boolean single = last - first == 1;
      if (names.isEveryday(first, last) && (single || !alone)) {
        return tail.isOutlet(first, last);
      }
    }
    return true;
  }
}
