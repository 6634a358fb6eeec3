package org.onrecord.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.testing.OnRecordAssertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Due;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Role;

class ArticleAssertTest {

  private static final MarkedText TEXT =
      MarkedText.parse(
          """
          ⟦headline|Ships for the strait⟧
          ⟦p|⟪⟦role|Minister⟧ ⟦lind|Mark Lind⟧ of ⟦vesta|Vesta⟧⟫ ‹said›, ⟦“Yes, \
          100% ours.”⟧ ⟦he|He⟧ ⟦pledged|pledged⟧ ⟦action|to send ⟦amount|two⟧ ships \
          ⟦due|by September 4⟧⟧.⟧
          """);

  private static final Article ARTICLE =
      Article.builder()
          .id("ships")
          .text(TEXT.text())
          .headline(TEXT.span("headline"))
          .addParagraphs(TEXT.span("p"))
          .addActors(
              Actor.builder()
                  .id("mark-lind")
                  .name("Mark Lind")
                  .type(ActorType.PERSON)
                  .addRoles(
                      Role.builder().title("Minister").of("vesta").span(TEXT.span("role")).build())
                  .addMentions(new Mention(TEXT.span("lind"), MentionForm.NAME))
                  .addMentions(new Mention(TEXT.span("he"), MentionForm.PRONOUN))
                  .build(),
              Actor.builder()
                  .id("vesta")
                  .name("Vesta")
                  .type(ActorType.ORGANIZATION)
                  .addMentions(new Mention(TEXT.span("vesta"), MentionForm.NAME))
                  .build())
          .addQuotes(
              Quote.builder()
                  .id("q1")
                  .kind(QuoteKind.DIRECT)
                  .addContent(TEXT.span("content"))
                  .speaker("mark-lind")
                  .source(TEXT.span("source"))
                  .cue(TEXT.span("cue"))
                  .basis("subject")
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
                  .due(Due.builder().span(TEXT.span("due")).date("XXXX-09-04").build())
                  .amount(
                      Amount.builder().span(TEXT.span("amount")).value(new BigDecimal(2)).build())
                  .build())
          .build();

  @Test
  void holdsForWhatTheArticleSays() {
    assertThat(ARTICLE)
        .hasHeadline("Ships for the strait")
        .hasNoByline()
        .hasNoDateline()
        .hasParagraphs(1)
        .hasQuotes(1)
        .hasOnlyActors("Vesta", "Mark Lind")
        .hasNoActor("Ann Roe")
        .hasNoQuoteIn("to send two ships")
        .hasNoCommitmentIn("100% ours")
        .hasCommitments(1);
    assertThat(ARTICLE)
        .quote("100% ours")
        .isSaidBy("Mark Lind")
        .isSaidBy("mark-lind")
        .isDirect()
        .hasContent("\"Yes, 100% ours.\"")
        .hasSource("Minister Mark Lind of Vesta")
        .hasCue("said")
        .hasBasis("subject");
    assertThat(ARTICLE)
        .actor("Mark Lind")
        .isPerson()
        .hasId("mark-lind")
        .hasRole("Minister", "Vesta")
        .isMentionedAs("Mark Lind", "He")
        .isNotMentionedAs("Vesta")
        .hasMentions(MentionForm.PRONOUN, 1)
        .and()
        .actor("vesta")
        .isOrganization()
        .hasNoRole();
    assertThat(ARTICLE)
        .commitment("to send")
        .hasKind(CommitmentKind.PLEDGE)
        .isBy("Mark Lind")
        .isToNobody()
        .isPositive()
        .hasStatus(CommitmentStatus.OPEN)
        .hasCue("pledged")
        .hasAction("to send two ships by September 4")
        .hasNoCondition()
        .isDue("XXXX-09-04")
        .hasDueWords("by September 4")
        .hasAmount("2")
        .isNotQuoted();
  }

