package org.onrecord.archive;

import java.io.EOFException;
import java.nio.channels.ClosedChannelException;

/** Says in words why something could not be read; the libraries often give only a name. */
final class Reasons {

  private Reasons() {}

  static String of(Throwable problem) {
    String message = problem.getMessage();
    if (problem instanceof EOFException || problem instanceof ClosedChannelException) {
      return message == null ? "it breaks off" : "it breaks off: " + message;
    }
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
