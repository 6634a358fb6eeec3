package org.onrecord.tree;

import java.nio.file.Path;

/**
 * A file that is to be an article.
 *
 * @param file where it is
 * @param path where it is below the source directory, {@code /}-separated
 * @param isRecord whether it is read as a record, not as text
 */
record SourceFile(Path file, String path, boolean isRecord) {

  /** {@return the article's id: the path without its last ending} */
  String id() {
    int name = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    return dot > name ? path.substring(0, dot) : path;
  }
}
