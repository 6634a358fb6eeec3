package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.Path;

/** Output that cannot be written: which file, why, what to do. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  OutputException(Path file, IOException cause) {
    super(message(file, Reasons.ofWriting(file, cause)), cause);
  }

  OutputException(Path file, String reason) {
    super(message(file, reason));
  }

  private static String message(Path file, String reason) {
    return "cannot write %s: %s; put that right, or name another outputDirectory"
        .formatted(file, reason);
  }
}
