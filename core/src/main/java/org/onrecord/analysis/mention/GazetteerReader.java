package org.onrecord.analysis.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.analysis.mention.Gazetteer.Entry;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.wordlist.WordList;

/** Reads the lists of the {@link Gazetteer}; their heads tell what their fields are. */
final class GazetteerReader {

  final Map<String, String> countryNames = new HashMap<>();
  final Map<String, Listed> unions = new HashMap<>();
  final Map<String, Listed> postalCodes = new HashMap<>();
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  GazetteerReader() {
    lines("countries.txt").forEach(this::addCountry);
    lines("places.txt").forEach(this::addPlace);
    lines("organizations.txt").forEach(this::addOrganization);
  }

  /** {@return the entries by the form of their first token, the longest first} */
  Map<String, Entry[]> byFirstWord() {
    Map<String, Entry[]> sorted = new HashMap<>();
    byFirstWord.forEach(
        (word, entries) -> {
          entries.sort(Comparator.comparingInt((Entry entry) -> entry.words().length()).reversed());
          sorted.put(word, entries.toArray(new Entry[0]));
        });
    return sorted;
  }

  private void addCountry(String[] fields) {
    String code = fields[0];
    String name = plain(fields[1]);
    countryNames.put(code, name);
    add(fields[1], name, ListedKind.COUNTRY, ListedForm.NAME, code);
    addAll(fields[2], name, ListedKind.COUNTRY, ListedForm.NAME, code);
    addAll(fields[3], name, ListedKind.COUNTRY, ListedForm.ADJECTIVE, code);
    addAll(fields[4], name, ListedKind.COUNTRY, ListedForm.MEMBERS, code);
    for (String capital : fields[5].split(";")) {
      String[] names = capital.split("=");
      for (String other : names) {
        if (!other.isEmpty()) {
          add(other, plain(names[0]), ListedKind.CAPITAL, ListedForm.NAME, code);
        }
      }
    }
  }

  private void addPlace(String[] fields) {
    String name = plain(fields[0]);
    add(fields[0], name, ListedKind.PLACE, ListedForm.NAME, fields[1]);
    addAll(fields[2], name, ListedKind.PLACE, ListedForm.NAME, fields[1]);
    addAll(fields[3], name, ListedKind.PLACE, ListedForm.ADJECTIVE, fields[1]);
    addAll(fields[4], name, ListedKind.PLACE, ListedForm.MEMBERS, fields[1]);
  }

  private void addOrganization(String[] fields) {
    String name = plain(fields[0]);
    ListedKind kind = ListedKind.valueOf(fields[1].toUpperCase(Locale.ROOT));
    boolean coded = !fields[2].isEmpty() && !countryNames.containsKey(fields[2]);
    if (coded && kind == ListedKind.ORGANIZATION) {
      unions.put(fields[2], new Listed(name, kind, ListedForm.NAME, fields[2], false));
    }
    add(fields[0], name, kind, ListedForm.NAME, fields[2]);
    addAll(fields[3], name, kind, ListedForm.NAME, fields[2]);
    addAll(fields[4], name, kind, ListedForm.ADJECTIVE, fields[2]);
    addAll(fields[5], name, kind, ListedForm.MEMBERS, fields[2]);
  }

  private void addAll(String field, String name, ListedKind kind, ListedForm form, String country) {
    for (String entry : field.split(";")) {
      if (!entry.isEmpty()) {
        add(entry, name, kind, form, country);
      }
    }
  }

  private void add(String entry, String name, ListedKind kind, ListedForm form, String country) {
    if (entry.startsWith("@")) {
      postalCodes.put(entry.substring(1), new Listed(name, kind, form, country, false));
      return;
    }
    boolean doubtful = entry.startsWith("~");
    boolean exact = entry.startsWith("^");
    String words = plain(entry);
    Entry added = new Entry(words, exact, new Listed(name, kind, form, country, doubtful));
    byFirstWord.computeIfAbsent(firstWord(words), word -> new ArrayList<>()).add(added);
  }

  private static String plain(String entry) {
    return entry.startsWith("~") || entry.startsWith("^") ? entry.substring(1) : entry;
  }

  /** The form of the entry's first token. */
  static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != ',') {
      end++;
    }
    String word = words.substring(0, end).toLowerCase(Locale.ROOT);
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static List<String[]> lines(String list) {
    return WordList.lines(GazetteerReader.class, list).stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
