package org.onrecord.archive;

import java.io.EOFException;

/**
 * Says in words why something could not be read; the libraries often give only a name, or bytes.
 */
final class Reasons {

  private static final int LONGEST = 160;

  private Reasons() {}

  static String of(Throwable problem) {
    String message = problem.getMessage();
    String words = message == null ? "" : shown(message);
    if (problem instanceof EOFException) {
      return words.isEmpty() ? "it breaks off" : "it breaks off: " + words;
    }
    return words.isEmpty() ? problem.getClass().getSimpleName() : words;
  }

  private static String shown(String message) {
    String line = message.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
