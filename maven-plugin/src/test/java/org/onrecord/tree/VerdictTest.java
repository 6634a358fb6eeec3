package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.validation.Severity.ERROR;
import static org.onrecord.validation.Severity.NOTE;
import static org.onrecord.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.format.Formats;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Result;
import org.onrecord.policy.Results;
import org.onrecord.policy.RunRule;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.FileRule;

/** What a builder reads last. */
class VerdictTest {

  private final Outcome sound = outcome(0);
  private final Outcome broken = outcome(0, "EW", "EE", "W", "N");
  private final Outcome unreadable = outcome(2, "W");

  @Test
  void countsInWords() {
    assertThat(Summary.of(sound)).isEqualTo("2 articles: no findings");
    assertThat(Summary.of(broken)).isEqualTo("6 articles: 3 errors, 2 warnings, 1 note");
    assertThat(Summary.of(unreadable, "target/onrecord", List.of(Formats.json(), Formats.yaml())))
        .isEqualTo("5 articles: 2 errors, 1 warning; 3 written to target/onrecord (json, yaml)");
  }

  @Test
  void countsWhatIsLetPassApart() {
    Result warning = Results.of("Rule", WARNING);
    Outcome.Tally tally = new Outcome.Tally();
    tally.add(article(warning, Results.suppressed(warning, Kind.CONFIGURATION, "so")));
    tally.add(article(Results.suppressed(warning, Kind.BASELINE, "")));
    tally.add(article(Results.suppressed(warning, Kind.BASELINE, "")));

    assertThat(Summary.of(tally.outcome()))
        .isEqualTo("3 articles: 1 warning (1 suppressed, 2 in the baseline)");
    assertThat(Verdict.onValidation(tally.outcome(), Optional.of(WARNING)).orElseThrow())
        .startsWith("1 warning in 1 of 3 articles.");
  }

  @Test
  void whatIsWrongWithTheConfigurationIsNoArticle() {
    Outcome.Tally tally = new Outcome.Tally();
    tally.add(article());
    tally.add(article(Results.of(RunRule.SUPPRESSION_IS_USED.id(), NOTE)));

    assertThat(Summary.of(tally.outcome())).isEqualTo("1 article: 1 note");
    assertThat(Verdict.onValidation(tally.outcome(), Optional.of(NOTE)).orElseThrow())
        .startsWith("1 note in the configuration.");
  }

  @Test
  void failsTheCheckFromTheThresholdOn() {
    assertThat(Verdict.onValidation(broken, Optional.of(ERROR)))
        .hasValue(
            "3 errors in 2 of 6 articles. Mend the places listed above, or let them pass with"
                + " -Donrecord.failOn=never.");
    assertThat(Verdict.onValidation(broken, Optional.of(WARNING)).orElseThrow())
        .startsWith("3 errors, 2 warnings in 3 of 6 articles.");
    assertThat(Verdict.onValidation(broken, Optional.of(NOTE)).orElseThrow())
        .startsWith("3 errors, 2 warnings, 1 note in 4 of 6 articles.");
    assertThat(Verdict.onValidation(broken, Optional.empty())).isEmpty();
    assertThat(Verdict.onValidation(sound, Optional.of(NOTE))).isEmpty();
  }

  @Test
  void failsAConversionForWhatCannotBeRead() {
    assertThat(Verdict.onConversion(unreadable, Optional.empty(), "out"))
        .hasValue(
            "2 of 5 articles cannot be converted. Mend or exclude what is listed above; what could be"
                + " read is written to out (3 articles).");
    assertThat(Verdict.onConversion(broken, Optional.empty(), "out")).isEmpty();
  }

  @Test
  void failsAConversionForMoreOnlyIfAsked() {
    assertThat(Verdict.onConversion(broken, Optional.of(ERROR), "out"))
        .hasValue(
            "3 errors in 2 of 6 articles. Mend the places listed above; what could be read is"
                + " written to out (6 articles).");
  }

  /** Two sound articles, some unreadable, and one for each word, whose letters are its findings. */
  private static Outcome outcome(int unreadable, String... findings) {
    Outcome.Tally tally = new Outcome.Tally();
    tally.add(article());
    tally.add(article());
    for (int i = 0; i < unreadable; i++) {
      tally.add(article(Results.of(FileRule.ARTICLE_IS_READABLE.id(), ERROR)));
    }
    for (String letters : findings) {
      tally.add(article(letters.chars().mapToObj(VerdictTest::result).toArray(Result[]::new)));
    }
    return tally.outcome();
  }

  private static Result result(int letter) {
    return Results.of("Rule", letter == 'E' ? ERROR : letter == 'W' ? WARNING : NOTE);
  }

  private static ArticleResults article(Result... results) {
    return new ArticleResults("a.txt", List.of(results));
  }
}
