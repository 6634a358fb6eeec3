package org.onrecord.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as precise as it is known, in the Extended Date/Time Format (EDTF, ISO 8601-2): {@code
 * 2026-11-24}, {@code 2026-11}, {@code 2026}; with unknown digits {@code XXXX-09-04}, {@code
 * 2025-XX-XX}, {@code 202X}; seasons {@code 2026-21} (spring) to {@code 2026-24} (winter), quarters
 * {@code 2026-33} to {@code 2026-36}, halves {@code 2026-40} and {@code 2026-41}; and intervals of
 * such dates, open ones included: {@code 2026-12-01/2026-12-07}, {@code 2026/..}.
 *
 * <p>Level 0 whole, of levels 1 and 2 what dates in the news need; sets, years beyond four digits
 * and marks on single components are not taken. Immutable and thread-safe.
 *
 * @param text the date as written
 */
public record Edtf(String text) {

  /**
   * @throws IllegalArgumentException if the text is no date in EDTF
   */
  public Edtf {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not a date in EDTF: " + text);
    }
  }

  /** {@return the date that {@code text} writes; empty if it is none} */
  public static Optional<Edtf> parse(String text) {
    return isValid(text) ? Optional.of(new Edtf(text)) : Optional.empty();
  }

  /** {@return one day} */
  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** {@return whether {@code text} is a date in EDTF} */
  public static boolean isValid(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return EdtfDate.parse(text).isPresent();
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    boolean bothOpen = isOpen(from) && isOpen(to);
    return !bothOpen && isEdge(from) && isEdge(to) && !isReversed(from, to);
  }

  /** {@return the first day that the date can mean; empty where the year is unknown or open} */
  public Optional<LocalDate> earliest() {
    int slash = text.indexOf('/');
    return EdtfDate.parse(slash < 0 ? text : text.substring(0, slash)).flatMap(EdtfDate::earliest);
  }

  /** {@return the last day that the date can mean; empty where the year is unknown or open} */
  public Optional<LocalDate> latest() {
    return EdtfDate.parse(text.substring(text.indexOf('/') + 1)).flatMap(EdtfDate::latest);
  }

  /** {@return the day, if the date is exactly one} */
  public Optional<LocalDate> day() {
    return earliest().filter(first -> latest().filter(first::equals).isPresent());
  }

  private static boolean isEdge(String edge) {
    return isOpen(edge) || EdtfDate.parse(edge).isPresent();
  }

  private static boolean isReversed(String from, String to) {
    Optional<LocalDate> first = EdtfDate.parse(from).flatMap(EdtfDate::earliest);
    Optional<LocalDate> last = EdtfDate.parse(to).flatMap(EdtfDate::latest);
    return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
  }

  private static boolean isOpen(String edge) {
    return edge.isEmpty() || edge.equals("..");
  }

  @Override
  public String toString() {
    return text;
  }
}
