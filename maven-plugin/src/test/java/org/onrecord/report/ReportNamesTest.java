package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportNamesTest {

  private final ReportNames names = new ReportNames(Path.of("/build/module"), Path.of("/build"));

  @Test
  void startFromTheRoot() {
    assertThat(names.of("src/a.txt")).isEqualTo("module/src/a.txt");
    assertThat(names.of("../b.txt")).isEqualTo("b.txt");
    assertThat(names.uri("src/a.txt")).isEqualTo("module/src/a.txt");
  }

  @Test
  void areWholeOutsideTheRoot() {
    assertThat(names.isInside("/elsewhere/a.txt")).isFalse();
    assertThat(names.of("/elsewhere/a.txt")).isEqualTo("/elsewhere/a.txt");
    assertThat(names.uri("/elsewhere/é x.txt")).isEqualTo("file:///elsewhere/%C3%A9%20x.txt");
  }

  @Test
  void hideNoSchemeInAUri() {
    assertThat(new ReportNames(Path.of("/"), Path.of("/")).uri("javascript:x%?#.txt"))
        .isEqualTo("javascript%3Ax%25%3F%23.txt");
  }
}
