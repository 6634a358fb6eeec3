package org.onrecord.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.text.Span;

class ValidatorTest {

  /** A rule with a name, as users write them. */
  static final class TextIsShort implements Rule {
    @Override
    public List<Problem> check(Subject subject) {
      return List.of(new Problem(Place.inText(new Span(4, 9)), "too long"));
    }
  }

  private final Subject subject = Subject.of(Article.builder().id("a").text("One\nwords").build());

  @Test
  void stampsIdAndSeverity() {
    Validator validator = new Validator(List.of(GradedRule.of(new TextIsShort(), Severity.NOTE)));

    assertThat(validator.validate(subject))
        .containsExactly(
            new Finding("TextIsShort", Severity.NOTE, Place.inText(new Span(4, 9)), "too long"));
  }

  @Test
  void refusesTwoRulesOfOneName() {
    GradedRule rule = GradedRule.of(new TextIsShort(), Severity.NOTE);

    assertThatThrownBy(() -> new Validator(List.of(rule, rule)))
        .hasMessage("two rules are called TextIsShort");
  }

  @Test
  void ordersSeveritiesGravestFirst() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.NOTE.isAtLeast(Severity.WARNING)).isFalse();
  }
}
