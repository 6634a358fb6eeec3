package org.onrecord.tree;

import java.nio.file.Path;

/**
 * A file that is to be an article.
 *
 * @param file where it is
 * @param path where it is below the source directory, {@code /}-separated
 * @param id the article's id: the path without its ending
 * @param isRecord whether it is read as a record, not as text
 */
record SourceFile(Path file, String path, String id, boolean isRecord) {}
