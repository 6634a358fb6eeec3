package org.onrecord.analysis.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordMap;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;

/** The listed names of countries, places and bodies, found by their first word. Immutable. */
final class Gazetteer {

  /**
   * An entry met in a text.
   *
   * @param listed the entry
   * @param end index behind its last token
   */
  record Match(Listed listed, int end) {}

  /**
   * What can be met.
   *
   * @param exact whether its letters are never of another case
   */
  record Entry(String words, boolean exact, Listed listed) {}

  private static final class Shared {
    static final Gazetteer ENGLISH = new Gazetteer();
  }

  private final WordMap<Entry[]> byFirstWord;
  private final Map<String, String> countryNames;
  private final Map<String, Listed> unions; // that have a code as countries do
  private final Map<String, Listed> postalCodes;

  private Gazetteer() {
    GazetteerReader lists = new GazetteerReader();
    byFirstWord = WordMap.of(lists.byFirstWord());
    countryNames = Map.copyOf(lists.countryNames);
    unions = Map.copyOf(lists.unions);
    postalCodes = Map.copyOf(lists.postalCodes);
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
    Entry[] entries = byFirstWord.ofForm(tokens.word(token));
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
    Entry[] entries = byFirstWord.of(GazetteerReader.firstWord(words));
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
}
