package org.onrecord.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.validation.rule.Sample.problems;
import static org.onrecord.validation.rule.Sample.span;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Due;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Publication;
import org.onrecord.model.Role;
import org.onrecord.model.StatedWords;
import org.onrecord.text.Span;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/** Each rule about the record: a fault it finds. That it is silent else, is the first test. */
class RecordRulesTest {

  private final Article sound = Sample.article();

  @Test
  void everyRuleHoldsOfASoundRecord() {
    Subject subject = Subject.of(sound).withIdByPath("port").withTextBeside(Sample.TEXT);

    assertThat(StandardRules.validator().validate(subject)).isEmpty();
  }

  @Test
  void findsUnknownSchemaVersion() {
    assertFinds(
        new SchemaVersionIsKnown(),
        sound.withSchemaVersion("7"),
        "/schemaVersion schema version \"7\" is not known here; this release reads \"1\"");
  }

  @Test
  void findsIdOfAnotherPath() {
    Subject subject = Subject.of(sound).withIdByPath("harbour/port");

    assertThat(problems(new IdMatchesPath(), subject))
        .containsExactly(
            "/id the id is \"port\", but the file's path asks for \"harbour/port\";"
                + " it is written under the latter");
  }

  @Test
  void findsWhereTextAndRecordPart() {
    Subject subject = Subject.of(sound).withTextBeside(Sample.TEXT.replace("Lind", "Lund"));

    assertThat(problems(new RecordMatchesText(), subject))
        .containsExactly(
            "/text ⟦⟧ the record's text is not that of the file beside it; from here on"
                + " the file has \"und “We will reopen the\", the record \"ind “We will reopen the\";"
                + " have onrecord:reanchor move its spans");
  }

  @Test
  void findsThatTheTextEndsBeforeTheRecordDoes() {
    Subject subject = Subject.of(sound).withTextBeside("Port of");

    assertThat(problems(new RecordMatchesText(), subject))
        .singleElement()
        .asString()
        .contains("the file has nothing, the record \"Lowmark to reopen By V\"");
  }

  @Test
  void findsSpanBeyondText() {
    assertFinds(
        new SpansLieInText(),
        sound.withHeadline(new Span(5, 9000)),
        "/headline the span ends at 9000, but the text at 152; offsets count UTF-16 code units");
  }

  @Test
  void findsSpanOverByteOrderMark() {
    Article article = Sample.lines("\uFEFFHarbour news");

    assertThat(problems(new SpansLieInText(), article))
        .containsExactly(
            "/paragraphs/0 ⟦\uFEFFHarbour news⟧ the span covers the byte-order mark that begins the"
                + " file; start it at 1");
  }

  @Test
  void findsSpansWithoutWords() {
    assertFinds(
        new SpansCoverWords(),
        sound.withHeadline(new Span(4, 5)),
        "/headline ⟦ ⟧ the span covers no words");
    assertFinds(
        new SpansCoverWords(),
        sound.withHeadline(new Span(4, 4)),
        "/headline ⟦⟧ the span covers no words");
  }

  @Test
  void findsSpanThatCutsAnEmoji() {
    Article article = Article.builder().id("a").text("Gold 🏅!").headline(new Span(0, 6)).build();

    assertThat(problems(new SpansCoverWords(), article))
        .containsExactly("/headline ⟦Gold \uD83C⟧ the span cuts a character in two");
  }

  @Test
  void findsWordsThatDiffer() {
    StatedWords stated = new StatedWords("/quotes/0/source", span("Ann Roe"), "Anna Roe");
    Subject subject = Subject.of(sound).withDifferences(List.of(stated));

    assertThat(problems(new WordsMatchText(), subject))
        .containsExactly(
            "/quotes/0/source ⟦Ann Roe⟧ the file gives the words \"Anna Roe\", but at 80 to 87 the"
                + " text has \"Ann Roe\"");
  }

  @Test
  void saysWhereWordsOfASpanStandNow() {
    Span drifted = new Span(81, 88);
    Subject subject =
        Subject.of(sound.withQuotes(Sample.quote().withSource(drifted)))
            .withDifferences(List.of(new StatedWords("/quotes/0/source", drifted, "Ann Roe")));
    assertThat(problems(new WordsMatchText(), subject))
        .singleElement()
        .asString()
        .endsWith("; they stand at 80 to 87 now");
  }

  @Test
  void findsIdsUsedTwice() {
    assertFinds(
        new IdsAreUnique(),
        sound.withQuotes(Sample.quote(), Sample.quote()),
        "/quotes/1/id the id \"q1\" is taken by an earlier one of the quotes");
  }

  @Test
  void findsDanglingSpeaker() {
    assertFinds(
        new ReferencesResolve(),
        sound.withQuotes(Sample.quote().withSpeaker("roe")),
        "/quotes/0/speaker no actor of this article has the id \"roe\"; did you mean \"ann-roe\"?");
  }

  @Test
  void findsDanglingPartyBodyAndQuote() {
    Article article =
        sound
            .withCommitments(
                Sample.promise().withQuote("q9").withTo(new Party("workers", Optional.empty())))
            .withActors(
                sound
                    .actors()
                    .get(0)
                    .withRoles(new Role("director", Optional.of("port-authority"), span("Ann"))));

    assertFinds(
        new ReferencesResolve(),
        article,
        "/actors/0/roles/0/of no actor of this article has the id \"port-authority\"; correct it, or add it to \"actors\"",
        "/commitments/0/to/0/actor no actor of this article has the id \"workers\"; correct it, or add it to \"actors\"",
        "/commitments/0/quote no quote of this article has the id \"q9\"; correct it, or add it to \"quotes\"");
  }

