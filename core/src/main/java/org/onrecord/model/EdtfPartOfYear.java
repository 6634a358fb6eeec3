package org.onrecord.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What stands in the month's place of an EDTF date and is no month: seasons (21 to 24, as in the
 * north; 25 to 28 expressly in the north, 29 to 32 in the south), quarters (33 to 36), thirds (37
 * to 39) and halves (40, 41) of a year.
 */
final class EdtfPartOfYear {

  private static final int SPRING = 21;
  private static final int SOUTHERN_SPRING = 29;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_THIRD = 37;
  private static final int FIRST_HALF = 40;
  private static final int SECOND_HALF = 41;

  private EdtfPartOfYear() {}

  static boolean exists(int number) {
    return SPRING <= number && number <= SECOND_HALF;
  }

  /** The month it starts with; winter starts in December and ends in the next year. */
  static int firstMonth(int number) {
    if (number < SOUTHERN_SPRING) {
      return ((number - SPRING) % 4 + 1) * 3;
    }
    if (number < FIRST_QUARTER) {
      return (number - SOUTHERN_SPRING + 2) % 4 * 3 + 3;
    }
    if (number < FIRST_THIRD) {
      return (number - FIRST_QUARTER) * 3 + 1;
    }
    return number < FIRST_HALF ? (number - FIRST_THIRD) * 4 + 1 : (number - FIRST_HALF) * 6 + 1;
  }

  static LocalDate lastDay(int year, int number) {
    int months = number < FIRST_THIRD ? 3 : number < FIRST_HALF ? 4 : 6;
    return YearMonth.of(year, firstMonth(number)).plusMonths(months - 1).atEndOfMonth();
  }
}
