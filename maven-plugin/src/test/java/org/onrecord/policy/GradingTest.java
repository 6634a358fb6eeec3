package org.onrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.validation.Severity;
import org.onrecord.validation.rule.StandardRules;

class GradingTest {

  private static final RuleNames RULES = new RuleNames(StandardRules.all());
  private final Result found = Results.of("QuoteHasSpeaker", Severity.WARNING);

  @Test
  void leavesRulesAsTheyAreUnlessTold() throws PolicyException {
    assertThat(Grading.standard().severity(found, List.of("a.txt"))).hasValue(Severity.WARNING);
    assertThat(graded("ArticleHasByline:off").severity(found, List.of("a.txt")))
        .hasValue(Severity.WARNING);
  }

  @Test
  void regradesAndSwitchesOff() throws PolicyException {
    assertThat(graded("QuoteHasSpeaker:Error").severity(found, List.of("a.txt")))
        .hasValue(Severity.ERROR);
    assertThat(graded("QuoteHasSpeaker : off").severity(found, List.of("a.txt"))).isEmpty();
  }

  @Test
  void lastSettingThatFitsDecides() throws PolicyException {
    Grading grading =
        graded(
            "QuoteHasSpeaker:error", "QuoteHasSpeaker:off:opinion/**", "QuoteHasSpeaker:note:x/");

    assertThat(grading.severity(found, List.of("a.txt"))).hasValue(Severity.ERROR);
    assertThat(grading.severity(found, List.of("opinion/b/a.txt"))).isEmpty();
    assertThat(grading.severity(found, List.of("x/a.txt"))).hasValue(Severity.NOTE);
  }

  @Test
  void fitsARecordByTheTextItStandsBeside() throws PolicyException {
    assertThat(graded("QuoteHasSpeaker:off:a.txt").severity(found, List.of("a.txt", "a.yaml")))
        .isEmpty();
  }

  @Test
  void tellsOfAPathThatNoArticleFits() throws PolicyException {
    Grading grading = graded("QuoteHasSpeaker:off:opinion/**", "QuoteHasSpeaker:note:poltics/**");
    grading.lookAt(List.of("a.txt", "opinion/b.txt"));

    assertThat(grading.unused())
        .singleElement()
        .returns("pom.xml", result -> result.location().file())
        .returns(
            "no article fits the path of QuoteHasSpeaker:note:poltics/**; correct it, which starts"
                + " from the source directory, or remove the setting",
            result -> result.finding().message());
  }

  @Test
  void unknownRuleNamesTheNearest() {
    assertThatThrownBy(() -> graded("quotehasspeker:off"))
        .isInstanceOf(PolicyException.class)
        .hasMessage("unknown rule \"quotehasspeker\"; did you mean QuoteHasSpeaker?");
  }

  @Test
  void refusesWhatSaysTooLittleOrTheWrongThing() {
    String form =
        "; write RULE:WEIGHT or RULE:WEIGHT:PATH, such as QuoteHasSpeaker:off or"
            + " ArticleHasByline:warning:politics/**; the weight is error, warning, note or off";
    assertThatThrownBy(() -> graded("QuoteHasSpeaker"))
        .hasMessage("\"QuoteHasSpeaker\" says too little" + form);
    assertThatThrownBy(() -> graded("QuoteHasSpeaker:off: "))
        .hasMessage("\"QuoteHasSpeaker:off: \" says too little" + form);
    assertThatThrownBy(() -> graded("QuoteHasSpeaker:info"))
        .hasMessage("\"QuoteHasSpeaker:info\" has no weight \"info\"" + form);
  }

  @Test
  void whatCannotBeReadAlwaysIsAnError() {
    assertThatThrownBy(() -> graded("ArticleIsReadable:off"))
        .hasMessageStartingWith("ArticleIsReadable always is an error")
        .hasMessageEndingWith("exclude the file instead");
  }

  private static Grading graded(String... settings) throws PolicyException {
    return Grading.parse(List.of(settings), RULES, "pom.xml");
  }
}
