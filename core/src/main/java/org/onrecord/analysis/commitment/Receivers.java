package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Actor;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Party;
import org.onrecord.text.Span;

/** Who benefits or is addressed: "promised | voters |", "to send ships to | Ukraine |". */
final class Receivers {

  private Receivers() {}

  static List<Party> of(Context context, Candidate candidate, Action action, List<Party> by) {
    List<Party> parties = new ArrayList<>();
    candidate.addressee().ifPresent(phrase -> addressee(context, phrase, by, parties));
    boolean gives = action.verb() < 0 || isGiving(context, action.verb());
    if (candidate.kind() != CommitmentKind.REFUSAL
        && candidate.kind() != CommitmentKind.THREAT
        && gives) {
      inAction(context, action, by, parties);
    }
    return parties;
  }

  private static boolean isGiving(Context context, int verb) {
    return context.words.isVerb("give", context.lemma(verb));
  }

  private static void inAction(Context context, Action action, List<Party> by, List<Party> to) {
    int direct = action.verb() + 1;
    boolean stands = context.is(direct, "with") || context.is(direct, "by");
    NounPhrase object = action.verb() < 0 ? null : context.phraseFrom(stands ? direct + 1 : direct);
    if (object != null && (stands || isReceiver(context, action.verb(), object))) {
      add(context, object, by, to);
    }
    for (int t = Math.max(action.first(), action.verb()) + 1; t < action.end(); t++) {
      boolean leads =
          context.is(t, Tag.PREPOSITION) && (context.is(t, "to") || context.is(t, "for"));
      NounPhrase phrase = leads ? context.phraseFrom(t + 1) : null;
      if (phrase != null) {
        add(context, phrase, by, to);
      }
    }
  }

  /** "help | Velmar |", "send | Velmar | ships", not "sell the ship". */
  private static boolean isReceiver(Context context, int verb, NounPhrase object) {
    return context.words.isVerb("aid", context.lemma(verb))
        || context.phraseFrom(object.end()) != null;
  }

  /** Who is addressed may have no name: "promised | the islanders | a ferry". */
  private static void addressee(
      Context context, NounPhrase phrase, List<Party> by, List<Party> to) {
    Actor named = context.cast.at(phrase.head());
    add(context, phrase, named == null ? Nominals.find(context, phrase) : named, by, to);
  }

  private static void add(Context context, NounPhrase phrase, List<Party> by, List<Party> to) {
    add(context, phrase, context.cast.at(phrase.head()), by, to);
  }

  private static void add(
      Context context, NounPhrase phrase, @Nullable Actor actor, List<Party> by, List<Party> to) {
    if (actor == null || names(by, actor) || names(to, actor)) {
      return;
    }
    Span span = context.tokens.span(phrase.first(), phrase.end());
    to.add(new Party(actor.id(), Optional.of(span)));
  }

  private static boolean names(List<Party> parties, Actor actor) {
    return parties.stream().anyMatch(party -> party.actor().equals(actor.id()));
  }
}