  static List<ThrowingCallable> wrongClaims() {
    return List.of(
        () -> assertThat(ARTICLE).hasHeadline("Ships"),
        () -> assertThat(ARTICLE).hasNoHeadline(),
        () -> assertThat(ARTICLE).hasByline("By Ann Roe"),
        () -> assertThat(ARTICLE).hasAuthors("Ann Roe"),
        () -> assertThat(ARTICLE).hasDateline("GENEVA —"),
        () -> assertThat(ARTICLE).isDatedFrom("GENEVA"),
        () -> assertThat(ARTICLE).isDated("2025-09-04"),
        () -> assertThat(ARTICLE).hasParagraphs(2),
        () -> assertThat(ARTICLE).hasParagraph("Minister"),
        () -> assertThat(ARTICLE).hasQuotes(2),
        () -> assertThat(ARTICLE).quote("nothing"),
        () -> assertThat(ARTICLE).hasNoQuoteIn("Yes"),
        () -> assertThat(ARTICLE).hasNoQuoteIn("words that are not there"),
        () -> assertThat(ARTICLE).actor("Ann Roe"),
        () -> assertThat(ARTICLE).hasNoActor("Mark Lind"),
        () -> assertThat(ARTICLE).hasOnlyActors("Mark Lind"),
        () -> assertThat(ARTICLE).commitment("to sink"),
        () -> assertThat(ARTICLE).hasNoCommitmentIn("He pledged"),
        () -> assertThat(ARTICLE).hasCommitments(0),
        () -> assertThat(ARTICLE).quote("Yes").isSaidBy("Vesta"),
        () -> assertThat(ARTICLE).quote("Yes").hasNoSpeaker(),
        () -> assertThat(ARTICLE).quote("Yes").isMixed(),
        () -> assertThat(ARTICLE).quote("Yes").isIndirect(),
        () -> assertThat(ARTICLE).quote("Yes").isTerm(),
        () -> assertThat(ARTICLE).quote("Yes").hasContent("“Yes,", "100% ours.”"),
        () -> assertThat(ARTICLE).quote("Yes").hasSource("Lind"),
        () -> assertThat(ARTICLE).quote("Yes").hasNoSource(),
        () -> assertThat(ARTICLE).quote("Yes").hasCue("stated"),
        () -> assertThat(ARTICLE).quote("Yes").hasNoCue(),
        () -> assertThat(ARTICLE).quote("Yes").hasBasis("pronoun"),
        () -> assertThat(ARTICLE).actor("Vesta").isPerson(),
        () -> assertThat(ARTICLE).actor("Vesta").isCountry("VE"),
        () -> assertThat(ARTICLE).actor("Vesta").isGroup(),
        () -> assertThat(ARTICLE).actor("Vesta").isPlace(),
        () -> assertThat(ARTICLE).actor("Vesta").hasId("vesta-2"),
        () -> assertThat(ARTICLE).actor("Vesta").hasRole("Minister"),
        () -> assertThat(ARTICLE).actor("Mark Lind").hasRole("Minister"),
        () -> assertThat(ARTICLE).actor("Mark Lind").hasRole("President", "Vesta"),
        () -> assertThat(ARTICLE).actor("Mark Lind").hasNoRole(),
        () -> assertThat(ARTICLE).actor("Mark Lind").isMentionedAs("Lind"),
        () -> assertThat(ARTICLE).actor("Mark Lind").isNotMentionedAs("He"),
        () -> assertThat(ARTICLE).actor("Mark Lind").hasMentions(MentionForm.NAME, 2),
        () -> assertThat(ARTICLE).commitment("ships").isBy("Vesta"),
        () -> assertThat(ARTICLE).commitment("ships").isBy("Mark Lind", "Vesta"),
        () -> assertThat(ARTICLE).commitment("ships").isTo("Vesta"),
        () -> assertThat(ARTICLE).commitment("ships").hasKind(CommitmentKind.PLAN),
        () -> assertThat(ARTICLE).commitment("ships").hasStatus(CommitmentStatus.BROKEN),
        () -> assertThat(ARTICLE).commitment("ships").isNegative(),
        () -> assertThat(ARTICLE).commitment("ships").hasCue("vowed"),
        () -> assertThat(ARTICLE).commitment("ships").hasAction("to send"),
        () -> assertThat(ARTICLE).commitment("ships").hasCondition("if asked"),
        () -> assertThat(ARTICLE).commitment("ships").isDue("2025-09-04"),
        () -> assertThat(ARTICLE).commitment("ships").hasDueWords("September 4"),
        () -> assertThat(ARTICLE).commitment("ships").isNotDue(),
        () -> assertThat(ARTICLE).commitment("ships").isMade("last month"),
        () -> assertThat(ARTICLE).commitment("ships").hasAmount("3"),
        () -> assertThat(ARTICLE).commitment("ships").hasAmount("2", "EUR"),
        () -> assertThat(ARTICLE).commitment("ships").isSaidIn("Yes"),
        () -> assertThat(ARTICLE).commitment("ships").hasMention("Ships"));
  }

  @ParameterizedTest
  @MethodSource("wrongClaims")
  void failsForWhatItDoesNotSay(ThrowingCallable wrongClaim) {
    assertThatThrownBy(wrongClaim).isInstanceOf(AssertionError.class).hasMessageContaining("found");
  }

  @Test
  void showsTheFactInMarksWhenItFails() {
    assertThatThrownBy(() -> assertThat(ARTICLE).quote("ours").isSaidBy("Vesta"))
        .hasMessage(
            """
            Expecting
              direct by Mark Lind: ⟪Minister Mark Lind of Vesta⟫ ‹said›, ⟦“Yes, 100% ours.”⟧
            to have the speaker Vesta but found Mark Lind""");
  }

  @Test
  void showsAllFactsOfTheKindWhenOneIsMissing() {
    assertThatThrownBy(() -> assertThat(ARTICLE).commitment("to sink"))
        .hasMessage(
            """
            Expecting the article ships to have a commitment to "to sink" but found:
              pledge by Mark Lind due XXXX-09-04 amount 2: ⟦by|He⟧ ‹pledged› ⟦action|to send \
            ⟦amount|two⟧ ships ⟦due|by September 4⟧⟧""");
    assertThatThrownBy(() -> assertThat(ARTICLE).actor("Ann Roe"))
        .hasMessageContaining("\n  person Mark Lind: Minister of Vesta (as Mark Lind, He)")
        .hasMessageContaining("\n  organization Vesta: (as Vesta)");
  }

  @Test
  void keepsADescription() {
    assertThatThrownBy(() -> assertThat(ARTICLE).as("two ships").hasParagraphs(3))
        .hasMessageStartingWith("[two ships] ");
  }
}
