package org.onrecord.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class MarkedTextTest {

  @Test
  void takesTheMarksOutAndKeepsTheirPlaces() {
    MarkedText marked = MarkedText.parse("⟪Ann⟫ ‹said› ⟦“Yes.”⟧");

    assertThat(marked.text()).isEqualTo("Ann said “Yes.”");
    assertThat(marked.span("source")).isEqualTo(new Span(0, 3));
    assertThat(marked.words("cue")).isEqualTo("said");
    assertThat(marked.words("content")).isEqualTo("“Yes.”");
  }

  @Test
  void givesSeveralFragmentsInTextOrder() {
    MarkedText marked = MarkedText.parse("⟦“A,”⟧ he said, ⟦“B.”⟧");

    assertThat(marked.spans("content")).containsExactly(new Span(0, 4), new Span(14, 18));
  }

  @Test
  void namesSpansByLabel() {
    MarkedText marked = MarkedText.parse("She will ⟦action|pay ⟦amount|€2⟧ ⟦due|by May⟧⟧.");

    assertThat(marked.text()).isEqualTo("She will pay €2 by May.");
    assertThat(marked.words("action")).isEqualTo("pay €2 by May");
    assertThat(marked.words("amount")).isEqualTo("€2");
    assertThat(marked.words("due")).isEqualTo("by May");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no marks at all",
        "⟪Ann⟫ ‹said› ⟦“Yes.”⟧",
        "⟪⟪Ann⟫ of Leeds⟫ ‹said›",
        "⟦action|pay ⟦amount|€2⟧ ⟦due|by May⟧⟧",
        "⟦a ‹b⟧ c›",
        "a ⟦⟧ b",
        "the \\‹French\\› way",
        "odds of 2|1 and a \\ alone"
      })
  void writesWhatItReads(String notation) {
    assertThat(MarkedText.parse(notation)).hasToString(notation);
  }

  @Test
  void cutsAnExcerptWithTheMarksThatLieInItWhole() {
    MarkedText marked = MarkedText.parse("⟪Ann⟫ ‹said› ⟦“Yes.”⟧ Then ⟪Bob⟫ left.");

    assertThat(marked.excerpt(new Span(4, 20))).isEqualTo("‹said› ⟦“Yes.”⟧ Then");
  }

  @Test
  void refusesMarksThatDoNotPair() {
    assertThatThrownBy(() -> MarkedText.parse("⟦open")).hasMessageContaining("not closed");
    assertThatThrownBy(() -> MarkedText.parse("shut⟧")).hasMessageContaining("not opened");
  }

  @Test
  void refusesToChooseAmongSpansOfOneLabel() {
    MarkedText marked = MarkedText.of("ab", List.of());

    assertThatThrownBy(() -> marked.span("cue")).hasMessageContaining("found 0");
  }
}
