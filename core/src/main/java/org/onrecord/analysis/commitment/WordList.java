package org.onrecord.analysis.commitment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the package's word lists: fields split by tabs, one entry a line, # for comments. */
final class WordList {

  private WordList() {}

  /** {@return the entries of a list, each with exactly so many fields} */
  static List<String[]> read(String list, int fields) {
    return lines(list).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> split(list, line, fields))
        .toList();
  }

  /** {@return the words of a list that has one a line} */
  static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    read(list, 1).forEach(entry -> words.add(entry[0]));
    return Set.copyOf(words);
  }

  /** {@return the words of each set of a list that has word and sets, split by blanks} */
  static Map<String, Set<String>> sets(String list) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String[] entry : read(list, 2)) {
      for (String set : entry[1].split(" ")) {
        sets.computeIfAbsent(set, name -> new HashSet<>()).add(entry[0]);
      }
    }
    return Map.copyOf(sets);
  }

  private static String[] split(String list, String line, int fields) {
    String[] entry = line.split("\t", -1);
    if (entry.length != fields) {
      throw new IllegalStateException(
          list + " needs " + fields + " fields, split by tabs: " + line);
    }
    return entry;
  }

  private static List<String> lines(String list) {
    try (InputStream in = WordList.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + list + " is missing from the library");
      }
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
