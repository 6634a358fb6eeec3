package org.onrecord.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.output.Sha256;

/**
 * Tells by a hash what an article is made of: its files, and whatever decides what is made of them.
 */
final class SourceKeys {

  private final String state;
  private final FileSize maxFileSize;

  /**
   * @param state what decides besides the files
   * @param maxFileSize the size up to which files are read
   */
  SourceKeys(String state, FileSize maxFileSize) {
    this.state = state;
    this.maxFileSize = maxFileSize;
  }

  /**
   * {@return the hash of each article by its path; none of what cannot be read, which is found out
   * again in each run}
   */
  Map<String, String> of(List<Discovery> discovered) {
    Map<String, String> keys = new HashMap<>();
    for (Discovery discovery : discovered) {
      if (discovery instanceof ArticleSource source) {
        of(source).ifPresent(key -> keys.put(source.path(), key));
      }
    }
    return keys;
  }

  private Optional<String> of(ArticleSource source) {
    MessageDigest digest = Sha256.begin();
    add(digest, state);
    try {
      for (SourceFile file : source.files()) {
        if (Files.size(file.file()) > maxFileSize.bytes()) {
          return Optional.empty();
        }
        add(digest, file.path());
        add(digest, Digests.ofFile(file.file()));
      }
      return Optional.of(Digests.hex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** {@return the hash of all articles together; empty if one has none} */
  static Optional<String> together(List<Discovery> discovered, Map<String, String> keys) {
    MessageDigest digest = Sha256.begin();
    for (Discovery discovery : discovered) {
      String key = keys.get(discovery.path());
      if (key == null) {
        return Optional.empty();
      }
      add(digest, key);
    }
    return Optional.of(Digests.hex(digest.digest()));
  }

  private static void add(MessageDigest digest, String words) {
    digest.update((words + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
