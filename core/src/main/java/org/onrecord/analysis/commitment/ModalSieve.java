package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;

/**
 * "will", "would", "going to": of oneself in direct speech a pledge, of one's own side in reported
 * speech a plan, in the narrator's words a plan if the act is in the actor's power.
 */
final class ModalSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    Modal modal = Modal.at(context, token);
    if (modal == null || OpenModals.is(context, modal)) {
      return null;
    }
    Quote quote = context.voices.at(token);
    Candidate vow = quote == null ? null : Vows.aboutOthers(context, modal, quote);
    if (vow != null || modal.group().passive()) {
      return vow != null ? vow : PassiveModal.read(context, modal);
    }
    int before = modal.subject().first() - 1;
    if (modal.would() && context.is(before, Tag.RELATIVE) && !opens(context, quote, before)) {
      return null; // "the diversity that he would bring"
    }
    int head = modal.subject().head().head();
    boolean first = Sides.isFirstPerson(context, head);
    if (first) {
      return FirstPerson.read(context, modal, quote);
    }
    if (quote != null && isSourced(quote)) {
      boolean direct = quote.kind() == QuoteKind.DIRECT;
      return reported(context, modal, Reporter.of(context, quote), direct);
    }
    Reporter reporter = Reporter.announcing(context, modal.subject().first());
    return reporter == null ? narrated(context, modal) : reported(context, modal, reporter, false);
  }

  /** "said on Friday |that it would pay": the word opens what is said. */
  private static boolean opens(Context context, @Nullable Quote quote, int token) {
    return quote != null && context.tokens.from(quote.content().get(0).start()) == token;
  }

  /** A forecast rarely says when; what is arranged does. */
  private static boolean isDated(Context context, Modal modal) {
    int end = Math.min(context.sentenceEnd(modal.verb()), modal.verb() + 16);
    for (int t = modal.verb() + 1; t < end; t++) {
      if (context.timexFrom(t) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSourced(Quote quote) {
    return quote.kind() == QuoteKind.DIRECT
        || quote.speaker().isPresent()
        || quote.source().isPresent();
  }

  private static @Nullable Candidate narrated(Context context, Modal modal) {
    boolean acts =
        !modal.would()
            && Sides.isAgent(context, modal.subject().head())
            && context.words.isVerb("act", lemma(context, modal))
            && !isEarning(context, modal.verb())
            && !isSilent(context, modal)
            && !isTried(context, modal.verb())
            && !Outcomes.is(context, modal.verb())
            && !isNobody(context, modal.subject().head().head())
            && (!isForecast(context, modal) || isDated(context, modal));
    return acts ? plan(context, modal) : null;
  }

  /** "It will start": "it" is a body, or nobody. */
  private static boolean isNobody(Context context, int head) {
    Actor actor = context.is(head, "it") ? context.cast.at(head) : null;
    return context.is(head, "it")
        && (actor == null || actor.type() == ActorType.PERSON || actor.type() == ActorType.GROUP);
  }

  /** "He will", "is going to" of others sound like a guess. */
  private static boolean isForecast(Context context, Modal modal) {
    return context.is(modal.cueFirst(), "going")
        || context.is(modal.subject().head().head(), Tag.PRONOUN);
  }

  /** "will seek to win them over", "would try to". */
  private static boolean isTried(Context context, int verb) {
    return context.words.isVerb("attempt", context.lemma(verb))
        && context.infinitive(verb + 1) >= 0;
  }

  /** "will make $2 million". */
  private static boolean isEarning(Context context, int verb) {
    NounPhrase object = context.phraseFrom(verb + 1);
    boolean make = context.lemma(verb).equals("make") || context.lemma(verb).equals("raise");
    return make && object != null && Things.hasMoney(context, object);
  }

  /** In somebody else's direct speech as in the narrator's words only acts count. */
  private static @Nullable Candidate reported(
      Context context, Modal modal, Reporter reporter, boolean direct) {
    boolean controlled = context.words.isVerb("act", lemma(context, modal));
    boolean acts = direct ? controlled && !modal.would() : isPossible(context, modal);
    if (reporter.verb() >= 0 && context.words.isBlocker("verb", context.lemma(reporter.verb()))) {
      return null;
    }
    Subject own = Reporters.own(context, reporter, modal.subject());
    boolean self = own.kind() == Subject.Kind.RELATIVE && !own.equals(modal.subject());
    boolean side =
        direct
            ? Sides.speaksForAnother(context, reporter, modal.subject())
            : self || Sides.speaksFor(context, reporter, modal.subject());
    if (acts && side) {
      return Vows.outranked(context, plan(context, modal.by(own)), reporter);
    }
    return controlled && Reporters.isPaper(context, reporter) ? narrated(context, modal) : null;
  }

  /** No state; of a body no mere course of things ("will work", "will go up"). */
  private static boolean isPossible(Context context, Modal modal) {
    Actor actor = context.cast.at(modal.subject().head().head());
    boolean person = actor == null || actor.type() == ActorType.PERSON;
    boolean course = context.words.isVerb("course", lemma(context, modal));
    boolean counterfactual =
        modal.would()
            && context.is(modal.verb(), Tag.GERUND)
            && Conditions.followsIf(context, modal);
    boolean got =
        context.words.isVerb("receive", lemma(context, modal))
            && !context.is(modal.verb() + 1, "rid");
    return !isSilent(context, modal)
        && !isState(context, modal)
        && !got
        && (person || !course)
        && !counterfactual;
  }

  /** "will not say". */
  private static boolean isSilent(Context context, Modal modal) {
    return modal.negated()
        && Speaking.is(context, Action.verb(modal.actionFirst(), modal.verb(), true));
  }

  /** "will be", "will know"; but "will get rid of". */
  static boolean isState(Context context, Modal modal) {
    boolean weighs = !modal.negated() && context.words.isVerb("weigh", lemma(context, modal));
    boolean tries = !modal.negated() && isTried(context, modal.verb());
    return (weighs || tries || context.words.isVerb("state", lemma(context, modal)))
            && !context.is(modal.verb() + 1, "rid")
        || Outcomes.is(context, modal.verb());
  }

  private static Candidate plan(Context context, Modal modal) {
    boolean offer =
        modal.would()
            && Conditions.followsIf(context, modal)
            && !context.words.isVerb("hostile", lemma(context, modal));
    return candidate(offer ? CommitmentKind.OFFER : CommitmentKind.PLAN, modal);
  }

  static Candidate candidate(CommitmentKind kind, Modal modal) {
    Action action = Action.verb(modal.actionFirst(), modal.verb(), modal.negated());
    return Candidate.of(kind, modal.cueFirst(), modal.subject(), action)
        .cue(modal.cueFirst(), modal.cueEnd());
  }

  static String lemma(Context context, Modal modal) {
    return context.lemma(modal.verb());
  }
}
