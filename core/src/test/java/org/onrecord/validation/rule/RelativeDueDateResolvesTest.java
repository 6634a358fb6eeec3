package org.onrecord.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ArticleParser;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;

/** On parsed texts, since the rule asks what the words for a date left open. */
class RelativeDueDateResolvesTest {

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "next month", "on Friday", "within 48 hours", "this year"})
  void findsRelativeDateOfAnArticleWithoutDate(String when) {
    assertThat(problems("Norsund promised to mend the pier " + when + ".", Optional.empty()))
        .containsExactly(
            "/commitments/0/due ⟦%s⟧ nobody can tell when '%s' is; give the day of publication"
                .formatted(when, when));
  }

  @ParameterizedTest
  @ValueSource(strings = {"by 2030", "by May 4", "in the spring"})
  void leavesOtherDatesAlone(String when) {
    assertThat(problems("Norsund promised to mend the pier " + when + ".", Optional.empty()))
        .isEmpty();
  }

  @Test
  void leavesDatedArticlesAlone() {
    assertThat(problems("Norsund promised to mend the pier tomorrow.", Optional.of("2026-11-24")))
        .isEmpty();
  }

  @Test
  void leavesDatesThatBindNobodyAlone() {
    assertThat(problems("It may rain in Norsund tomorrow.", Optional.empty())).isEmpty();
  }

  private static List<String> problems(String text, Optional<String> published) {
    Publication publication = new Publication(Optional.empty(), Optional.empty(), published);
    SourceText source =
        new SourceText("a", "Pier to be mended\n\n" + text + "\n", Optional.of(publication));
    return Sample.problems(new RelativeDueDateResolves(), ArticleParser.standard().parse(source));
  }
}
