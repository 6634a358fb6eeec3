package org.onrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.LinePrinter;
import org.onrecord.validation.rule.StandardRules;

class SuppressionsTest {

  private static final String RULE = "QuoteHasSpeaker";

  private final Suppressions suppressions = new Suppressions(new RuleNames(StandardRules.all()));

  @Test
  void letsPassByRuleAndPathForAReason() throws PolicyException {
    suppressions.add("QuoteHasSpeaker opinion/**   columnists speak, for themselves ", "pom.xml");

    assertThat(suppressions.of(RULE, List.of("opinion/a.txt")))
        .hasValue(new Suppression(Kind.CONFIGURATION, "columnists speak, for themselves"));
    assertThat(suppressions.of(RULE, List.of("a.txt"))).isEmpty();
    assertThat(suppressions.of("ArticleHasByline", List.of("opinion/a.txt"))).isEmpty();
  }

  @Test
  void takesPathsWithBlanksAndAnyRule() throws PolicyException {
    suppressions.add("* \"old years/19*/\" scanned", "pom.xml");

    assertThat(suppressions.of(RULE, List.of("old years/1998/a.txt"))).isPresent();
    assertThat(suppressions.of("ArticleHasByline", List.of("old years/2001/a.txt"))).isEmpty();
  }

  @Test
  void readsAFileOfLines() throws PolicyException {
    suppressions.withFile(
        "\uFEFF# who speaks for themselves\r\n\r\nQuoteHasSpeaker a.txt a letter\r\n  # end", "s");

    assertThat(suppressions.of(RULE, List.of("a.txt")).orElseThrow().reason())
        .isEqualTo("a letter");
    assertThat(suppressions.unused()).isEmpty();
  }

  @Test
  void tellsOfLinesThatSuppressNothing() throws PolicyException {
    suppressions.withFile("# c\n  QuoteHasSpeaker a.txt x\n* b.txt y\n", "s.txt");
    suppressions.of(RULE, List.of("b.txt"));

    assertThat(suppressions.unused())
        .singleElement()
        .extracting(result -> new LinePrinter().print(result.found()))
        .isEqualTo(
            "s.txt:2:3: note [SuppressionIsUsed] nothing is suppressed by QuoteHasSpeaker a.txt;"
                + " remove it, or correct the path, which starts from the source directory");
  }

  @Test
  void everyLineThatFitsIsNeeded() throws PolicyException {
    suppressions.withFile("* a.txt one\nQuoteHasSpeaker a.txt two\n", "s.txt");

    assertThat(suppressions.of(RULE, List.of("a.txt")).orElseThrow().reason()).isEqualTo("one");
    assertThat(suppressions.unused()).isEmpty();
  }

  @Test
  void refusesALineWithoutReasonOrPath() {
    String form =
        "; write rule, path and reason, such as: QuoteHasSpeaker opinion/** columnists speak for"
            + " themselves";
    assertThatThrownBy(() -> suppressions.add(" QuoteHasSpeaker a.txt ", "pom.xml"))
        .isInstanceOf(PolicyException.class)
        .hasMessage("\"QuoteHasSpeaker a.txt\": no reason is given" + form);
    assertThatThrownBy(() -> suppressions.withFile("\n QuoteHasSpeaker", "s.txt"))
        .hasMessage("s.txt:2:2: no path is given" + form);
    assertThatThrownBy(() -> suppressions.withFile("* \"a b.txt never ends", "s.txt"))
        .hasMessage("s.txt:1:1: no path is given" + form);
    assertThatThrownBy(() -> suppressions.withFile("QuoteHasSpeakers a.txt x", "s.txt"))
        .hasMessage("s.txt:1:1: unknown rule \"QuoteHasSpeakers\"; did you mean QuoteHasSpeaker?");
  }
}
