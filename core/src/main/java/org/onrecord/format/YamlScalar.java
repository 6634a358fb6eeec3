package org.onrecord.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/** Writes a string as a YAML scalar. */
final class YamlScalar {

  private YamlScalar() {}

  /**
   * Writes a scalar in its style; what follows it on the next line is the caller's.
   *
   * @param inline whether it stands in a flow mapping
   * @param indent the column of the lines of a scalar of several lines, two more than its parent's
   */
  static void write(String value, boolean inline, int indent, Writer out) throws IOException {
    switch (YamlStyle.of(value, inline)) {
      case PLAIN -> out.write(value);
      case LITERAL -> writeLiteral(value, indent, out);
      case SINGLE_QUOTED -> out.write("'" + value.replace("'", "''") + "'");
      case DOUBLE_QUOTED -> writeDoubleQuoted(value, inline, indent, out);
    }
  }

  private static void writeLiteral(String value, int indent, Writer out) throws IOException {
    out.write('|');
    if (value.charAt(0) == ' ' || value.charAt(0) == '\n') {
      out.write('2'); // the margin, which could not be told from the first line
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
      if (YamlStyle.isPrintable(value, i) && value.charAt(i) != '"' && value.charAt(i) != '\\') {
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
}
