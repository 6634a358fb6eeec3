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
 * @param direction where it lies by its own words ("last month", "tomorrow"), whatever the tense
 * @param date the date, the tense around it considered; {@code XXXX-09-04} where the year is not
 *     known; absent where nothing can be said: relative expressions in an undated article,
 *     durations
 * @param ahead the date if it is spoken of as lying ahead, whatever the tense: in "pledged ships in
 *     March" the next March
 */
public record Timex(
    Span span, TimexKind kind, TimeDirection direction, Optional<Edtf> date, Optional<Edtf> ahead)
    implements Spanned {}
