package org.onrecord.formats.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24",
    "2026, 2026",
    "XXXX-09-04, XXXX-09-04",
    "2026-23, autumn 2026",
    "2027-33, first quarter of 2027",
    "2026-11-24/2031-11-24, 2031-11-24",
    "2026/.., 2026/..",
    "../2026-22, summer 2026"
  })
  void areShownAsPeopleReadThem(String date, String shown) {
    assertThat(Dates.shown(date)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-11", "2026-11-24", "2026-11-24T10:30:00Z"})
  void areIsoWhereEveryDigitIsKnown(String date) {
    assertThat(Dates.iso(date)).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"XXXX-09-04", "2026-23", "2026-13", "2026-02-30", "2026?", "2026/2027", "x"})
  void areLeftOutWhereIsoHasNone(String date) {
    assertThat(Dates.iso(date)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "2026-11-24T10:30:00"})
  void areNoInstantsWithoutTimeAndZone(String date) {
    assertThat(Dates.instant(date)).isEmpty();
    assertThat(Dates.instant("2026-11-24T10:30:00+01:00")).isPresent();
  }
}
