package org.onrecord.analysis.commitment;

import java.util.List;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Amount;

/** Whether a noun phrase stands for doing something: "support", "€500 million", "a referendum". */
final class Things {

  private static final List<String> SETS =
      List.of("terms", "instrument", "measure", "approval", "money", "offer", "event");

  private Things() {}

  /** Whether the phrase can be the object of the cue. */
  static boolean isObject(Context context, CueWord cue, NounPhrase phrase) {
    int head = phrase.head();
    if (context.is(phrase.first(), "no")
        || isClaim(context, phrase)
        || isRequestToSpeak(context, phrase)
        || context.is(head, Tag.PRONOUN)
        || context.words.isBlocker("empty", context.lemma(head))) {
      return false;
    }
    if (cue.objects().isEmpty()) {
      return true;
    }
    String set = cue.objects().get();
    boolean money = set.equals("money") || set.equals("approval") || set.equals("offer");
    return (money && hasMoney(context, phrase)) || isOf(context, set, phrase);
  }

  /** "the idea that it failed": what is held, not what is asked. */
  private static boolean isClaim(Context context, NounPhrase phrase) {
    return context.is(phrase.end(), "that")
        && context.words.isBlocker("claim", context.lemma(phrase.head()));
  }

  /** "an interview request", "requests for comment". */
  private static boolean isRequestToSpeak(Context context, NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.end(); t++) {
      if (context.is(t, "interview") || context.is(t, "comment") || context.is(t, "interviews")) {
        return true;
      }
    }
    boolean comment =
        context.is(phrase.end() + 1, "comment")
            || context.is(phrase.end() + 1, "interviews")
            || context.is(phrase.end() + 2, "interview");
    return context.is(phrase.end(), "for") && comment;
  }

  /** Behind a preposition ("committed to"): an act or an amount, no attitude ("to democracy"). */
  static boolean isAct(Context context, CueWord cue, NounPhrase phrase) {
    if (cue.objects().isPresent() && !cue.takes(Frame.INFINITIVE)) {
      return isObject(context, cue, phrase);
    }
    boolean ruleOfLaw = context.is(phrase.end(), "of") && context.is(phrase.end() + 1, "law");
    if (ruleOfLaw) {
      return false;
    }
    return hasMoney(context, phrase) || SETS.stream().anyMatch(set -> isOf(context, set, phrase));
  }

  private static boolean isOf(Context context, String set, NounPhrase phrase) {
    int head = phrase.head();
    return context.words.isObject(set, context.lemma(head))
        || context.words.isObject(set, context.form(head))
        || (isContainer(context, head) && isOfBehind(context, set, phrase.end()));
  }

  /** "a series of measures": the second noun counts. */
  private static boolean isContainer(Context context, int head) {
    return context.words.isBlocker("container", context.lemma(head));
  }

  private static boolean isOfBehind(Context context, String set, int of) {
    NounPhrase inner = context.is(of, "of") ? context.phraseFrom(of + 1) : null;
    return inner != null && context.words.isObject(set, context.lemma(inner.head()));
  }

  /** An amount with a unit, or a number of something. */
  static boolean hasMoney(Context context, NounPhrase phrase) {
    int start = context.tokens.start(phrase.first());
    int index = context.amounts.firstFrom(start);
    if (index >= context.amounts.size()) {
      return false;
    }
    Amount amount = context.amounts.get(index);
    return amount.span().start() < context.tokens.end(phrase.head())
        && amount.unit().isPresent()
        && !context.tokens.is(phrase.head(), WordClass.TIME);
  }
}
