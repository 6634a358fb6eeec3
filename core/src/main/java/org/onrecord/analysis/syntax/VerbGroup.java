package org.onrecord.analysis.syntax;

/**
 * A main verb with its auxiliaries and the adverbs between them: "has also repeatedly said".
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param head index of the main verb
 * @param form what the group is in its clause
 * @param passive whether a form of be (or get) precedes the past participle
 * @param negated whether "not" or "never" stands in it
 */
public record VerbGroup(int first, int end, int head, Form form, boolean passive, boolean negated) {

  /** What a verb group is in its clause. */
  public enum Form {
    /** Has a tense: "said", "has said", "will say", "was said". */
    FINITE,
    /** "to say". */
    INFINITIVE,
    /** "saying", "having said". */
    GERUND,
    /** A past participle without auxiliary: "the deal signed by both". */
    PARTICIPLE
  }
}
