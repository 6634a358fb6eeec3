package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Tells what is only asked, supposed, hoped, denied or demanded from what is undertaken. */
final class Embedding {

  private static final int MAX_DEPTH = 3;

  private Embedding() {}

  /** Whether what stands around the candidate keeps it from being undertaken. */
  static boolean blocks(Context context, Candidate candidate) {
    if (context.isQuestion(candidate.cueFirst())) {
      return true;
    }
    return isGoverned(context, candidate.clause(), 0);
  }

  private static boolean isGoverned(Context context, int clause, int depth) {
    int start = context.sentenceStart(clause);
    int t = skipLeft(context, clause - 1, start);
    if (t < start) {
      return false;
    }
    String form = context.form(t);
    if (context.words.isBlocker("opening", form) && !context.is(t, Tag.NOUN)) {
      return true;
    }
    if (context.is(t, "that")) {
      t = skipLeft(context, t - 1, start);
    } else if (context.is(t, Tag.SUBORDINATOR)) {
      return false;
    }
    if (t < start || depth >= MAX_DEPTH) {
      return false;
    }
    NounPhrase noun = context.phrase(t);
    if (noun != null && noun.end() == t + 1) {
      return isBlockingNoun(context, noun) || isToldBlocking(context, noun, depth);
    }
    VerbGroup verb = governor(context, t);
    return verb != null && blocks(context, verb, depth);
  }

  private static int skipLeft(Context context, int from, int start) {
    int t = from;
    while (t >= start
        && (context.is(t, Tag.ADVERB)
            || context.is(t, Tag.QUOTATION_MARK)
            || (context.is(t, Tag.COORDINATOR) && t > start))) {
      t--;
    }
    return t;
  }

  private static @Nullable VerbGroup governor(Context context, int t) {
    VerbGroup verb = context.group(t);
    if (verb != null) {
      return verb;
    }
    boolean preposition = context.is(t, Tag.PREPOSITION);
    return preposition ? context.group(t - 1) : null;
  }

  private static boolean isBlockingNoun(Context context, NounPhrase noun) {
    return context.is(noun.head(), Tag.NOUN)
        && context.words.isBlocker("noun", context.lemma(noun.head()));
  }

  /** "warned Lind that", "told reporters she hopes": the verb before who is told. */
  private static boolean isToldBlocking(Context context, NounPhrase noun, int depth) {
    VerbGroup verb = context.group(noun.first() - 1);
    return verb != null && blocks(context, verb, depth);
  }

  private static boolean blocks(Context context, VerbGroup verb, int depth) {
    String lemma = context.lemma(verb.head());
    return context.words.isBlocker("verb", lemma)
        || verb.negated()
        || verb.form() == VerbGroup.Form.INFINITIVE
        || hasModal(context, verb)
        || isSubjectGoverned(context, verb, depth);
  }

  /** What holds the clause of the governing verb holds what depends on it, too. */
  private static boolean isSubjectGoverned(Context context, VerbGroup verb, int depth) {
    Subject subject = context.clauses.before(verb).orElse(null);
    return subject != null
        && subject.kind() == Subject.Kind.PRECEDING
        && isGoverned(context, subject.first(), depth + 1);
  }

  private static boolean hasModal(Context context, VerbGroup verb) {
    for (int t = verb.first(); t < verb.head(); t++) {
      boolean had = context.is(t, "'d");
      if (context.is(t, Tag.AUXILIARY)
          && context.tokens.is(t, WordClass.MODAL)
          && !had
          && !context.is(t, "will")
          && !context.is(t, "'ll")) {
        return true;
      }
    }
    return false;
  }
}
