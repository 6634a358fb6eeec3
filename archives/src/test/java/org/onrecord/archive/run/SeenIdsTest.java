package org.onrecord.archive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

  @Test
  void leavesIdsAloneThatAreTheOnlyOnes() {
    SeenIds ids = new SeenIds();
    for (int i = 0; i < 1_000_000; i++) {
      ids.claim("echo.example/2026/story-" + i, i);
    }
    assertThat(ids.renamed()).isZero();
  }

  @Test
  void makesThoseLongerThatAreNot() {
    SeenIds ids = new SeenIds();
    Set<String> claimed = new HashSet<>();
    for (int i = 1; i <= 1000; i++) {
      assertThat(claimed.add(ids.claim("a", i))).isTrue();
      assertThat(claimed.add(ids.claim("a-" + i, i))).isTrue();
    }
    assertThat(claimed).contains("a", "a-1", "a-2");
    assertThat(ids.renamed()).isEqualTo(1998);
  }
}
