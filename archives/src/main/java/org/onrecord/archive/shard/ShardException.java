package org.onrecord.archive.shard;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that cannot be written: which, why, and what to do. */
public final class ShardException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What happened to a file. */
  public ShardException(Path file, IOException cause) {
    super(
        "cannot write %s: %s; put that right and run again: it goes on behind the last whole shard"
            .formatted(file, reason(cause)),
        cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file is in the place of a folder";
    }
    if (cause instanceof FileSystemException specific && specific.getReason() != null) {
      return specific.getReason();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
