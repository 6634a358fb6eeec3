package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24, 2026-11-24",
    "2026-02, 2026-02-01, 2026-02-28",
    "2026, 2026-01-01, 2026-12-31",
    "202X, 2020-01-01, 2029-12-31",
    "2025-XX-XX, 2025-01-01, 2025-12-31",
    "2025-02-XX, 2025-02-01, 2025-02-28",
    "2025-XX-31, 2025-01-31, 2025-12-31",
    "201X-02-29, 2010-02-28, 2019-02-28",
    "2026-21, 2026-03-01, 2026-05-31",
    "2026-24, 2026-12-01, 2027-02-28",
    "2026-33, 2026-01-01, 2026-03-31",
    "2026-36, 2026-10-01, 2026-12-31",
    "2026-29, 2026-09-01, 2026-11-30",
    "2026-31, 2026-03-01, 2026-05-31",
    "2026-38, 2026-05-01, 2026-08-31",
    "2026-41, 2026-07-01, 2026-12-31",
    "2026-12-01/2026-12-07, 2026-12-01, 2026-12-07",
    "2026/2027-03, 2026-01-01, 2027-03-31",
    "2026-11-24T10:30:00Z, 2026-11-24, 2026-11-24",
    "2026-11-24T10:30:00+01:00, 2026-11-24, 2026-11-24",
    "2026-11?, 2026-11-01, 2026-11-30",
  })
  void reachesFromItsEarliestToItsLatestDay(String text, LocalDate earliest, LocalDate latest) {
    Edtf date = new Edtf(text);
    assertThat(date.earliest()).contains(earliest);
    assertThat(date.latest()).contains(latest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX-09-04", "XXXX-02-29", "XXXX-12", "XXXX", "XXXX-22"})
  void isOpenWhereTheYearIsUnknown(String text) {
    assertThat(new Edtf(text).earliest()).isEmpty();
    assertThat(new Edtf(text).latest()).isEmpty();
  }

  @Test
  void hasOneEdgeWhereAnIntervalIsOpen() {
    assertThat(new Edtf("2026-05/..").earliest()).contains(LocalDate.of(2026, 5, 1));
    assertThat(new Edtf("2026-05/..").latest()).isEmpty();
    assertThat(new Edtf("../2026-05").latest()).contains(LocalDate.of(2026, 5, 31));
    assertThat(new Edtf("/2026-05").earliest()).isEmpty();
  }

  @Test
  void isADayOnlyIfItIsExactlyOne() {
    assertThat(new Edtf("2026-11-24").day()).contains(LocalDate.of(2026, 11, 24));
    assertThat(new Edtf("2026-11").day()).isEmpty();
    assertThat(new Edtf("XXXX-11-24").day()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-13",
        "2026-00",
        "2026-20",
        "2026-42",
        "2026-02-30",
        "2025-02-29",
        "XXXX-02-30",
        "2026-22-01",
        "2026-1-1",
        "2026/11/24",
        "../..",
        "/",
        "2026/2025",
        "next week",
        "xxxx-09-04",
        "2026-11-24T25:00:00Z",
        "2026-11-24T10:30:00X",
        "2026-11-",
        "２０２６",
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(Edtf.isValid(text)).isFalse();
    assertThat(Edtf.parse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edtf(text))
        .withMessageContaining(text);
  }
}
