package org.onrecord.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a string as a YAML scalar that every reader reads back as the same string: plain where it
 * cannot be taken for anything else, a literal block where it has lines, else in quotation marks.
 */
final class YamlScalar {

  /** Words that some version of YAML takes for booleans or nothing. */
  private static final Set<String> RESERVED =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  /** Characters other than letters that a plain scalar may start with. */
  private static final String PLAIN_START = "“‘($€£";

  /** Printable characters that end or change a plain scalar somewhere. */
  private static final String NEVER_PLAIN = ":#[]{}\"\\";

  private YamlScalar() {}

  /**
   * Writes a scalar; what follows it on the next line is the caller's.
   *
   * @param inline whether it stands in a flow mapping
   * @param indent the column of the lines of a scalar of several lines, two more than its parent's
   */
  static void write(String value, boolean inline, int indent, Writer out) throws IOException {
    if (isPlain(value, inline)) {
      out.write(value);
    } else if (!inline && isLiteral(value)) {
      writeLiteral(value, indent, out);
    } else if (isSingleQuoted(value)) {
      out.write('\'');
      out.write(value.replace("'", "''"));
      out.write('\'');
    } else {
      writeDoubleQuoted(value, inline, indent, out);
    }
  }

  private static boolean isPlain(String value, boolean inline) {
    if (value.isEmpty() || value.endsWith(" ") || value.length() > 5000) {
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
    return value.length() > 5 || !RESERVED.contains(value.toLowerCase(Locale.ROOT));
  }

  private static boolean isSingleQuoted(String value) {
    boolean escapes = false;
    for (int i = 0; i < value.length(); i++) {
      if (!isPrintable(value, i)) {
        return false;
      }
      escapes |= value.charAt(i) == '"' || value.charAt(i) == '\\';
    }
    return escapes;
  }

  /** A block cannot hold a carriage return, and readers differ on a last line of blanks. */
  private static boolean isLiteral(String value) {
    boolean lines = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\n' && c != '\t' && !isPrintable(value, i)) {
        return false;
      }
      lines |= c == '\n';
    }
    String body = value.stripTrailing();
    return lines && !body.isEmpty() && value.substring(body.length()).matches("\\n*");
  }

  private static void writeLiteral(String value, int indent, Writer out) throws IOException {
    out.write('|');
    if (value.charAt(0) == ' ' || value.charAt(0) == '\n') {
      out.write('2');
    }
    int end = value.length();
    if (value.charAt(end - 1) != '\n') {
      out.write('-');
    } else if (value.charAt(end - 2) == '\n') {
      out.write('+');
    }
    String margin = " ".repeat(indent);
    for (int from = 0; from < end; ) {
      int lineEnd = value.indexOf('\n', from);
      lineEnd = lineEnd < 0 ? end : lineEnd;
      out.write('\n');
      if (lineEnd > from) {
        out.write(margin);
        out.write(value, from, lineEnd - from);
      }
      from = lineEnd + 1;
    }
  }

  /** Writes line for line where it may, so that a text with CR LF can be read and compared too. */
  private static void writeDoubleQuoted(String value, boolean inline, int indent, Writer out)
      throws IOException {
    out.write('"');
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      if (isPrintable(value, i) && value.charAt(i) != '"' && value.charAt(i) != '\\') {
        continue;
      }
      out.write(value, from, i - from);
      out.write(escape(value.charAt(i)));
      from = i + 1;
      if (!inline && value.charAt(i) == '\n' && from < value.length()) {
        out.write("\\\n");
        out.write(" ".repeat(indent));
        if (value.charAt(from) == ' ') {
          out.write('\\');
        }
      }
    }
    out.write(value, from, value.length() - from);
    out.write('"');
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\0' -> "\\0";
      default -> "\\u" + HexFormat.of().withUpperCase().toHexDigits(c);
    };
  }

  /** Whether a character may stand in a line as it is; halves of a pair only beside each other. */
  private static boolean isPrintable(String value, int index) {
    char c = value.charAt(index);
    if (c < 0x7F) {
      return c >= ' ';
    }
    if (Character.isHighSurrogate(c)) {
      return index + 1 < value.length() && Character.isLowSurrogate(value.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(value.charAt(index - 1));
    }
    return c >= 0xA0 && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
  }
}
