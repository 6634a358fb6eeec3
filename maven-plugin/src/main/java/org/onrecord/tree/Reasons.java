package org.onrecord.tree;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in words why a file could not be read or written; the JDK often gives only its name. */
final class Reasons {

  private static final String NO_FOLDER = "a file is in the place of a folder";

  private Reasons() {}

  static String ofWriting(Path file, IOException problem) {
    Path above = file.getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above != null && !Files.isDirectory(above)) {
      return NO_FOLDER;
    }
    return problem instanceof NoSuchFileException ? "no folder can be made there" : of(problem);
  }

  static String of(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof ClosedByInterruptException) {
      return "the build was interrupted";
    }
    if (problem instanceof NoSuchFileException) {
      return "there is no such file any more";
    }
    if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
      return NO_FOLDER;
    }
    if (problem instanceof FileSystemException specific && specific.getReason() != null) {
      return specific.getReason();
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
