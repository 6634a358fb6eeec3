package org.onrecord.analysis.syntax;

/**
 * A base noun phrase: determiner, modifiers and head noun, with a possessor before it but nothing
 * behind it: "Lind's new deputy" in "Lind's new deputy in the ministry". A pronoun is one, too.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param head index of the head token: "deputy"
 */
public record NounPhrase(int first, int end, int head) {}
