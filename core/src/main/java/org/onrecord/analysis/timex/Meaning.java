package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Edtf;

/** What an expression of time means, seen from the day of writing. */
interface Meaning {

  /** {@return the date meant by someone who writes on {@code day}} */
  Optional<Edtf> on(LocalDate day, TimeDirection direction);

  /** {@return what is known of the date without a day of writing} */
  default Optional<Edtf> undated() {
    return Optional.empty();
  }

  /** {@return where it lies by its own words} */
  default TimeDirection direction() {
    return TimeDirection.UNKNOWN;
  }

  /** The same with a direction of its own. */
  static Meaning directed(Meaning meaning, int sign) {
    return new DirectedMeaning(
        meaning,
        sign == 0 ? TimeDirection.UNKNOWN : sign > 0 ? TimeDirection.FUTURE : TimeDirection.PAST);
  }

  /** A length of time, or a date that nothing tells: "the following week". */
  static Meaning unknown() {
    return (day, direction) -> Optional.empty();
  }

  /** The same date whenever it is written. */
  static Meaning fixed(Edtf date) {
    return new Meaning() {
      @Override
      public Optional<Edtf> on(LocalDate day, TimeDirection direction) {
        return Optional.of(date);
      }

      @Override
      public Optional<Edtf> undated() {
        return Optional.of(date);
      }
    };
  }

  /** The unit so many units away: 1 month is "next month", -1 day "yesterday". */
  static Meaning shifted(TimeUnit unit, int count) {
    return directed((day, direction) -> Optional.of(unit.around(unit.plus(day, count))), count);
  }

  /** From now to so many units on, or back: "the next five years", "within 48 hours". */
  static Meaning stretch(TimeUnit unit, int count) {
    return directed((day, direction) -> Optional.of(between(day, unit.plus(day, count))), count);
  }

  private static Edtf between(LocalDate day, LocalDate other) {
    if (other.equals(day)) {
      return Edtf.of(day);
    }
    return new Edtf(other.isAfter(day) ? day + "/" + other : other + "/" + day);
  }
}
