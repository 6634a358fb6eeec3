package org.onrecord.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.corpus.Precedents.Remark;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.validation.Subject;
import org.onrecord.validation.TextLocator;

class PrecedentsTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

  private static final String LONG =
      """
      Harbour council orders a second dredger

      The harbour council of Lowmark has ordered a second dredger to keep the northern channel open \
      through the winter storms, after three coasters ran aground within a month.

      The vessel is to arrive in spring and will work by night, so that the ferries to the islands can \
      keep their timetable. Fishermen had asked for a pilot boat instead.

      The council wants to pay for it out of the fees that cruise ships leave in the summer months.
      """;

  private final Precedents precedents = new Precedents();

  @Test
  void saysOfWhichArticleAnotherIsACopy() {
    take("a.txt", LONG);

    assertThat(take("b.txt", LONG))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding).startsWith("ArticleStandsOnce: ");
              assertThat(finding).contains("this is the same article as a.txt");
            });
  }

  @Test
  void takesNoNoticeOfPunctuationCapitalsAndLineBreaks() {
    take("a.txt", LONG);

    assertThat(take("b.txt", LONG.replace(",", "").replace('\n', ' ').toLowerCase(Locale.ROOT)))
        .singleElement()
        .asString()
        .contains("the same article");
  }

  @Test
  void recognisesALaterVersion() {
    take("a.txt", LONG);

    assertThat(take("b.txt", LONG + "\nA vote is due on Monday.\n"))
        .singleElement()
        .asString()
        .containsPattern("about [89]\\d % of this article stand in a.txt too");
  }

  @Test
  void callsNothingTheSameThatDiffersInAWord() {
    take("a.txt", LONG);

    for (String word : List.of("northern", "three", "spring", "ferries", "pilot", "cruise")) {
      assertThat(take("b-" + word + ".txt", LONG.replace(word, "other")))
          .singleElement()
          .asString()
          .doesNotContain("the same article");
    }
  }

  @Test
  void takesArticlesOnOneSubjectForTwo() {
    take("a.txt", LONG);

    assertThat(
            take(
                "b.txt",
                """
                Second dredger stays in port

                The second dredger of the harbour council of Lowmark, ordered to keep the northern \
                channel open, lay in port all week, since its crew had not been trained for work by \
                night. The ferries to the islands kept their timetable, and the fishermen said that \
                they had asked for a pilot boat instead, which would have cost half of the sum that \
                cruise ships leave in the summer months."""))
        .isEmpty();
  }

  @Test
  void saysWhichWordsOfAQuoteWereAltered() {
    take("a.txt", "“We will open the new bridge before the first of May,” said Ann Roe.\n");

    assertThat(
            take("b.txt", "Ann Roe said: “We will open a new bridge before the first of May.”\n"))
        .containsExactly(
            "QuoteIsUnaltered: Ann Roe says \"open a new\" here and \"open the new\" in a.txt:1:2;"
                + " one of the two was altered");
  }

  @Test
  void lookPastHeSaidInTheMiddleOfASentence() {
    take("a.txt", "“We will open the new bridge,” said Ann Roe, “before the first of May.”\n");

    assertThat(
            take("b.txt", "“We will open the new bridge before the end of May,” said Ann Roe.\n"))
        .hasSize(1);
  }

  @Test
  void endsASentenceWithTheNarrators() {
    take(
        "a.txt",
        "“We will open the new bridge before the first of May,” said Ann Roe. “Nobody need wait"
            + " for the ferry.”\n");

    assertThat(
            take("b.txt", "“We will open the new bridge before the end of May,” said Ann Roe.\n"))
        .containsExactly(
            "QuoteIsUnaltered: Ann Roe says \"the end of\" here and \"the first of\" in a.txt:1:2;"
                + " one of the two was altered");
  }

  @Test
  void letsAPartOfASentenceBeQuoted() {
    take(
        "a.txt",
        "“We will open the new bridge before the first of May, rain or shine,” said Ann Roe.\n");

    assertThat(
            take("b.txt", "“We will open the new bridge before the first of May,” said Ann Roe.\n"))
        .isEmpty();
  }

  @Test
  void letsWordsBeLeftOutOrPutInOpenly() {
    take(
        "a.txt",
        "“They will surely open the new old bridge before the first of May,” said Ann Roe.\n");

    assertThat(
            take(
                "b.txt",
                "“[The builders] will surely open the … bridge before the first of May,” said Ann Roe.\n"))
        .isEmpty();
  }

  @Test
  void comparesOnlyWhatOneSpeakerSays() {
    take("a.txt", "“We will open the new bridge before the first of May,” said Ann Roe.\n");

    assertThat(
            take("b.txt", "“We will open a new bridge before the first of May,” said Bo Lind.\n"))
        .isEmpty();
  }

  @Test
  void takesOtherWordsForAnotherQuote() {
    take("a.txt", "“We will open the new bridge before the first of May,” said Ann Roe.\n");

    assertThat(
            take("b.txt", "“We will close the old bridge after the last of May,” said Ann Roe.\n"))
        .isEmpty();
  }

  private List<String> take(String file, String text) {
    Article article = PARSER.parse(SourceText.of(file, text));
    ArticleFacts facts = ArticleFacts.of(Subject.of(article), new TextLocator(file, text));
    return precedents.take(file, facts).stream()
        .map(Remark::finding)
        .map(finding -> finding.rule() + ": " + finding.message())
        .toList();
  }
}
