package org.onrecord.analysis.syntax;

import java.util.List;

/**
 * The subject of a verb group as a whole phrase: "Ann Roe, a doctor in Leeds," in "Ann Roe, a
 * doctor in Leeds, said".
 *
 * @param first index of the first token
 * @param end index behind the last token, asides included, without the comma that closes them
 * @param heads the base noun phrases that name who acts, in text order: one, or several in "Roe and
 *     Lind said"; of a relative clause the antecedent's
 * @param kind where it was found
 */
public record Subject(int first, int end, List<NounPhrase> heads, Kind kind) {

  /** Where a subject stands to its verb. */
  public enum Kind {
    /** Before its verb: "Roe said". */
    PRECEDING,
    /** Behind its verb: "said Roe". */
    FOLLOWING,
    /** "who", "which" or "that" of a relative clause; the heads are the antecedent's. */
    RELATIVE,
    /** The subject of another verb of the sentence: "Roe smiled and said", "Roe left, saying". */
    SHARED
  }

  public Subject {
    heads = List.copyOf(heads);
  }

  /** {@return the head of the first noun phrase} */
  public NounPhrase head() {
    return heads.get(0);
  }

  /** {@return the same phrase, found in another way} */
  public Subject as(Kind other) {
    return new Subject(first, end, heads, other);
  }
}
