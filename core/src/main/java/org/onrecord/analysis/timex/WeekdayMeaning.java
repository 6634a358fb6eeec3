package org.onrecord.analysis.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.onrecord.model.Edtf;

/**
 * A weekday: "Thursday", "next Thursday".
 *
 * @param weekday the day of the week
 * @param weeks 0 for the nearest in the direction spoken of; 1 for "next", the one after today; -1
 *     for "last", the one before today
 */
record WeekdayMeaning(DayOfWeek weekday, int weeks) implements Meaning {

  @Override
  public Optional<Edtf> on(LocalDate day, TimeDirection direction) {
    if (weeks != 0) {
      return Optional.of(
          Edtf.of(
              day.with(
                  weeks > 0
                      ? TemporalAdjusters.next(weekday)
                      : TemporalAdjusters.previous(weekday))));
    }
    LocalDate ahead = day.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate back = day.with(TemporalAdjusters.previousOrSame(weekday));
    return switch (direction) {
      case FUTURE -> Optional.of(Edtf.of(ahead));
      case PAST -> Optional.of(Edtf.of(back));
      case UNKNOWN -> Optional.of(Edtf.of(ahead.isBefore(day.plusDays(3)) ? ahead : back));
    };
  }

  @Override
  public TimeDirection direction() {
    return weeks == 0
        ? TimeDirection.UNKNOWN
        : weeks > 0 ? TimeDirection.FUTURE : TimeDirection.PAST;
  }
}
