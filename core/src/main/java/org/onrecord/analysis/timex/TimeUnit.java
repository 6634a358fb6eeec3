package org.onrecord.analysis.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.onrecord.model.Edtf;

/**
 * A unit that time is counted in, and the stretch of the calendar of this unit that holds a day.
 */
enum TimeUnit {
  MINUTE {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusDays(count / (24 * 60));
    }
  },
  HOUR {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusDays(count / 24);
    }
  },
  DAY,
  WEEK {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusWeeks(count);
    }

    @Override
    Edtf around(LocalDate day) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Edtf(monday + "/" + monday.plusDays(6));
    }
  },
  WEEKEND {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusWeeks(count);
    }

    @Override
    Edtf around(LocalDate day) {
      LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      return new Edtf(sunday.minusDays(1) + "/" + sunday);
    }
  },
  MONTH {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusMonths(count);
    }

    @Override
    Edtf around(LocalDate day) {
      return new Edtf(YearMonth.from(day).toString());
    }
  },
  QUARTER {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusMonths(3L * count);
    }

    @Override
    Edtf around(LocalDate day) {
      return new Edtf(Years.text(day.getYear()) + "-" + (33 + (day.getMonthValue() - 1) / 3));
    }
  },
  YEAR {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusYears(count);
    }

    @Override
    Edtf around(LocalDate day) {
      return new Edtf(Years.text(day.getYear()));
    }
  },
  DECADE {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusYears(10L * count);
    }

    @Override
    Edtf around(LocalDate day) {
      return new Edtf(Years.text(day.getYear()).substring(0, 3) + "X");
    }
  },
  CENTURY {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusYears(100L * count);
    }

    @Override
    Edtf around(LocalDate day) {
      return new Edtf(Years.text(day.getYear()).substring(0, 2) + "XX");
    }
  };

  /** The day so many units later. */
  LocalDate plus(LocalDate day, int count) {
    return day.plusDays(count);
  }

  /** The day, week, month, … that holds {@code day}. */
  Edtf around(LocalDate day) {
    return Edtf.of(day);
  }
}
