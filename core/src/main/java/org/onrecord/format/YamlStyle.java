package org.onrecord.format;

import java.util.Locale;
import java.util.Set;

/** The ways to write a string in YAML, the most readable first. */
enum YamlStyle {
  /** As it is. */
  PLAIN,

  /** Behind a bar, line for line. */
  LITERAL,

  /** In single quotation marks, where double ones would need escapes. */
  SINGLE_QUOTED,

  /** In double quotation marks, with escapes. */
  DOUBLE_QUOTED;

  /** Words that some version of YAML takes for booleans or nothing. */
  private static final Set<String> RESERVED =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final int LONGEST_RESERVED = 5;

  /** Characters other than letters that a plain scalar may start with. */
  private static final String PLAIN_START = "“‘($€£";

  /** Printable characters that end or change a plain scalar somewhere. */
  private static final String NEVER_PLAIN = ":#[]{}\"\\";

  /**
   * {@return the first style in which every reader reads the same string back}
   *
   * @param inline whether it stands in a flow mapping
   */
  static YamlStyle of(String value, boolean inline) {
    if (isPlain(value, inline)) {
      return PLAIN;
    }
    if (!inline && isLiteral(value)) {
      return LITERAL;
    }
    return isSingleQuoted(value) ? SINGLE_QUOTED : DOUBLE_QUOTED;
  }

  private static boolean isPlain(String value, boolean inline) {
    if (value.isEmpty() || value.endsWith(" ")) {
      return false;
    }
    char first = value.charAt(0);
    if (!Character.isLetter(first) && PLAIN_START.indexOf(first) < 0) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isPrintable(value, i) || NEVER_PLAIN.indexOf(c) >= 0 || (inline && c == ',')) {
        return false;
      }
    }
    return value.length() > LONGEST_RESERVED || !RESERVED.contains(value.toLowerCase(Locale.ROOT));
  }

  /** A block cannot hold a carriage return, and readers differ on a last line of blanks. */
  private static boolean isLiteral(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\n' && c != '\t' && !isPrintable(value, i)) {
        return false;
      }
    }
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == '\n') {
      end--;
    }
    return end > 0 && !Character.isWhitespace(value.charAt(end - 1)) && value.indexOf('\n') >= 0;
  }

  private static boolean isSingleQuoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!isPrintable(value, i)) {
        return false;
      }
    }
    return value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
  }

  /** Whether a character may stand in a line as it is; half of a pair only beside the other. */
  static boolean isPrintable(String value, int index) {
    char c = value.charAt(index);
    if (c < '\u007F') {
      return c >= ' ';
    }
    if (Character.isHighSurrogate(c)) {
      return index + 1 < value.length() && Character.isLowSurrogate(value.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(value.charAt(index - 1));
    }
    return c >= '\u00A0' && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
  }
}
