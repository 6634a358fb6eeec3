package org.onrecord.analysis.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;

/**
 * Who a pronoun of the third person means, where coreference leaves it open: who reports the
 * clause, the subject of the nearest verb before it in its sentence, or of the sentence before.
 */
final class Antecedents {

  private static final int REACH = 30;
  private static final int OPENING = 6;
  private static final int FAR = 60;

  private Antecedents() {}

  /** {@return the noun phrases; none if nothing fits} */
  static List<NounPhrase> find(Context context, NounPhrase pronoun) {
    int token = pronoun.head();
    if (!isOpen(context, token)) {
      return List.of();
    }
    NounPhrase source = source(context, token);
    if (source != null && fits(context, token, List.of(source))) {
      return List.of(source);
    }
    int start = context.sentenceStart(token);
    List<NounPhrase> here = subject(context, token, Math.max(start, token - REACH), token);
    if (!here.isEmpty() || token - start > OPENING || start == 0) {
      return here;
    }
    int before = context.sentenceStart(start - 1);
    List<NounPhrase> main = main(context, token, before, start);
    boolean known = main.stream().anyMatch(head -> Sides.isAgent(context, head));
    return known || !context.is(token, "both") ? main : pair(context, start);
  }

  /** "between Roe and Lind. …. And | both | vowed": the last two names that "and" joins. */
  private static List<NounPhrase> pair(Context context, int start) {
    for (int t = start - 1; t > 0 && t > start - FAR; t--) {
      NounPhrase second = context.is(t, "and") ? context.phraseFrom(t + 1) : null;
      NounPhrase first = second == null ? null : context.phrase(t - 1);
      if (first != null && second != null && first.end() == t && areNamed(context, first, second)) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  private static boolean areNamed(Context context, NounPhrase one, NounPhrase other) {
    return context.cast.at(one.head()) != null && context.cast.at(other.head()) != null;
  }

  /** The subject of the last verb before {@code end} that fits. */
  private static List<NounPhrase> subject(Context context, int pronoun, int first, int end) {
    for (int t = end - 1; t >= first; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null) {
        List<NounPhrase> heads = fitting(context, pronoun, verb);
        if (!heads.isEmpty()) {
          return heads;
        }
        t = verb.first();
      }
    }
    return List.of();
  }

  /** The subject of the first verb of a sentence, if it fits. */
  private static List<NounPhrase> main(Context context, int pronoun, int first, int end) {
    for (int t = first; t < end; t++) {
      VerbGroup verb = context.group(t);
      if (verb != null && verb.form() == VerbGroup.Form.FINITE) {
        return fitting(context, pronoun, verb);
      }
    }
    return List.of();
  }

  private static List<NounPhrase> fitting(Context context, int pronoun, VerbGroup verb) {
    if (verb.form() != VerbGroup.Form.FINITE) {
      return List.of();
    }
    List<NounPhrase> heads = context.clauses.before(verb).map(Subject::heads).orElse(List.of());
    boolean ahead = !heads.isEmpty() && heads.get(0).head() < pronoun;
    return ahead && fits(context, pronoun, heads) ? heads : List.of();
  }

  private static boolean isOpen(Context context, int token) {
    boolean personal =
        context.tokens.is(token, WordClass.SUBJECT_PRONOUN)
            || context.tokens.is(token, WordClass.POSSESSIVE)
            || context.is(token, "both")
            || context.is(token, "several");
    return personal
        && !Sides.isFirstPerson(context, token)
        && !context.is(token, "who")
        && !context.is(token, "you")
        && !context.is(token, "your");
  }

  private static @Nullable NounPhrase source(Context context, int token) {
    Quote quote = context.voices.at(token);
    return quote == null || quote.kind() == QuoteKind.DIRECT // who speaks says "I"
        ? null
        : Reporter.of(context, quote).head();
  }

  private static boolean fits(Context context, int pronoun, List<NounPhrase> heads) {
    boolean several = heads.size() > 1;
    boolean they = isPlural(context, pronoun);
    if (several) {
      return they;
    }
    int head = heads.get(0).head();
    if (context.is(head, Tag.PRONOUN)) {
      return false;
    }
    boolean plural = context.tokens.is(head, WordClass.PLURAL) && context.is(head, Tag.NOUN);
    boolean it = context.is(pronoun, "it") || context.is(pronoun, "its");
    Actor actor = context.cast.at(head);
    boolean person =
        actor == null
            ? context.tokens.is(head, WordClass.PERSON)
            : actor.type() == ActorType.PERSON;
    return they ? plural || (actor != null && !person) : !plural && it != person;
  }

  private static boolean isPlural(Context context, int pronoun) {
    return context.is(pronoun, "they")
        || context.is(pronoun, "their")
        || context.is(pronoun, "both")
        || context.is(pronoun, "most")
        || context.is(pronoun, "several");
  }
}
