package org.onrecord.tree;

import java.nio.file.Path;

/**
 * Names of files as people see them: from the folder where they build, and with slashes. Immutable
 * and thread-safe.
 */
public final class FileNames {

  private final Path base;
  private final String folder;

  /**
   * @param base the folder that names start from; what lies elsewhere keeps its whole path
   * @param sourceDirectory the folder of the articles
   */
  public FileNames(Path base, Path sourceDirectory) {
    this.base = base.toAbsolutePath().normalize();
    String shown = shown(sourceDirectory);
    this.folder = shown.isEmpty() ? "" : shown + "/";
  }

  /** {@return the name of what is at {@code path} below the source directory} */
  String shown(String path) {
    return folder + path;
  }

  /**
   * {@return the path below the source directory of what is shown so; itself if it is not there}
   */
  String below(String shown) {
    return shown.startsWith(folder) ? shown.substring(folder.length()) : shown;
  }

  /** {@return the name of a file or folder; empty for the base itself} */
  public final String shown(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path named = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return slashed(named);
  }

  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
