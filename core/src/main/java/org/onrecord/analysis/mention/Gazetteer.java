package org.onrecord.analysis.mention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.wordlist.WordList;

/** The listed names of countries, places and bodies, found by their first word. Immutable. */
final class Gazetteer {

  /**
   * An entry met in a text.
   *
   * @param listed the entry
   * @param end index behind its last token
   */
  record Match(Listed listed, int end) {}

  private record Entry(String words, boolean exact, Listed listed) {}

  private static final class Shared {
    static final Gazetteer ENGLISH = new Gazetteer();
  }

  private final Map<String, Entry[]> byFirstWord = new HashMap<>();
  private final WordSet firstWords;
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, Listed> unions = new HashMap<>(); // that have a code as countries do
  private final Map<String, Listed> postalCodes = new HashMap<>();

  private Gazetteer() {
    lines("countries.txt").forEach(this::addCountry);
    lines("places.txt").forEach(this::addPlace);
    lines("organizations.txt").forEach(this::addOrganization);
    for (Entry[] entries : byFirstWord.values()) {
      Arrays.sort(
          entries, Comparator.comparingInt((Entry entry) -> entry.words().length()).reversed());
    }
    firstWords = WordSet.of(byFirstWord.keySet());
  }

  static Gazetteer english() {
    return Shared.ENGLISH;
  }

  /** {@return the country, or the union of countries, that has a code} */
  Listed state(String code) {
    Listed union = unions.get(code);
    return union != null
        ? union
        : new Listed(
            countryNames.getOrDefault(code, code),
            ListedKind.COUNTRY,
            ListedForm.NAME,
            code,
            false);
  }

  /**
   * {@return the longest entry that stands at {@code token}, or null}
   *
   * @param anyCase whether upper and lower case may differ, as in a headline in capitals
   */
  @Nullable Match match(Tokens tokens, String text, int token, boolean anyCase) {
    Entry[] entries =
        firstWords.hasForm(tokens.word(token)) ? byFirstWord.get(tokens.form(token)) : null;
    if (entries == null) {
      return null;
    }
    int start = tokens.start(token);
    for (Entry entry : entries) {
      int offset = start + entry.words().length();
      if (isAt(text, start, entry, anyCase)) {
        int end = token + 1;
        while (end < tokens.size() && tokens.end(end - 1) < offset) {
          end++;
        }
        if (tokens.end(end - 1) == offset) {
          return new Match(entry.listed(), end);
        }
      }
    }
    return null;
  }

  /** {@return the entry of exactly these words, postal codes included, or null} */
  @Nullable Listed named(String words) {
    Listed byCode = postalCodes.get(words);
    if (byCode != null) {
      return byCode;
    }
    Entry[] entries = byFirstWord.get(firstWord(words));
    if (entries != null) {
      for (Entry entry : entries) {
        if (entry.words().equals(words)) {
          return entry.listed();
        }
      }
    }
    return null;
  }

  private static boolean isAt(String text, int start, Entry entry, boolean anyCase) {
    String words = entry.words();
    if (start + words.length() > text.length()) {
      return false;
    }
    boolean ignoreCase = anyCase && !entry.exact();
    for (int i = 0; i < words.length(); i++) {
      char a = words.charAt(i);
      char b = text.charAt(start + i);
      b = b == '’' ? '\'' : b == '\u00A0' ? ' ' : b;
      boolean same = a == b || (ignoreCase && Character.toLowerCase(a) == Character.toLowerCase(b));
      if (!same) {
        return false;
      }
    }
    return true;
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
    byFirstWord.merge(firstWord(words), new Entry[] {added}, Gazetteer::joined);
  }

  private static Entry[] joined(Entry[] some, Entry[] more) {
    Entry[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private static String plain(String entry) {
    return entry.startsWith("~") || entry.startsWith("^") ? entry.substring(1) : entry;
  }

  /** The form of the entry's first token. */
  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != ',') {
      end++;
    }
    String word = words.substring(0, end).toLowerCase(Locale.ROOT);
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static List<String[]> lines(String list) {
    return WordList.lines(Gazetteer.class, list).stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
