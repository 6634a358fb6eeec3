package org.onrecord.analysis.mention;

import org.onrecord.text.Span;

/**
 * A noun phrase without a name that refers to people, a body or a place: "the company", "Western
 * officials", "the prime minister".
 *
 * @param span the words
 * @param first index of the first token
 * @param end index behind the last token
 * @param head index of the head noun
 * @param kind what its noun says it is
 * @param definite whether it points at something known: "the", "this", "his", "Lind's"
 * @param plural whether its noun is a plural
 */
public record Nominal(
    Span span, int first, int end, int head, Kind kind, boolean definite, boolean plural)
    implements Reference {}
