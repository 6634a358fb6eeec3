package org.onrecord.analysis.timex;

/** Days with names. */
final class Holidays {

  private static final int BASE = 100;

  private Holidays() {}

  /** {@return what a holiday means by its value: month times 100 plus day, 0 where it moves} */
  static Meaning meaning(int value) {
    return YearlyMeaning.ofDay(value / BASE, value % BASE)
        .map(Meaning.class::cast)
        .orElseGet(Meaning::unknown);
  }
}
