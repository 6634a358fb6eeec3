package org.onrecord.analysis.commitment;

/**
 * Where an action stands before its end is known.
 *
 * @param first index of its first token
 * @param verb index of its main verb; -1 if it is a noun phrase
 * @param end index behind its last token; -1 where the end is still to be found
 * @param negative whether it is to be refrained from
 */
record Action(int first, int verb, int end, boolean negative) {

  static Action verb(int first, int verb, boolean negative) {
    return new Action(first, verb, -1, negative);
  }

  static Action noun(int first) {
    return new Action(first, -1, -1, false);
  }

  /** From a passive or inanimate subject to the participle or verb. */
  static Action whole(int first, int verb, int end, boolean negative) {
    return new Action(first, verb, end, negative);
  }

  Action negated(boolean negated) {
    return negated ? new Action(first, verb, end, !negative) : this;
  }
}
