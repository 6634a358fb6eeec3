package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.CommitmentKind;
import org.onrecord.text.Span;

/** Tells what is only asked, supposed, hoped, denied or demanded from what is undertaken. */
final class Embedding {

  private static final int MAX_DEPTH = 3;
  private static final int LONGEST_TIME = 7;
  private static final int LONGEST_GIVER = 24;

  private Embedding() {}

  /** Whether what stands around the candidate keeps it from being undertaken. */
  static boolean blocks(Context context, Candidate candidate) {
    return context.isQuestion(candidate.cueFirst())
        || Nobody.holds(context, candidate)
        || isAsked(context, candidate)
        || isDoubted(context, candidate.clause())
        || isImagined(context, candidate.cueFirst())
        || isGoverned(context, candidate.clause(), 0);
  }

  /** "when she will speak", "how he plans to": what is still asked, unless it is done. */
  private static boolean isAsked(Context context, Candidate candidate) {
    int opening = candidate.clause() - 1;
    boolean whom = context.is(opening, "whom") || context.is(opening, "who");
    if (candidate.kind() == CommitmentKind.PLAN && whom) {
      return true; // "made up her mind on whom she will back"
    }
    if (context.is(opening, "before") && candidate.kind() == CommitmentKind.OFFER) {
      return true; // "before they were ready to"
    }
    if (context.is(opening, "than") && !context.is(candidate.cueFirst(), Tag.NOUN)) {
      return true; // "longer than she planned to"
    }
    if (isMeasured(context, opening) || isManner(context, opening)) {
      return true;
    }
    if (context.tokens.is(opening, TokenKind.COMMA) && context.is(opening - 1, "any")) {
      return true; // "what steps, if any, it will take"
    }
    boolean done = context.tokens.is(candidate.cueFirst(), WordClass.PAST);
    boolean open =
        candidate.kind() == CommitmentKind.PLAN
            || candidate.kind() == CommitmentKind.OFFER
            || context.is(opening, "how")
            || context.is(opening, "whether");
    boolean stands = done && candidate.kind() != CommitmentKind.PLAN;
    return open
        && !stands
        && context.words.isBlocker("question", context.form(opening))
        && !context.is(opening, Tag.RELATIVE);
  }

  /**
   * "how much | I will", "what sort of a house | she plans to": the question word opens a phrase.
   */
  private static boolean isMeasured(Context context, int last) {
    NounPhrase asked = context.phrase(last);
    int first = asked != null && asked.end() == last + 1 ? asked.first() : last;
    boolean degree = first == last || context.is(first, Tag.DETERMINER);
    boolean what = context.is(first - 1, "what") || context.is(first, "what");
    return (context.is(first - 1, "how") && degree) || (what && asked != null);
  }

  /** "the ways in | which | they will run it". */
  private static boolean isManner(Context context, int which) {
    NounPhrase noun = context.is(which, "which") ? context.phrase(which - 2) : null;
    return noun != null
        && noun.end() == which - 1
        && context.words.isBlocker("manner", context.lemma(noun.head()));
  }

  /** "maybe, the other side is ready". */
  private static boolean isDoubted(Context context, int clause) {
    for (int t = clause - 1; t >= 0 && t >= clause - 2; t--) {
      if (context.is(t, Tag.ADVERB) && context.words.isBlocker("adverb", context.form(t))) {
        return true;
      }
    }
    return false;
  }

  /** “people say, ‘I will vote’”: words put into somebody's mouth, whose quote is the outer one. */
  private static boolean isImagined(Context context, int cue) {
    Span fragment = context.voices.fragment(cue);
    if (fragment == null || context.clauses.quoted(cue) < 0) {
      return false;
    }
    boolean open = false;
    for (int t = context.tokens.from(fragment.start()) + 1; t < cue; t++) {
      open ^= context.is(t, Tag.QUOTATION_MARK) && context.clauses.quoted(t) >= 0;
    }
    return open && context.is(context.tokens.from(fragment.start()), Tag.QUOTATION_MARK);
  }

  private static boolean isGoverned(Context context, int clause, int depth) {
    int start = context.sentenceStart(clause);
    int t = skipLeft(context, beforeTime(context, clause - 1), start);
    if (t < start) {
      return false;
    }
    String form = context.form(t);
    if (context.words.isBlocker("opening", form) && !context.is(t, Tag.NOUN)) {
      return true;
    }
    if (context.is(t, "that")) {
      t = skipLeft(context, beforeGiver(context, t - 1, start), start);
    } else if (context.is(t, Tag.SUBORDINATOR)) {
      return false;
    }
    if (t < start || depth >= MAX_DEPTH) {
      return false;
    }
    if (context.is(t, Tag.ADJECTIVE)) {
      return context.words.isBlocker("adjective", context.form(t));
    }
    NounPhrase noun = context.phrase(t);
    if (noun != null && noun.end() == t + 1) {
      return isBlockingNoun(context, noun) || isToldBlocking(context, noun, depth);
    }
    VerbGroup verb = governor(context, t);
    return verb != null && blocks(context, verb, depth);
  }

  /** "suggestions | by Roe and Lind (both of Leeds), | that they would": whose they are. */
  private static int beforeGiver(Context context, int last, int start) {
    for (int t = last; t > start && t > last - LONGEST_GIVER && context.group(t) == null; t--) {
      if (context.is(t, "by")) {
        NounPhrase noun = context.phrase(t - 1);
        return noun != null && noun.end() == t && isBlockingNoun(context, noun) ? t - 1 : last;
      }
    }
    return last;
  }

  /** "whether, | 30 years from now, | Orsk will": a time in commas opens no clause. */
  private static int beforeTime(Context context, int comma) {
    if (!context.tokens.is(comma, TokenKind.COMMA)) {
      return comma;
    }
    for (int t = comma - 1; t > comma - LONGEST_TIME; t--) {
      Timex timex = context.timexFrom(t);
      if (timex != null) {
        int lead = context.is(t - 1, Tag.PREPOSITION) ? t - 2 : t - 1;
        boolean aside =
            context.end(timex.span()) == comma && context.tokens.is(lead, TokenKind.COMMA);
        return aside ? lead - 1 : comma;
      }
    }
    return comma;
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
    boolean performs = isPerformed(context, verb);
    return context.words.isBlocker("verb", lemma)
        || verb.negated()
        || verb.form() == VerbGroup.Form.INFINITIVE
        || (!performs && hasModal(context, verb))
        || isSubjectGoverned(context, verb, depth)
        || isRisked(context, verb);
  }

  /** "the risk is that we will", “‘The fear,’ Roe said, ‘is that it will’”. */
  private static boolean isRisked(Context context, VerbGroup verb) {
    if (!context.tokens.is(verb.head(), WordClass.BE)) {
      return false;
    }
    int start = context.sentenceStart(verb.first());
    int first = context.is(start, Tag.QUOTATION_MARK) ? start + 1 : start;
    NounPhrase opening = context.phraseFrom(first);
    boolean resumed = context.is(verb.first() - 1, Tag.QUOTATION_MARK);
    return resumed
        ? opening != null && isBlockingNoun(context, opening)
        : Doers.of(context, verb).filter(of -> isBlockingNoun(context, of.head())).isPresent();
  }

  /** "I can confirm that we will": saying so does it. */
  private static boolean isPerformed(Context context, VerbGroup verb) {
    return context.is(verb.first(), "can")
        && Sides.isFirstPerson(context, verb.first() - 1)
        && context.words.isBlocker("announce", context.lemma(verb.head()));
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
