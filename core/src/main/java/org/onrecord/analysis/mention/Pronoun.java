package org.onrecord.analysis.mention;

import org.onrecord.text.Span;

/**
 * A pronoun that refers to an actor.
 *
 * @param span the word
 * @param first index of its token
 * @param sort who it can refer to
 */
public record Pronoun(Span span, int first, Sort sort) implements Reference {

  /** Who a pronoun can refer to. */
  public enum Sort {
    /** "I", "my", "me", "myself". */
    SPEAKER,
    /** "we", "our", "us", "ourselves". */
    SPEAKERS,
    /** "you", "your". */
    ADDRESSEE,
    HE,
    SHE,
    IT,
    THEY,
    /** "who", "whose", "whom". */
    RELATIVE
  }

  @Override
  public int end() {
    return first + 1;
  }
}
