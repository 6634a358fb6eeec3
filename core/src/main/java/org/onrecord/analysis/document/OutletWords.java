package org.onrecord.analysis.document;

import java.util.Set;
import org.onrecord.analysis.wordlist.WordList;

/**
 * Words that name an outlet or a job in it rather than an author, from a list beside this class.
 */
final class OutletWords {

  private static final Set<String> WORDS = WordList.words(OutletWords.class, "outlet-words.txt");

  private OutletWords() {}

  static boolean contains(String form) {
    return WORDS.contains(form);
  }
}
