package org.onrecord.formats.view;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Edtf;

/** Dates of records, which are in EDTF, for formats that know ISO 8601 only. */
public final class Dates {

  private static final Pattern DATE =
      Pattern.compile(
          "[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2}(T[0-9:]{8}(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?");

  /** What stands in the month's place in EDTF. */
  private static final Map<String, String> PARTS_OF_YEARS =
      Map.ofEntries(
          Map.entry("21", "spring"),
          Map.entry("22", "summer"),
          Map.entry("23", "autumn"),
          Map.entry("24", "winter"),
          Map.entry("33", "first quarter of"),
          Map.entry("34", "second quarter of"),
          Map.entry("35", "third quarter of"),
          Map.entry("36", "fourth quarter of"),
          Map.entry("40", "first half of"),
          Map.entry("41", "second half of"));

  private Dates() {}

  /**
   * {@return the date if it is a day, month or year, perhaps with a time, of which every digit is
   * known}
   */
  public static Optional<String> iso(String edtf) {
    return Optional.of(edtf).filter(date -> DATE.matcher(date).matches()).filter(Edtf::isValid);
  }

  /**
   * {@return the date for people: of an interval its end, by which something is due; "autumn 2026"
   * for a part of a year}
   */
  public static String shown(String edtf) {
    String end = edtf.substring(edtf.indexOf('/') + 1);
    String date = end.isEmpty() || end.equals("..") ? edtf : end;
    boolean inYear = date.length() == 7 && date.charAt(4) == '-';
    String part = inYear ? PARTS_OF_YEARS.getOrDefault(date.substring(5), "") : "";
    return part.isEmpty() ? date : part + " " + date.substring(0, 4);
  }

  /** {@return the date if it is a point in time: a day with a time and its zone} */
  public static Optional<String> instant(String edtf) {
    return iso(edtf).filter(date -> date.length() > "2026-11-24T10:30:00".length());
  }
}
