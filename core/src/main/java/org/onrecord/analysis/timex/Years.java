package org.onrecord.analysis.timex;

import java.time.LocalDate;

/** Years as EDTF writes them. */
final class Years {

  private static final int FIRST = 1;
  private static final int LAST = 9998; // its neighbours still have four digits

  private Years() {}

  static String text(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** Whether dates around {@code day} can be written with four digits. */
  static boolean areWritable(LocalDate day) {
    return FIRST <= day.getYear() && day.getYear() <= LAST;
  }
}
