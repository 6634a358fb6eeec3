package org.onrecord.cache;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What one run remembers of the last one and leaves for the next. The articles are asked for, and
 * left, in the order of their paths. Not thread-safe.
 */
public interface RunMemory extends AutoCloseable {

  /** {@return whether there will be anything to remember in the next run} */
  boolean lasts();

  /**
   * {@return what was written of all articles together: hashes of files by their paths in the
   * output directory; empty if one of the articles is made of something else now, or is new, or
   * gone}
   *
   * <p>To be asked first. If there is an answer, all is as it was: what was found in articles
   * beside each other still holds, and what is left of each is what is remembered.
   *
   * @param key what all of them are made of
   */
  Optional<Map<String, String>> recallTogether(String key) throws IOException;

  /** {@return what is remembered of an article; empty if it is made of something else now} */
  Optional<Memory> recall(String path, String key) throws IOException;

  /** Leaves an article for the next run. */
  void keep(Memory memory) throws IOException;

  /** Leaves what was written of all articles together for the next run, should this one succeed. */
  void keepTogether(String key, Map<String, String> outputs);

  /** Leaves what was written of all articles together by a run that fails. */
  void giveUp(Map<String, String> outputs) throws IOException;

  /**
   * {@return what earlier runs wrote: the hash of each file by its path in the output directory}
   *
   * <p>To be called behind the last article.
   */
  Map<String, String> outputs() throws IOException;

  /**
   * {@return whether an earlier run wrote this file, and none wrote what stands in it now}
   *
   * @param path in the output directory
   * @param hash of what stands in it
   */
  boolean isEdited(String path, String hash) throws IOException;

  /** Has the next run remember this one, which is at its end, and not the one before. */
  void complete() throws IOException;

  @Override
  void close() throws IOException;

  /** {@return one that remembers nothing} */
  static RunMemory none() {
    return new NoMemory();
  }
}
