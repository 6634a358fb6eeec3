package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Edtf;

/**
 * A meaning whose words say themselves whether it lies ahead.
 *
 * @param meaning what is meant
 * @param direction where it lies
 */
record DirectedMeaning(Meaning meaning, TimeDirection direction) implements Meaning {

  @Override
  public Optional<Edtf> on(LocalDate day, TimeDirection around) {
    return meaning.on(day, direction == TimeDirection.UNKNOWN ? around : direction);
  }

  @Override
  public Optional<Edtf> undated() {
    return meaning.undated();
  }
}
