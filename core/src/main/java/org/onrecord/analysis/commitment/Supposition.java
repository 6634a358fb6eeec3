package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Actor;

/**
 * What somebody would do in another's place: "if I lived there, I would"; but "if I win, I would".
 */
final class Supposition {

  private static final int REACH = 25;

  private Supposition() {}

  /** Whether the modal's own subject is supposed to do or be something. */
  static boolean holds(Context context, Modal modal) {
    if (!modal.would()) {
      return false;
    }
    int end = Extents.limit(context, modal.verb());
    for (int t = modal.verb() + 1; t < end; t++) {
      if (supposes(context, modal, t) || isInPlace(context, t)) {
        return true;
      }
    }
    int start = Math.max(context.sentenceStart(modal.verb()), modal.subject().first() - REACH);
    for (int t = modal.subject().first() - 2; t >= start; t--) {
      if (context.tokens.is(t, TokenKind.TERMINATOR) || context.tokens.is(t, TokenKind.SEMICOLON)) {
        return false;
      }
      if (supposes(context, modal, t)) {
        return true;
      }
    }
    return false;
  }

  /** "would refuse | in their place". */
  private static boolean isInPlace(Context context, int token) {
    NounPhrase place = context.is(token, "in") ? context.phraseFrom(token + 1) : null;
    if (place == null || Possessors.find(context, place) == null) {
      return false;
    }
    return switch (context.lemma(place.head())) {
      case "place", "position", "shoe" -> true;
      default -> false;
    };
  }

  private static boolean supposes(Context context, Modal modal, int token) {
    NounPhrase subject = context.is(token, "if") ? context.phraseFrom(token + 1) : null;
    VerbGroup verb = subject == null ? null : context.group(subject.end());
    if (verb == null || verb.passive()) {
      return false;
    }
    if (context.is(verb.head(), "were") && context.phraseFrom(verb.end()) != null) {
      return true; // "if the town were a ship"
    }
    return !context.words.isVerb("attain", context.lemma(verb.head()))
        && isSame(context, modal.subject().head(), subject);
  }

  private static boolean isSame(Context context, NounPhrase one, @Nullable NounPhrase other) {
    if (other == null || one.first() == other.first()) {
      return false;
    }
    Actor actor = context.cast.at(one.head());
    Actor same = context.cast.at(other.head());
    return actor == null || same == null
        ? context.form(one.head()).equals(context.form(other.head()))
        : actor.id().equals(same.id());
  }
}
