package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Actor;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Quote;

/** Nouns that undertake: "Orsk's pledge to", "made a promise to", "has no plans to". */
final class NounSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    CueWord cue = context.words.cues.noun(context.tokens, token);
    NounPhrase phrase = cue == null ? null : context.phrase(token);
    if (cue == null || phrase == null || phrase.head() != token) {
      return null;
    }
    VerbGroup verb = governor(context, phrase);
    if (cue.takes(Frame.ANNOUNCED) && (verb == null || !isLight(context, verb))) {
      return null;
    }
    if (isPointedAt(context, phrase) || isAlleged(context, phrase)) {
      return null;
    }
    if (cue.kind() == CommitmentKind.AGREEMENT && verb != null && !isLight(context, verb)) {
      return null; // "crafted their deal to dodge the tax": what for
    }
    if (cue.kind() == CommitmentKind.OFFER && verb != null && isHaving(context, verb)) {
      return null; // "had an offer": somebody else's
    }
    Subject holder = holder(context, phrase, verb);
    int content = phrase.end();
    if (holder == null) {
      NounPhrase giver = NounHolders.behind(context, phrase);
      VerbGroup made = giver == null ? NounHolders.relative(context, phrase) : null;
      giver = made == null ? giver : context.phrase(made.first() - 1);
      holder = giver == null ? null : context.clauses.following(giver);
      content = made != null ? predicate(context, made) : giver == null ? content : giver.end();
    }
    if (holder == null) {
      return null;
    }
    if (isImputed(context, token, holder)) {
      return null;
    }
    int no = negation(context, phrase);
    boolean denied = verb != null && verb.negated();
    boolean lacking = verb != null && denied && isHaving(context, verb);
    if (no >= 0 && verb != null && !isHaving(context, verb)) {
      return null; // "offered no plans to"
    }
    if (no >= 0 || lacking) {
      return refusal(context, cue, phrase, holder, no >= 0 ? no : token);
    }
    Complement complement = complement(context, cue, phrase, content);
    boolean nor = context.is(context.sentenceStart(token), "nor");
    if (complement == null || denied || nor || (verb != null && isUnsure(context, verb))) {
      return null;
    }
    if (cue.takes(Frame.SPEECH) && Speaking.is(context, complement.action())) {
      return null;
    }
    int clause =
        verb == null
            ? phrase.first()
            : context.clauses.before(verb).map(Subject::first).orElse(verb.first());
    return Candidate.of(cue.kind(), token, holder, complement.action())
        .clause(clause)
        .status(Statuses.around(context, phrase, verb));
  }

  /** "They have no intention of selling," Lind said of his rivals: only their own side knows. */
  private static boolean isImputed(Context context, int noun, Subject holder) {
    int head = holder.head().head();
    Quote quote = context.voices.at(noun);
    boolean own = context.is(head, Tag.POSSESSIVE) || Sides.isFirstPerson(context, head);
    return quote != null
        && !own
        && context.words.isObject("mind", context.lemma(noun))
        && !Sides.speaksFor(context, Reporter.of(context, quote), holder);
  }

  /** "made this plan to annoy us": known already, so that the infinitive says what for. */
  private static boolean isPointedAt(Context context, NounPhrase phrase) {
    return switch (context.form(phrase.first())) {
      case "this", "these", "those" -> context.is(phrase.end(), "to");
      default -> false;
    };
  }

  /** "her seeming intention to", "evidence of his intent to". */
  private static boolean isAlleged(Context context, NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (context.words.isBlocker("alleged", context.form(t))) {
        return true;
      }
    }
    return context.is(phrase.first() - 1, "of")
        && context.words.isBlocker("alleged", context.form(phrase.first() - 2));
  }

  private static @Nullable Complement complement(
      Context context, CueWord cue, NounPhrase phrase, int content) {
    return cue.takes(Frame.COPULA)
        ? Copulas.find(context, phrase)
        : Complements.find(context, cue, content);
  }

  /** "no plans to", "does not have plans to": a refusal. */
  private static @Nullable Candidate refusal(
      Context context, CueWord cue, NounPhrase phrase, Subject holder, int first) {
    Complement complement =
        cue.kind() == CommitmentKind.PLAN ? Complements.find(context, cue, phrase.end()) : null;
    return complement == null
        ? null
        : Candidate.of(CommitmentKind.REFUSAL, phrase.head(), holder, complement.action())
            .cue(first, phrase.end())
            .clause(holder.first());
  }

  private static boolean isHaving(Context context, VerbGroup verb) {
    return context.lemma(verb.head()).equals("have")
        || context.tokens.is(verb.head(), WordClass.BE);
  }

  private static int negation(Context context, NounPhrase phrase) {
    return context.is(phrase.first(), "no") ? phrase.first() : -1;
  }

  /** The verb whose object the phrase is. */
  private static @Nullable VerbGroup governor(Context context, NounPhrase phrase) {
    int before = phrase.first() - 1;
    VerbGroup verb = context.group(context.is(before, Tag.QUOTATION_MARK) ? before - 1 : before);
    if (verb != null) {
      return verb;
    }
    boolean particle =
        context.is(phrase.first() - 1, "out")
            || context.is(phrase.first() - 1, "up")
            || context.is(phrase.first() - 1, "forward");
    return particle ? context.group(phrase.first() - 2) : null;
  }

  private static @Nullable Subject holder(
      Context context, NounPhrase phrase, @Nullable VerbGroup verb) {
    Subject blamed = blamed(context, phrase);
    if (blamed != null) {
      return blamed;
    }
    Subject possessor = Possessors.find(context, phrase);
    if (possessor != null && (verb == null || !isOwn(context, possessor, verb))) {
      return possessor;
    }
    return verb != null && isLight(context, verb)
        ? Doers.of(context, verb)
            .map(subject -> Reporters.own(context, phrase.head(), subject))
            .orElse(null)
        : NounHolders.around(context, phrase);
  }

  /** "attacked | Roe | over her refusal", "thanked | Orsk | for its pledge". */
  private static @Nullable Subject blamed(Context context, NounPhrase phrase) {
    int before = phrase.first() - 1;
    boolean own = context.tokens.is(phrase.first(), WordClass.POSSESSIVE);
    boolean over = context.is(before, "over") || context.is(before, "for");
    NounPhrase object = own && over ? context.phrase(before - 1) : null;
    VerbGroup verb = object == null ? null : context.group(object.first() - 1);
    boolean person = verb != null || (object != null && context.is(object.first() - 1, "after"));
    return object != null
            && person
            && object.end() == before
            && !context.is(phrase.first(), "my")
            && !context.is(phrase.first(), "our")
            && Sides.isAgent(context, object)
        ? new Subject(object.first(), object.end(), List.of(object), Subject.Kind.PRECEDING)
        : null;
  }

  /** "Orsk broke its pledge": the pronoun stands for the subject. */
  private static boolean isOwn(Context context, Subject possessor, VerbGroup verb) {
    int token = possessor.head().head();
    if (!context.tokens.is(token, WordClass.POSSESSIVE) || !isLight(context, verb)) {
      return false;
    }
    Actor owner = context.cast.at(token);
    Optional<Subject> subject = Doers.of(context, verb);
    Actor actor = subject.map(found -> context.cast.at(found.head().head())).orElse(null);
    boolean several =
        context.is(token, "their") && subject.map(Subject::heads).orElse(List.of()).size() > 1;
    return subject.isPresent()
        && (owner == null || several || (actor != null && actor.id().equals(owner.id())));
  }

  /** "the promise she has made this year is | to mend": where what is promised starts. */
  private static int predicate(Context context, VerbGroup made) {
    int end = context.sentenceEnd(made.head());
    for (int t = made.end(); t < end; t++) {
      VerbGroup next = context.group(t);
      if (next != null && next.form() == VerbGroup.Form.FINITE) {
        return context.tokens.is(next.head(), WordClass.BE) ? next.end() : made.end();
      }
    }
    return made.end();
  }

  static boolean isLight(Context context, VerbGroup verb) {
    return !verb.passive()
        && verb.form() != VerbGroup.Form.INFINITIVE
        && context.words.isLight(context.lemma(verb.head()));
  }

  private static boolean isUnsure(Context context, VerbGroup verb) {
    for (int t = verb.first(); t < verb.head(); t++) {
      if (context.words.isBlocker("modal", context.form(t))) {
        return true;
      }
    }
    return false;
  }
}
