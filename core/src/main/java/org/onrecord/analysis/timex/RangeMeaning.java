package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Edtf;

/** From one time to another: "Sept. 4-6", "between 2026 and 2028". */
record RangeMeaning(Meaning from, Meaning to) implements Meaning {

  @Override
  public Optional<Edtf> on(LocalDate day, TimeDirection direction) {
    Optional<Edtf> first = from.on(day, direction);
    return first.flatMap(start -> range(start, to.on(day, direction)).or(() -> next(start)));
  }

  /** "from November to January": the first January behind that November. */
  private Optional<Edtf> next(Edtf start) {
    return start.earliest().flatMap(day -> range(start, to.on(day, TimeDirection.FUTURE)));
  }

  @Override
  public Optional<Edtf> undated() {
    return from.undated().flatMap(start -> range(start, to.undated()));
  }

  @Override
  public TimeDirection direction() {
    return from.direction() == to.direction() ? to.direction() : TimeDirection.UNKNOWN;
  }

  /** Whether two times that need no day of writing are in this order. */
  static boolean isOrdered(Meaning from, Meaning to) {
    return new RangeMeaning(from, to).undated().isPresent();
  }

  private static Optional<Edtf> range(Edtf start, Optional<Edtf> end) {
    return end.flatMap(last -> Edtf.parse(edge(start, 0) + "/" + edge(last, 1)));
  }

  /** The first or last part of a date that is an interval itself: of "next week". */
  private static String edge(Edtf date, int index) {
    String[] parts = date.text().split("/", 2);
    return parts[Math.min(index, parts.length - 1)];
  }
}
