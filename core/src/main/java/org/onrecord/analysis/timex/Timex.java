package org.onrecord.analysis.timex;

import java.util.Optional;
import org.onrecord.model.Edtf;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * An expression of time: "September 4", "the end of next year", "two weeks ago".
 *
 * @param span the words, without a preposition that only leads to them ("by March"), with one that
 *     makes them a date ("within 48 hours", "in two weeks")
 * @param kind what it names
 * @param date the date; {@code XXXX-09-04} where the year is not known; absent where nothing can be
 *     said: relative expressions in an undated article, durations
 */
public record Timex(Span span, TimexKind kind, Optional<Edtf> date) implements Spanned {}
