package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an article comes from: a text, a record, or a text and the record that a person made of it.
 *
 * @param id the article's id
 * @param text the text
 * @param record the record
 */
record ArticleSource(String id, Optional<SourceFile> text, Optional<SourceFile> record)
    implements Discovery {

  @Override
  public String path() {
    return text.or(() -> record).orElseThrow().path();
  }

  /** {@return the files it is made of} */
  List<SourceFile> files() {
    return Stream.of(text, record).flatMap(Optional::stream).toList();
  }

  /** {@return how large its files are together; those that cannot be looked at count nothing} */
  long bytes() {
    return files().stream().mapToLong(ArticleSource::bytes).sum();
  }

  private static long bytes(SourceFile file) {
    try {
      return Files.size(file.file());
    } catch (IOException e) {
      return 0; // found out when it is read
    }
  }

  /** {@return whether a person's record stands beside the text} */
  boolean isCurated() {
    return text.isPresent() && record.isPresent();
  }
}
