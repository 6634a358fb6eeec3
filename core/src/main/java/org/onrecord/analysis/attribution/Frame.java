package org.onrecord.analysis.attribution;

/** A way in which a reporting word takes its content. */
enum Frame {
  /** A quotation, before or behind: “No,” she said. */
  QUOTE,
  /** A clause with or without "that": said (that) it was over. */
  CLAUSE,
  /** A clause with "that" only. */
  THAT,
  /** A clause with a question word: asked whether it was over. */
  QUESTION,
  /** Somebody is addressed first: told them that it was over. */
  ADDRESSEE,
  /** An infinitive: vowed to fight. */
  INFINITIVE,
  /** Somebody is to do something: urged them to fight. */
  URGE,
  /** A noun phrase, with what belongs to it: criticized the plan. */
  OBJECT,
  /** A noun phrase that is said to be something: called the plan a disgrace. */
  LABEL,
  /** As a label, and it may open with "to": likened the plan to a wall. */
  LIKENESS,
  /** Only where the subject speaks or is a text: "the poll shows", not "the door opens". */
  DOCUMENT
}
