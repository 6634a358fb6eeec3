package org.onrecord.analysis.commitment;

/** How a word takes what is undertaken. */
enum Frame {
  /** "to send ships". */
  INFINITIVE,
  /** "that it would send ships", "it would send ships". */
  THAT,
  /** "sending ships". */
  GERUND,
  /** A noun phrase: "ships". */
  OBJECT,
  /** The words of a quotation. */
  QUOTE,
  /** Who is addressed may stand between: "promised Lind to". */
  ADDRESSEE,
  /** "committed itself to". */
  REFLEXIVE,
  /** "against sending ships": to refrain from it. */
  AGAINST,
  /** A noun that is said to be it: "the aim is to send ships". */
  COPULA,
  /** Denied, it is the same with the opposite polarity: "does not plan to". */
  NEGATABLE,
  /**
   * Only as the object of a verb that makes it known: others' decisions are carried out already.
   */
  ANNOUNCED,
  /** Of acts of speaking it is none: "refused to comment". */
  SPEECH,
  /** Told of what is done already, too: only "has chosen", "chooses" and a stated time bind. */
  DONE
}
