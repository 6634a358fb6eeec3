package org.onrecord.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says that it sends. Servers write it in ways that no grammar has: with blanks,
 * twice over, without the semicolon; browsers take the first word for the type, and so does this.
 *
 * @param type the type, in lower case: {@code text/html}
 * @param charset the encoding, if one is named
 */
record ContentType(String type, Optional<String> charset) {

  private static final Pattern TYPE = Pattern.compile("^\\s*+([^\\s;,]++)");
  private static final Pattern CHARSET =
      Pattern.compile("[\\s;,]charset\\s*+=\\s*+[\"']?([\\w:.-]++)", Pattern.CASE_INSENSITIVE);

  static ContentType of(Optional<String> header) {
    return new ContentType(
        header.flatMap(words -> found(TYPE, words)).orElse("").toLowerCase(Locale.ROOT),
        header.flatMap(words -> found(CHARSET, words)));
  }

  private static Optional<String> found(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  boolean isPage() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  boolean isText() {
    return type.equals("text/plain");
  }
}
