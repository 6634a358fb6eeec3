package org.onrecord.tree;

/** What a look into the source directory yields at one path. */
sealed interface Discovery permits ArticleSource, Fault {

  /** {@return the path below the source directory, {@code /}-separated} */
  String path();
}
