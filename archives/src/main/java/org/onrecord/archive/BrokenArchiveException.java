package org.onrecord.archive;

import java.io.IOException;
import java.nio.file.Path;

/** An archive whose rest cannot be read: where, and why. */
public final class BrokenArchiveException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String reason;

  BrokenArchiveException(Path file, Place place, String reason, Throwable cause) {
    super("%s cannot be read beyond %s: %s".formatted(file.getFileName(), place, reason), cause);
    this.place = place.toString();
    this.reason = reason;
  }

  /** {@return where it breaks: "line 17"} */
  public String place() {
    return place;
  }

  /** {@return why} */
  public String reason() {
    return reason;
  }
}
