package org.onrecord.analysis.wordlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Reads a word list: a resource in the package of the class that owns it, one entry a line, fields
 * split by tabs; blank lines and lines that start with # are no entries.
 *
 * <p>A list that is missing or malformed is a fault of the library: {@link IllegalStateException}.
 */
public final class WordList {

  private WordList() {}

  /** {@return the words of a list that has one a line} */
  public static Set<String> words(Class<?> owner, String list) {
    return Set.copyOf(lines(owner, list));
  }

  /** {@return the entries of a list, each with exactly so many fields} */
  public static List<String[]> entries(Class<?> owner, String list, int fields) {
    return lines(owner, list).stream().map(line -> split(list, line, fields)).toList();
  }

  /** {@return the lines of a list that are entries, as they stand} */
  public static List<String> lines(Class<?> owner, String list) {
    return new String(bytes(owner, list), UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(String::intern)
        .toList();
  }

  /** {@return the whole list, comments and all} */
  public static byte[] bytes(Class<?> owner, String list) {
    try (InputStream in = owner.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + list + " is missing from the library");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] split(String list, String line, int fields) {
    String[] entry = line.split("\t", -1);
    if (entry.length != fields) {
      throw new IllegalStateException(
          list + " needs " + fields + " fields, split by tabs: " + line);
    }
    entry[0] = entry[0].intern(); // see Word
    return entry;
  }
}
