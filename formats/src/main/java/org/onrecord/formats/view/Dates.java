package org.onrecord.formats.view;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Edtf;

/** Dates of records, which are in EDTF, for formats that know ISO 8601 only. */
public final class Dates {

  private static final Pattern DATE =
      Pattern.compile(
          "[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2}(T[0-9:]{8}(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");

  private Dates() {}

  /**
   * {@return the date if it is a day, month or year, perhaps with a time, of which every digit is
   * known}
   */
  public static Optional<String> iso(String edtf) {
    return Optional.of(edtf).filter(date -> DATE.matcher(date).matches()).filter(Edtf::isValid);
  }

  /** {@return the date if it is a point in time: a day with a time and its zone} */
  public static Optional<String> instant(String edtf) {
    return iso(edtf).filter(date -> date.length() > "2026-11-24T10:30:00".length());
  }
}
