package org.onrecord.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the memories in a folder know of files that were written: those of all goals and executions,
 * since one may write what another wrote before.
 */
final class WrittenFiles {

  private final Map<String, Set<String>> hashes = new HashMap<>();

  private WrittenFiles() {}

  static WrittenFiles in(Path folder) throws IOException {
    WrittenFiles written = new WrittenFiles();
    for (Path memory : files(folder)) {
      Recollection recollection = Recollection.withoutFacts(memory);
      recollection.outputs().forEach(written::add);
      recollection.close();
    }
    return written;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private void add(String path, String hash) {
    hashes.computeIfAbsent(path, known -> new HashSet<>(1)).add(hash);
  }

  /** {@return whether a file was written, and never with this content} */
  boolean isEdited(String path, String hash) {
    Set<String> known = hashes.getOrDefault(path, Set.of());
    return !known.isEmpty() && !known.contains(hash);
  }
}