  @Test
  void findsOverlappingParagraphs() {
    assertFinds(
        new ParagraphsAreInOrder(),
        sound.withParagraphs(new Span(0, 9), new Span(8, 12)),
        "/paragraphs/1 ⟦Lowm⟧ this paragraph begins at 8, before the one in front of it ends at 9");
  }

  @Test
  void findsQuoteWithoutContent() {
    assertFinds(
        new QuoteHasContent(),
        sound.withQuotes(Sample.quote().withContent()),
        "/quotes/0/content the quote has no content; add the spans of its words, or delete it");
  }

  @Test
  void findsFragmentsOutOfOrder() {
    assertFinds(
        new FragmentsAreInOrder(),
        sound.withQuotes(Sample.quote().withContent(span("job"), span("port in"))),
        "/quotes/0/content/1 ⟦port in⟧ this fragment begins at 61, before the one in front of it"
            + " ends at 112");
  }

  @Test
  void findsCommitmentOfNobody() {
    assertFinds(
        new CommitmentHasParty(),
        sound.withCommitments(Sample.promise().withBy()),
        "/commitments/0/by ⟦will⟧ nobody is bound by \"reopen the port in May\"; name who"
            + " undertakes it in \"by\", or delete the commitment");
  }

  @Test
  void findsUnsoundCountryCodes() {
    assertFinds(
        new CountryCodeIsSound(),
        sound.withActors(
            Sample.actor("port", "Port", ActorType.PLACE).withCountry("GB"),
            Sample.actor("lowmark", "Lowmark", ActorType.COUNTRY).withCountry("low")),
        "/actors/0/country only countries have a code, and this is a place",
        "/actors/1/country \"low\" is no ISO 3166-1 alpha-2 code, which has two capital letters");
  }

  @Test
  void findsDatesOfOtherForms() {
    assertFinds(
        new DatesAreEdtf(),
        sound
            .withPublication(
                new Publication(Optional.empty(), Optional.empty(), Optional.of("9/4")))
            .withCommitments(
                Sample.promise().withDue(new Due(span("in May"), Optional.of("XXXX-05"))),
                Sample.refusal().withDue(new Due(span("in May"), Optional.of("May")))),
        "/publication/date \"9/4\" is no date in EDTF; write 2026-09-04, or XXXX-09-04 where the"
            + " year is unknown",
        "/commitments/1/due/date ⟦refused⟧ \"May\" is no date in EDTF; write 2026-09-04, or"
            + " XXXX-09-04 where the year is unknown");
  }

  @Test
  void findsActorWithoutMention() {
    assertFinds(
        new ActorIsMentioned(),
        sound.withActors(sound.actors().get(0).withMentions()),
        "/actors/0/mentions \"Ann Roe\" is mentioned nowhere; add its mentions, or delete the actor");
  }

  @Test
  void findsFactsOutOfOrder() {
    assertFinds(
        new FactsAreInTextOrder(),
        sound.withCommitments(Sample.refusal(), Sample.promise()),
        "/commitments/1 ⟦will⟧ stands earlier in the text than what is listed before it; move it"
            + " up");
  }

  @Test
  void findsCommitmentOutsideItsQuote() {
    assertFinds(
        new QuoteHoldsItsCommitment(),
        sound.withCommitments(Sample.refusal().withQuote("q1")),
        "/commitments/0/quote ⟦refused⟧ the cue \"refused\" does not stand in the quote q1");
  }

  @Test
  void findsPositiveRefusal() {
    assertFinds(
        new RefusalIsNegative(),
        sound.withCommitments(Sample.refusal().withPolarity(Polarity.POSITIVE)),
        "/commitments/0/polarity ⟦refused⟧ \"refused\" makes a refusal, whose polarity is always"
            + " negative");
  }

  @Test
  void findsDirectQuoteWithoutSpeaker() {
    assertFinds(
        new QuoteHasSpeaker(),
        sound.withQuotes(Sample.quote().withSpeaker(Optional.empty())),
        "/quotes/0 ⟦“We will reopen the port in May,”⟧ nobody is found who says “We will reopen the"
            + " port in May,”; name the speaker beside the quote, or in a record");
  }

  @Test
  void findsSpeakerWithOneName() {
    assertThat(problems(new SpeakerHasFullName(), sound)).isEmpty();
    assertFinds(
        new SpeakerHasFullName(),
        sound.withActors(Sample.actor("ann-roe", "Roe", ActorType.PERSON)),
        "/actors/0/name ⟦Roe⟧ \"Roe\", who speaks, has one name only; write the full name where it"
            + " first stands");
  }

  @Test
  void asksNoFullNameOfWhoDoesNotSpeakOrIsNoPerson() {
    assertThat(
            problems(
                new SpeakerHasFullName(),
                sound.withActors(Sample.actor("roe", "Roe", ActorType.PERSON))))
        .isEmpty();
    assertThat(
            problems(
                new SpeakerHasFullName(),
                sound.withActors(Sample.actor("ann-roe", "Roe", ActorType.ORGANIZATION))))
        .isEmpty();
  }

  private static void assertFinds(Rule rule, Article article, String... problems) {
    assertThat(problems(rule, article)).containsExactly(problems);
  }
}
