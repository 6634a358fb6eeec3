package org.onrecord.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.validation.rule.Sample.lines;
import static org.onrecord.validation.rule.Sample.problems;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.text.Span;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/** Rules about the text itself; what they point at stands between ⟦ and ⟧. */
class TextRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \r\n\t\n", "\"\"\"\"\n* * *\n“…”"})
  void findsEmptyArticle(String text) {
    assertThat(problems(new ArticleIsNotEmpty(), Article.builder().id("a").text(text).build()))
        .containsExactly(
            "/text ⟦⟧ the article has no words; put its text here, or remove the file");
  }

  @Test
  void findsMissingHeadlineAndByline() {
    assertThat(problems(new ArticleHasHeadline(), lines("No more.")))
        .containsExactly("/headline the first line is no headline; put one on a line of its own");
    assertThat(problems(new ArticleHasByline(), lines("No more.")))
        .containsExactly("/byline no line says who wrote the article");
  }

  @Test
  void asksNoHeadlineOfAnEmptyArticle() {
    assertThat(problems(new ArticleHasHeadline(), lines(""))).isEmpty();
    assertThat(problems(new ArticleHasByline(), lines(""))).isEmpty();
    assertThat(problems(new ArticleHasByline(), lines("* * *"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“No,” she said. “Not now,” he said. ⟦\"⟧Go,\" she said.",
        "\"No,\" she said. \"Not now.\" He called it ⟦“⟧late”.",
      })
  void findsTheRarerOfTwoStylesOfMarks(String marked) {
    assertThat(marked(new QuotationMarksAreOfOneStyle(), unmarked(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“No,” she said. “Go.”", "\"No,\" he said.", "“It is 6\" long.”", "No."})
  void letsOneStyleOfMarksBe(String text) {
    assertThat(problems(new QuotationMarksAreOfOneStyle(), lines(text))).isEmpty();
  }

  @Test
  void takesNoMarksOfFrontMatterForThoseOfTheText() {
    String text = "title: \"Rain\"\n\n“No,” she said.";
    Article article =
        Article.builder().id("a").text(text).addParagraphs(new Span(15, text.length())).build();
    assertThat(problems(new QuotationMarksAreOfOneStyle(), article)).isEmpty();
  }

  @Test
  void findsLongHeadline() {
    String headline = "Ships may ".repeat(11);
    Article article =
        Article.builder().id("a").text(headline).headline(new Span(0, headline.length())).build();
    assertThat(problems(new HeadlineIsShort(), article.withHeadline(new Span(0, 110)))).isEmpty();
    assertThat(
            problems(
                new HeadlineIsShort(),
                article.withText(headline + "x").withHeadline(new Span(0, 111))))
        .singleElement()
        .asString()
        .endsWith("the headline has 111 characters, more than 110");
  }

  @Test
  void findsTextsOfOtherLanguages() {
    String german =
        "Der Hafen von Orsk wird im Mai wieder geöffnet, sagte die Sprecherin der Fährgesellschaft am"
            + " Montag. Niemand werde seine Stelle verlieren, und die Preise blieben bis zum Herbst so,"
            + " wie sie sind. Die Gewerkschaft will dem Plan trotzdem nicht zustimmen, weil er den"
            + " Leuten auf den Schiffen zu wenig Zeit lasse.";
    assertThat(problems(new TextIsEnglish(), lines(german)))
        .containsExactly(
            "/text ⟦⟧ this does not read like English, which is all that facts are found in;"
                + " exclude the file, or curate its record");
    assertThat(problems(new TextIsEnglish(), lines("Der Hafen bleibt zu."))).isEmpty();
    assertThat(
            problems(
                new TextIsEnglish(), lines("The port will stay shut until it is safe. ".repeat(9))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said ⟦“⟧we will see.",
        "He said ⟦\"⟧we will see.",
        "He said “we will ‘see’ ” and left.⟦”⟧",
        "⟦”⟧No,” she said.",
        "A \"first\" and a ⟦\"⟧second.",
        "⟦“⟧One.\nTwo.",
        "⟦“⟧One.\nTwo.”",
        "“One.\n⟦“⟧Two.\nThree.",
        "⟦“⟧One “two.”",
      })
  void findsUnbalancedMarks(String marked) {
    assertThat(marked(new QuotationMarksAreBalanced(), unmarked(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“No,” he said. \"Never.\" It’s the mayors’ ‘plan’.",
        "“One.\n“Two.\n“Three,” she said.",
        "\"One.\n\"Two,\" she said.",
        "He stood 5'10\" tall beside a 12\" pipe.",
        "„Nein“, sagte er. “Yes „maybe“ so.”",
        "“He said “no” twice.”",
        "“No,\" she said. \"Never,” he said.",
        "",
      })
  void leavesBalancedMarksAlone(String text) {
    assertThat(marked(new QuotationMarksAreBalanced(), text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It⟦â€™⟧s over",
        "⟦â€œ⟧No",
        "No⟦â€\u009D⟧",
        "No⟦â€\uFFFD⟧",
        "caf⟦Ã©⟧",
        "voil⟦Ã\u00A0⟧ tout",
        "⟦Â£⟧5",
        "5⟦Â\u00A0⟧km",
        "⟦ï»¿⟧Port",
        "⟦ðŸ˜€⟧",
        "lost ⟦\uFFFD⟧ one",
        "It⟦\u0092⟧s",
      })
  void findsGarbledText(String marked) {
    assertThat(marked(new TextIsNotGarbled(), unmarked(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“CAFÉ” and “OLÉ”… “Â” «Â»",
        "São João, AMANHÃ – à “voilà” 30 € â 😀",
        "Temperature: 20 °C, ½ £5 ©",
        "\uFEFFPort"
      })
  void leavesSoundTextAlone(String text) {
    assertThat(marked(new TextIsNotGarbled(), text)).isEqualTo(text);
  }

  @Test
  void saysWhatGarbledTextWasMeantToBeAndHowOften() {
    assertThat(problems(new TextIsNotGarbled(), lines("It is Anaâ€™s cafÃ© here")))
        .containsExactly(
            "/text ⟦â€™⟧ \"â€™\" in place of \"’\" (2 such places): the text was decoded with the"
                + " wrong encoding; save the original as UTF-8");
  }

  private static String unmarked(String marked) {
    return marked.replaceAll("[⟦⟧]", "");
  }

  /** The text with marks around what the rule points at first. */
  private static String marked(Rule rule, String text) {
    Subject subject = Subject.of(lines(text));
    return rule.check(subject).stream()
        .findFirst()
        .flatMap(TextRulesTest::place)
        .map(span -> mark(text, span))
        .orElse(text);
  }

  private static Optional<Span> place(Problem problem) {
    return problem.place().span();
  }

  private static String mark(String text, Span span) {
    return text.substring(0, span.start()) + "⟦" + span.in(text) + "⟧" + text.substring(span.end());
  }
}
