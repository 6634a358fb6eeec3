package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.onrecord.model.Edtf;

/**
 * The end of something longer: "the end of the year", "the end of March".
 *
 * @param whole what ends
 */
record EdgeMeaning(Meaning whole) implements Meaning {

  @Override
  public Optional<Edtf> on(LocalDate day, TimeDirection direction) {
    return whole.on(day, direction).map(date -> date.latest().map(Edtf::of).orElse(date));
  }

  @Override
  public Optional<Edtf> undated() {
    return whole.undated().map(EdgeMeaning::end);
  }

  @Override
  public TimeDirection direction() {
    return whole.direction();
  }

  /** Also of a month in an unknown year, where all years agree on its last day. */
  private static Edtf end(Edtf date) {
    if (date.latest().isPresent()) {
      return Edtf.of(date.latest().get());
    }
    String text = date.text();
    boolean month = text.length() == 7 && text.compareTo("XXXX-12") <= 0;
    if (!month || text.endsWith("-02")) {
      return date;
    }
    int length = YearMonth.of(2000, Integer.parseInt(text.substring(5))).lengthOfMonth();
    return new Edtf(text + "-" + length);
  }
}
