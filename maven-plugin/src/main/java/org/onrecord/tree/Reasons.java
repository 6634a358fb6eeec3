package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written; the JDK often gives only its name. */
final class Reasons {

  private Reasons() {}

  static String of(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof NoSuchFileException) {
      return "there is no such file any more";
    }
    if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
      return "a file is in the place of a folder";
    }
    if (problem instanceof FileSystemException specific && specific.getReason() != null) {
      return specific.getReason();
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
