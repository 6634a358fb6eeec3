package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Reads what follows the "By" of a byline: names, joined by commas and "and", then a place, an
 * outlet, a job. Not thread-safe.
 */
final class AuthorList {

  private final Tokens tokens;
  private final NameReader names;
  private final BylineTail tail;
  private final List<Span> authors = new ArrayList<>();
  private int at;
  private int end;
  private boolean closed; // an "and" has ended the list of names

  AuthorList(Tokens tokens) {
    this.tokens = tokens;
    names = new NameReader(tokens);
    tail = new BylineTail(tokens);
  }

  /** {@return the authors' names; none if the tokens hold anything that fits no byline} */
  List<Span> read(int first, int last) {
    authors.clear();
    at = first;
    end = last;
    closed = false;
    boolean whole = (name() || outlet()) && others();
    return whole ? List.copyOf(authors) : List.of();
  }

  /** Whether the names are names, and not everyday words that start with capitals. */
  boolean isBelievable(List<Span> read, boolean alone) {
    for (Span author : read) {
      int first = tokens.at(author.start());
      int last = tokens.from(author.end());
      boolean single = last - first == 1;
      if (names.isEveryday(first, last) && (single || !alone) && !tail.isOutlet(first, last)) {
        return false;
      }
    }
    return true;
  }

  private boolean name() {
    int nameEnd = names.end(at, end);
    if (nameEnd == at) {
      return false;
    }
    authors.add(tokens.span(at, nameEnd));
    at = nameEnd;
    return true;
  }

  /** "By the Associated Press": the only author there is. */
  private boolean outlet() {
    if (!tail.isOutlet(at, end)) {
      return false;
    }
    authors.add(tokens.span(at, end));
    at = end;
    return true;
  }

  private boolean others() {
    while (at < end) {
      if (isAnd(at)) {
        closed = true;
        at++;
        if (!name()) {
          return false;
        }
      } else if (isCommaInList()) {
        at++;
        if (!isAnd(at)) {
          name();
        }
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

  private boolean isAnd(int t) {
    return tokens.is(t, "and") || tokens.is(t, "&") || tokens.is(t, "with");
  }

  /** Whether a further author follows the comma: "By Ann Roe, Tom Okoro and Mira Lind". */
  private boolean isCommaInList() {
    if (tokens.kind(at) != TokenKind.COMMA || closed) {
      return false;
    }
    if (isAnd(at + 1)) {
      return names.end(at + 2, end) > at + 2;
    }
    int nameEnd = names.end(at + 1, end);
    if (nameEnd < at + 3) {
      return false;
    }
    boolean more = nameEnd < end && (isAnd(nameEnd) || goesOnBehind(nameEnd));
    return more || (nameEnd == end && names.isGivenName(at + 1));
  }

  private boolean goesOnBehind(int comma) {
    return tokens.is(comma, TokenKind.COMMA)
        && (isAnd(comma + 1)
            || (names.end(comma + 1, end) >= comma + 3 && names.isGivenName(comma + 1)));
  }

  /** "(Reporting by Ann Roe; Writing by Tom Okoro; Editing by Mira Lind)". */
  private void reportersBehindSemicolon() {
    if (at < end && tokens.is(at, TokenKind.SEMICOLON)) {
      boolean author =
          (tokens.is(at + 1, "writing") || tokens.is(at + 1, "reporting"))
              && tokens.is(at + 2, "by")
              && names.end(at + 3, end) > at + 3;
      at = author ? at + 3 : end;
      closed = false;
      if (author) {
        name();
      }
    }
  }
}
