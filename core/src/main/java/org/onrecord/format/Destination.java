package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;

/** Where a format puts its files: a folder, an archive, a map in a test. */
@FunctionalInterface
public interface Destination {

  /**
   * Creates a file. A format closes the stream when the file is whole; a stream that is never
   * closed was given up, and the destination disposes of what was written.
   *
   * @param path relative, {@code /}-separated; it can come from an article's id, so that a
   *     destination must refuse a path that leads out of it
   * @return a stream, which need not be buffered
   */
  OutputStream create(String path) throws IOException;
}
