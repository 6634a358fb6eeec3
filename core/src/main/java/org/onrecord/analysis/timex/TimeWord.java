package org.onrecord.analysis.timex;

/**
 * What a word means for the time.
 *
 * @param kind what sort of word
 * @param value the number of a month, weekday, season, …; a unit's ordinal
 */
record TimeWord(Kind kind, int value) {

  /** Sorts of words that make expressions of time. */
  enum Kind {
    /** "March"; 1 to 12. */
    MONTH,
    /** "may", "march", "mar": a month only in capitals and good company. */
    UNSURE_MONTH,
    /** "Monday"; 1 to 7. */
    WEEKDAY,
    /** "week"; the ordinal in {@link TimeUnit}. */
    UNIT,
    /** "weeks". */
    UNITS,
    /** "spring"; its number in EDTF. */
    SEASON,
    /** "tomorrow"; days from today. */
    DAY,
    /** "morning". */
    PART_OF_DAY,
    /** "next" 1, "this" 0, "last" -1. */
    RELATIVE,
    /** "end" 1, "start" -1, "middle" 0. */
    EDGE,
    /** "late" 1, "early" -1, "mid" 0. */
    PART,
    /** "later", "earlier", "sometime". */
    SOMETIME,
    /** "first"; 1 to 4. */
    ORDINAL,
    /** "three"; the number, or -1 for "few". */
    COUNT,
    /** "Christmas"; month times 100 plus day, 0 where it moves. */
    HOLIDAY
  }

  boolean isUnit() {
    return kind == Kind.UNIT || kind == Kind.UNITS;
  }

  boolean isMonth() {
    return kind == Kind.MONTH || kind == Kind.UNSURE_MONTH;
  }

  TimeUnit unit() {
    return TimeUnit.values()[value];
  }
}
