package org.onrecord.analysis.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.text.Span;

/** Finds the place in a party's tag behind a lawmaker's name: "(R-|Ky.|)", ", D-|Ohio|,". */
final class PartyTags {

  private static final int LONGEST = 16; // of a place's name, in code units

  private PartyTags() {}

  /** The name of the place in the tag that starts with the token {@code t}, or null. */
  static @Nullable Name place(Tokens tokens, String text, int t) {
    boolean bracket = tokens.is(t - 1, TokenKind.OPENING_BRACKET);
    if (!bracket && !tokens.is(t - 1, TokenKind.COMMA)) {
      return null;
    }
    int start = tokens.start(t) + 2;
    int end = end(text, start, bracket ? ')' : ',');
    Listed listed = Gazetteer.english().named(text.substring(start, end));
    if (listed == null && text.charAt(end - 1) == '.') {
      end--;
      listed = Gazetteer.english().named(text.substring(start, end));
    }
    return listed == null
        ? null
        : new Name(
            new Span(start, end),
            t,
            tokens.at(end - 1) + 1,
            t,
            false,
            Optional.empty(),
            Optional.of(listed));
  }

  private static int end(String text, int start, char mark) {
    int end = start + 1;
    while (end < text.length() && end < start + LONGEST && text.charAt(end) != mark) {
      end++;
    }
    return end;
  }

  /** Whether the token is a tag, its place known or not: "R-Ky", "D-Orsk". */
  static boolean isTag(Tokens tokens, String text, int t) {
    int start = tokens.start(t);
    return tokens.end(t) - start > 2
        && "RDI".indexOf(text.charAt(start)) >= 0
        && text.charAt(start + 1) == '-'
        && Character.isUpperCase(text.charAt(start + 2));
  }
}
