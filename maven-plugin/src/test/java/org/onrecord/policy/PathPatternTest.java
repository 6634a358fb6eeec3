package org.onrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "*.txt, a.txt, true",
    "*.txt, b/a.txt, false",
    "**/*.txt, a.txt, true",
    "**/*.txt, b/c/a.txt, true",
    "**/*.txt, b/a.txt.bak, false",
    "b/**, b, true",
    "b/**, b/c/a.txt, true",
    "b/**, bc/a.txt, false",
    "b/, b/c/a.txt, true",
    "b\\**\\a.txt, b/a.txt, true",
    "**/c/**, a/b/c/d/e, true",
    "**/c/**, a/b/d/e, false",
    "a?c.*, abc.json, true",
    "a?c.*, ac.json, false",
    "*a*b, xaxxab, true",
    "*a*b, xaxxabc, false",
    "**/**/x, x, true",
    "A.txt, a.txt, false",
  })
  void matchesLikeAnt(String pattern, String path, boolean matches) {
    assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(matches);
  }

  /** Would go on for ages if each star were tried with each end. */
  @Test
  void isNotLedAstrayByManyStars() {
    PathPattern pattern = PathPattern.of("*a".repeat(200) + "b/" + "**/x/".repeat(200));

    assertThat(pattern.matches("a".repeat(5000) + "/x".repeat(500))).isFalse();
  }
}
