package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void rejectsReversedAndNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 3))
        .withMessageContaining("start 5 and end 3");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
  }

  @Test
  void ordersByStartAndPutsTheLongerFirst() {
    assertThat(List.of(new Span(2, 3), new Span(0, 1), new Span(0, 9)).stream().sorted())
        .containsExactly(new Span(0, 9), new Span(0, 1), new Span(2, 3));
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
    assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
    assertThat(new Span(0, 4).contains(new Span(2, 4))).isTrue();
    assertThat(new Span(0, 2).union(new Span(4, 6))).isEqualTo(new Span(0, 6));
  }
}
