package org.onrecord.analysis.mention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.text.Span;

/** Finds the place in a party's tag behind a lawmaker's name: "(R-|Ky.|)", ", D-|Ohio|,". */
final class PartyTags {

  private PartyTags() {}

  /** The name of the place in the tag that is the token {@code t}, or null if it is none. */
  static @Nullable Name place(Tokens tokens, String text, int t) {
    boolean opens =
        tokens.is(t - 1, TokenKind.OPENING_BRACKET) || tokens.is(t - 1, TokenKind.COMMA);
    int start = tokens.start(t) + 2;
    int end = tokens.end(t);
    if (!opens
        || end - start < 2
        || "RDI".indexOf(text.charAt(start - 2)) < 0
        || text.charAt(start - 1) != '-') {
      return null;
    }
    boolean period = end < text.length() && text.charAt(end) == '.';
    Listed listed = period ? Gazetteer.english().named(text.substring(start, end + 1)) : null;
    int wordsEnd = listed == null ? end : end + 1;
    if (listed == null) {
      listed = Gazetteer.english().named(text.substring(start, end));
    }
    if (listed == null) {
      return null;
    }
    int behind = wordsEnd > end && tokens.is(t + 1, TokenKind.TERMINATOR) ? t + 2 : t + 1;
    return new Name(
        new Span(start, wordsEnd),
        t,
        behind,
        t,
        false,
        Optional.empty(),
        Optional.of(listed),
        Evidence.NONE);
  }

  /** Whether the token is a tag, its place known or not: "R-Ky", "D-Orsk". */
  static boolean isTag(Tokens tokens, String text, int t) {
    int start = tokens.start(t);
    return tokens.end(t) - start > 3
        && "RDI".indexOf(text.charAt(start)) >= 0
        && text.charAt(start + 1) == '-'
        && Character.isUpperCase(text.charAt(start + 2));
  }
}
