package org.onrecord.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.validation.rule.Sample.problems;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;

class WeekdayMatchesDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuesday, September 4, 2025 | Thursday, not a Tuesday",
        "Tues., Sept. 4, 2025       | Thursday, not a Tuesday",
        "Tuesday 4 September 2025   | Thursday, not a Tuesday",
        "Tuesday, 4th of September 2025 | Thursday, not a Tuesday",
        "Tuesday the 4th of September, 2025 | Thursday, not a Tuesday"
      })
  void findsWeekdayThatContradictsItsDate(String date, String answer) {
    assertThat(problems(new WeekdayMatchesDate(), text("They met on " + date + " in Leeds.")))
        .containsExactly(
            "/text ⟦%s⟧ 2025-09-04 is a %s; correct the one or the other".formatted(date, answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thursday, September 4, 2025",
        "Thu, Sept. 4th, 2025",
        "Thursday 4 September 2025",
        "Tuesday, September 4",
        "Tuesday, February 30, 2025",
        "Tuesday and September 4, 2025",
        "Mon Repos, May 4"
      })
  void leavesOtherDatesAlone(String date) {
    assertThat(problems(new WeekdayMatchesDate(), text(date))).isEmpty();
  }

  @Test
  void takesTheYearFromTheDayOfPublication() {
    Article article = text("They meet on Monday, January 4. They met on Monday, December 28.");

    assertThat(problems(new WeekdayMatchesDate(), published(article, "2025-12-30")))
        .containsExactly(
            "/text ⟦Monday, January 4⟧ 2026-01-04 is a Sunday, not a Monday; correct the one or the"
                + " other",
            "/text ⟦Monday, December 28⟧ 2025-12-28 is a Sunday, not a Monday; correct the one or"
                + " the other");
    assertThat(problems(new WeekdayMatchesDate(), published(article, "2025"))).isEmpty();
    assertThat(problems(new WeekdayMatchesDate(), published(article, "2020-12-30"))).isEmpty();
  }

  private static Article text(String text) {
    return Article.builder().id("a").text(text).build();
  }

  private static Article published(Article article, String date) {
    return article.withPublication(
        new Publication(Optional.empty(), Optional.empty(), Optional.of(date)));
  }
}
