package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.Path;

/** Output that cannot be written: which file, why, what to do. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  OutputException(Path file, IOException cause) {
    super("cannot write " + file + ": " + Reasons.of(cause), cause);
  }

  OutputException(Path file, String reason) {
    super("cannot write " + file + ": " + reason);
  }
}
