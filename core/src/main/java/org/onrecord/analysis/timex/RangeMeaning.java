package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Edtf;

/**
 * From one day to another of the same year: "Sept. 4-6".
 *
 * @param from the first day
 * @param to month and day of the last one: {@code 09-06}
 */
record RangeMeaning(Meaning from, String to) implements Meaning {

  @Override
  public Optional<Edtf> on(LocalDate day, TimeDirection direction) {
    return from.on(day, direction).flatMap(this::range);
  }

  @Override
  public Optional<Edtf> undated() {
    return from.undated().flatMap(this::range);
  }

  private Optional<Edtf> range(Edtf first) {
    return Edtf.parse(first.text() + "/" + first.text().substring(0, 4) + "-" + to);
  }
}
