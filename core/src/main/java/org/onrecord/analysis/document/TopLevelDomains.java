package org.onrecord.analysis.document;

import java.util.Set;
import org.onrecord.analysis.wordlist.WordList;

/** The last parts of internet domains, from a list beside this class. */
final class TopLevelDomains {

  private static final Set<String> NAMES =
      WordList.words(TopLevelDomains.class, "top-level-domains.txt");

  /** Those that often start a sentence, or end one before a missing blank. */
  private static final Set<String> WORDS =
      Set.of(
          "am", "as", "at", "be", "by", "do", "id", "im", "in", "is", "it", "la", "live", "me",
          "media", "mr", "ms", "my", "name", "news", "no", "online", "press", "shop", "so", "st",
          "store", "to", "today", "us", "world");

  private TopLevelDomains() {}

  static boolean contains(String label) {
    return NAMES.contains(label);
  }

  static boolean isWord(String label) {
    return WORDS.contains(label);
  }
}
