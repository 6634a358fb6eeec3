package org.onrecord.inputs.markdown;

import org.onrecord.text.Span;

/**
 * Words as they stand in a Markdown file: with backslashes before marks, and entities for
 * characters.
 *
 * @param file the file
 * @param span where the words stand
 */
record Literal(String file, Span span) {

  private static final int LONGEST_ENTITY = 40;

  /** Reads of the file what makes up the words that are meant. */
  void keep(String words, ReadableText readable) {
    int at = span.start();
    for (int i = 0; i < words.length() && at < span.end(); i++) {
      char c = words.charAt(i);
      while (at < span.end() && file.charAt(at) != c && !isEntity(at)) {
        at++; // a backslash, the mark of code
      }
      if (at < span.end() && file.charAt(at) == c) {
        readable.put(at++, c);
      } else if (at < span.end()) {
        int end = entityEnd(at);
        boolean isWhole = Character.isHighSurrogate(c) && i + 1 < words.length();
        String character = isWhole ? words.substring(i, i + 2) : words.substring(i, i + 1);
        boolean opens = i == 0 || Character.isWhitespace(words.charAt(i - 1));
        readable.put(new Span(at, end), character, opens);
        i += character.length() - 1;
        at = end;
      }
    }
  }

  private boolean isEntity(int at) {
    return entityEnd(at) > at;
  }

  /** Behind the semicolon of an entity that begins here; {@code at} itself if none does. */
  private int entityEnd(int at) {
    if (file.charAt(at) != '&') {
      return at;
    }
    int limit = Math.min(span.end(), at + LONGEST_ENTITY);
    for (int i = at; i < limit; i++) {
      if (file.charAt(i) == ';') {
        return i + 1;
      }
    }
    return at;
  }
}
