package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;

/** Who a noun belongs to, by the words before it: "Orsk's", "its", "the US". */
final class Possessors {

  private static final int MOST_BETWEEN = 14;

  private Possessors() {}

  static @Nullable Subject find(Context context, NounPhrase phrase) {
    for (int t = phrase.head() - 1; t >= phrase.first(); t--) {
      if (context.is(t, Tag.POSSESSIVE)) {
        boolean ending = context.form(t).startsWith("'");
        return ending ? named(context, phrase.first(), t) : pronoun(context, phrase, t);
      }
    }
    return attributive(context, phrase);
  }

  private static @Nullable Subject named(Context context, int first, int end) {
    if (end <= first) {
      return null;
    }
    NounPhrase possessor = new NounPhrase(first, end, end - 1);
    Optional<NounPhrase> other = other(context, first);
    List<NounPhrase> heads = other.map(o -> List.of(o, possessor)).orElse(List.of(possessor));
    return new Subject(heads.get(0).first(), end, heads, Subject.Kind.PRECEDING);
  }

  /** "Orsk and Lund's pledge". */
  private static Optional<NounPhrase> other(Context context, int first) {
    NounPhrase phrase = context.is(first - 1, "and") ? context.phrase(first - 2) : null;
    if (phrase == null || phrase.end() != first - 1) {
      return Optional.empty();
    }
    boolean object = context.group(phrase.first() - 1) != null;
    return context.is(phrase.head(), Tag.NAME) && !object ? Optional.of(phrase) : Optional.empty();
  }

  private static Subject pronoun(Context context, NounPhrase phrase, int t) {
    NounPhrase possessor = new NounPhrase(t, t + 1, t);
    int before = phrase.first() - 1;
    boolean joined = context.is(before, "and") || context.is(before, "including");
    boolean particular = context.is(before, "particular") && context.is(before - 1, "in");
    Subject same =
        t == phrase.first() && (joined || particular)
            ? ofConjunct(context, particular ? before - 1 : before, t)
            : null;
    return same != null
        ? new Subject(t, t + 1, same.heads(), Subject.Kind.PRECEDING)
        : new Subject(t, t + 1, List.of(possessor), Subject.Kind.PRECEDING);
  }

  /**
   * "Lind's stance on fish and | his | promise", "Lind's plans, in particular | his | proposal":
   * whose the first of the two things is.
   */
  private static @Nullable Subject ofConjunct(Context context, int joint, int pronoun) {
    int start = Math.max(context.sentenceStart(pronoun), pronoun - MOST_BETWEEN);
    int last = context.tokens.is(joint - 1, TokenKind.COMMA) ? joint - 2 : joint - 1;
    Subject found = null;
    for (int t = last; t >= start && context.group(t) == null; t--) {
      NounPhrase phrase = context.phrase(t);
      if (phrase != null) {
        Subject owner = owner(context, phrase, pronoun);
        found = owner == null ? found : owner;
        t = phrase.first();
      } else if (context.is(t, Tag.PUNCTUATION) || context.is(t, Tag.SUBORDINATOR)) {
        break;
      }
    }
    return found;
  }

  /** A name, or the same pronoun. */
  private static @Nullable Subject owner(Context context, NounPhrase phrase, int pronoun) {
    for (int t = phrase.head() - 1; t >= phrase.first(); t--) {
      if (context.is(t, Tag.POSSESSIVE)) {
        boolean ending = context.form(t).startsWith("'");
        boolean same = context.form(t).equals(context.form(pronoun));
        return ending
            ? named(context, phrase.first(), t)
            : same ? pronoun(context, phrase, t) : null;
      }
    }
    return null;
  }

  /** "a US pledge", "the Lind plan": a name before the noun. */
  private static @Nullable Subject attributive(Context context, NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.head(); t++) {
      boolean name = context.is(t, Tag.NAME) || context.is(t, Tag.ADJECTIVE);
      if (name && context.cast.at(t) != null && !context.tokens.is(t, WordClass.TITLE)) {
        int end = t + 1;
        while (end < phrase.head() && context.is(end, Tag.NAME)) {
          end++;
        }
        NounPhrase possessor = new NounPhrase(t, end, end - 1);
        return new Subject(t, end, List.of(possessor), Subject.Kind.PRECEDING);
      }
    }
    return null;
  }
}
