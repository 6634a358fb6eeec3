package org.onrecord.analysis.commitment;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.analysis.syntax.Tag;

/** The words that say what is undertaken, for telling whether two actions are one. */
final class Contents {

  private static final int MOST_WORDS = 24;

  private Contents() {}

  /** {@return the lemmas of the action's verbs, nouns, names and numbers} */
  static Set<String> of(Context context, Action action) {
    Set<String> lemmas = new HashSet<>();
    int end = Math.min(action.end(), action.first() + MOST_WORDS);
    for (int t = action.first(); t < end; t++) {
      if (isTelling(context, t)) {
        lemmas.add(context.lemma(t));
      }
    }
    return lemmas;
  }

  private static boolean isTelling(Context context, int token) {
    return context.is(token, Tag.NOUN)
        || context.is(token, Tag.NAME)
        || context.is(token, Tag.NUMBER)
        || context.is(token, Tag.BASE_VERB)
        || context.is(token, Tag.GERUND)
        || context.is(token, Tag.PARTICIPLE)
        || context.is(token, Tag.ADJECTIVE);
  }

  /** {@return the lemma of the main verb; empty of a noun phrase} */
  static String verb(Context context, Action action) {
    return action.verb() < 0 ? "" : context.lemma(action.verb());
  }

  /** Whether most of the shorter one's words are the other's, and not only one of many. */
  static boolean areAlike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    int common = 0;
    for (String lemma : one) {
      common += other.contains(lemma) ? 1 : 0;
    }
    int shorter = Math.min(one.size(), other.size());
    int longer = Math.max(one.size(), other.size());
    return common * 3 >= shorter * 2 && (common >= 2 || longer == 1);
  }
}
