package org.onrecord.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Dateline;
import org.onrecord.model.Due;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.testing.MarkedText;

class ExpectationsTest {

  private static final MarkedText TEXT =
      MarkedText.parse(
          """
          ⟦headline|Ships for the strait⟧
          ⟦byline|By ⟦author|Ann Roe⟧⟧
          ⟦p|⟦dateline|⟦place|VESTA⟧, Sept. 3 —⟧ ⟦“Yes,”⟧ ⟪⟦lind|Mark Lind⟧⟫ ‹said›.
          ⟦“And soon.”⟧ ⟦he|He⟧ ⟦pledged|pledged⟧ ⟦action|to send ships ⟦due|by Dec. 1⟧⟧.⟧
          """);

  private static final Article ARTICLE =
      Article.builder()
          .id("ships")
          .text(TEXT.text())
          .headline(TEXT.span("headline"))
          .byline(Byline.builder().span(TEXT.span("byline")).addAuthors("Ann Roe").build())
          .dateline(
              Dateline.builder()
                  .span(TEXT.span("dateline"))
                  .place("VESTA")
                  .date("XXXX-09-03")
                  .build())
          .addParagraphs(TEXT.span("p"))
          .addActors(
              Actor.builder()
                  .id("mark-lind")
                  .name("Mark Lind")
                  .type(ActorType.PERSON)
                  .addMentions(new Mention(TEXT.span("lind"), MentionForm.NAME))
                  .addMentions(new Mention(TEXT.span("he"), MentionForm.PRONOUN))
                  .build())
          .addQuotes(
              Quote.builder()
                  .id("q1")
                  .kind(QuoteKind.DIRECT)
                  .content(TEXT.spans("content"))
                  .speaker("mark-lind")
                  .source(TEXT.span("source"))
                  .cue(TEXT.span("cue"))
                  .build())
          .addCommitments(
              Commitment.builder()
                  .id("c1")
                  .kind(CommitmentKind.PLEDGE)
                  .polarity(Polarity.POSITIVE)
                  .status(CommitmentStatus.OPEN)
                  .addBy(new Party("mark-lind", Optional.of(TEXT.span("he"))))
                  .cue(TEXT.span("pledged"))
                  .action(TEXT.span("action"))
                  .due(Due.builder().span(TEXT.span("due")).date("XXXX-12-01").build())
                  .build())
          .build();

  private static List<String> problems(String... lines) {
    return Expectations.parse(List.of(lines)).problems(source -> ARTICLE, "ships", TEXT.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a remark",
        "",
        "headline: Ships for the strait",
        "byline: By ⟦author|Ann Roe⟧",
        "dateline XXXX-09-03: ⟦place|VESTA⟧, Sept. 3 —",
        "paragraphs: 1",
        "paragraph: VESTA, […] Dec. 1.",
        "direct by Mark Lind: ⟦“Yes,”⟧ ⟪Mark Lind⟫ ‹said›. ⟦“And soon.”⟧",
        "direct: ⟦“Yes,”⟧ ⟪Mark Lind⟫ ‹said›. ⟦“And […] soon.”⟧",
        "no quote: He pledged to send",
        "person Mark Lind",
        "person Mark Lind:",
        "person Mark Lind: (as Mark Lind, He)",
        "no actor: Ann Roe",
        "mentions: ⟦mark-lind|He⟧ pledged to send ships by Dec. 1",
        "pledge by Mark Lind due XXXX-12-01: ⟦by|He⟧ ‹pledged› ⟦to send ships ⟦due|by Dec. 1⟧⟧",
        "no commitment: “And soon.”"
      })
  void areMetBy(String line) {
    assertThat(problems(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headline: Ships for",
        "no headline",
        "byline: By Ann Roe",
        "no byline",
        "dateline: ⟦place|VESTA⟧, Sept. 3 —",
        "no dateline",
        "paragraphs: 2",
        "paragraph: VESTA, […] Dec. 1",
        "direct by ?: ⟦“Yes,”⟧ ⟪Mark Lind⟫ ‹said›. ⟦“And soon.”⟧",
        "direct by Mark Lind: ⟦“Yes,”⟧ Mark Lind ‹said›. ⟦“And soon.”⟧",
        "direct by Mark Lind: ⟦“Yes,”⟧ ⟪Mark Lind⟫ ‹said›.",
        "mixed: ⟦“Yes,”⟧ ⟪Mark Lind⟫ ‹said›. ⟦“And soon.”⟧",
        "direct: ⟦“No,”⟧",
        "all quotes",
        "no quotes",
        "no quote: soon",
        "person Lind",
        "person Mark Lind: Minister",
        "person Mark Lind: (as Mark Lind)",
        "organization Mark Lind",
        "no actor: Mark Lind",
        "mentions: He pledged to send ships by Dec. 1",
        "mentions: ⟦mark-lind|He⟧ pledged to ⟦mark-lind|send ships⟧ by Dec. 1",
        "pledge by Mark Lind: ⟦by|He⟧ ‹pledged› ⟦to send ships ⟦due|by Dec. 1⟧⟧",
        "plan by Mark Lind due XXXX-12-01: ⟦by|He⟧ ‹pledged› ⟦to send ships ⟦due|by Dec. 1⟧⟧",
        "all commitments",
        "no commitments",
        "no commitment: to send"
      })
  void areNotMetBy(String line) {
    assertThat(problems(line)).hasSize(1);
  }

  @Test
  void allowOnlyWhatIsListedAboveOrBelow() {
    assertThat(problems("all quotes", "direct: ⟦“Yes,”⟧ ⟪Mark Lind⟫ ‹said›. ⟦“And soon.”⟧"))
        .isEmpty();
  }

  @Test
  void showWhatWasFoundInTheirOwnNotation() {
    assertThat(problems("# first", "indirect: ⟦“Yes,”⟧ ⟪Mark Lind⟫ said"))
        .containsExactly(
            """
            line 2: expected
                indirect: ⟦“Yes,”⟧ ⟪Mark Lind⟫ said
              but found
                direct by Mark Lind: ⟦“Yes,”⟧ ⟪Mark Lind⟫ ‹said›. ⟦“And soon.”⟧""");
  }

  @Test
  void askForMoreContextWhereWordsStandTwice() {
    assertThat(problems("no quote: s")).singleElement().asString().contains("more than once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"quoth: ⟦x⟧", "no idea", "all actors", "direct by Mark Lind", "paragraphs: many"})
  void refuseLinesThatTheyDoNotKnow(String line) {
    assertThatThrownBy(() -> Expectations.parse(List.of("", line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2: ");
  }
}
