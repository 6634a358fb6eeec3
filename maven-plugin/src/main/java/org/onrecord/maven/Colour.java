package org.onrecord.maven;

import org.fusesource.jansi.Ansi;
import org.onrecord.validation.Severity;

/**
 * Colour on the console.
 *
 * @param isOn whether there is any
 */
record Colour(boolean isOn) {

  private static final String ESCAPE = "\u001B[";
  private static final String BOLD = ESCAPE + "1m";
  private static final String PLAIN = ESCAPE + "m";

  /** {@return the colour that Maven lets its terminal have} */
  static Colour here() {
    try {
      return new Colour(Ansi.isEnabled()); // -B and -Dstyle.color switch it off
    } catch (LinkageError e) {
      return new Colour(false); // Maven 4 lends this to no plugin
    }
  }

  /** {@return a line whose first characters stand out} */
  String strong(String line, int length) {
    return isOn ? BOLD + line.substring(0, length) + PLAIN + line.substring(length) : line;
  }

  /** {@return a line in the colour of a severity} */
  String of(Severity severity, String line) {
    return isOn ? ESCAPE + code(severity) + line + PLAIN : line;
  }

  private static String code(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31m";
      case WARNING -> "1;33m";
      case NOTE -> "1;34m";
    };
  }
}
