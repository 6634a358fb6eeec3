package org.onrecord.archive.run;

import java.io.IOException;
import java.nio.file.Path;

/** A run that cannot go on where an earlier one stopped, since something is no longer as it was. */
public final class ChangedException extends IOException {

  private static final long serialVersionUID = 1L;

  ChangedException(Path folder, String change) {
    super(
        "%s was begun otherwise: %s. Put that back, name another folder, or start anew"
            .formatted(folder, change));
  }
}
