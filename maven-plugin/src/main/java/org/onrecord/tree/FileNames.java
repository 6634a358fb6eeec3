package org.onrecord.tree;

import java.nio.file.Path;

/**
 * Names of files as people see them: from the folder where they build, with slashes, and without
 * characters that a terminal would act on. Immutable and thread-safe.
 */
public final class FileNames {

  private final Path base;
  private final Path sourceDirectory;

  /**
   * @param base the folder that names start from; what lies elsewhere keeps its whole path
   * @param sourceDirectory the folder of the articles
   */
  public FileNames(Path base, Path sourceDirectory) {
    this.base = base.toAbsolutePath().normalize();
    this.sourceDirectory = sourceDirectory.toAbsolutePath().normalize();
  }

  /** {@return the name of what is at {@code path} below the source directory} */
  String shown(String path) {
    String folder = shown(sourceDirectory);
    return (folder.isEmpty() ? "" : folder + "/") + printable(path);
  }

  /** {@return the name of a file or folder; empty for the base itself} */
  public String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path named = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return printable(named.toString().replace(named.getFileSystem().getSeparator(), "/"));
  }

  private static String printable(String path) {
    StringBuilder printable = new StringBuilder(path);
    for (int i = 0; i < printable.length(); i++) {
      if (Character.isISOControl(printable.charAt(i))) {
        printable.setCharAt(i, '?');
      }
    }
    return printable.toString();
  }
}
