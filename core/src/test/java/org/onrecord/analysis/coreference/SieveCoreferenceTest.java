package org.onrecord.analysis.coreference;

import static org.onrecord.testing.OnRecordAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.model.Article;
import org.onrecord.model.MentionForm;
import org.onrecord.model.SourceText;

class SieveCoreferenceTest {

  @Test
  void leadsSurnamesAndGivenNamesToTheFullName() {
    assertThat(parse("Ann B. Roe came. Mrs. Roe sat down. Ann Roe left, and Ann laughed."))
        .actor("Ann B. Roe")
        .isPerson()
        .hasMentions(MentionForm.NAME, 4);
  }

  @Test
  void keepsTwoNamesakesApart() {
    Article article = parse("Lars Lind came with Ann Lind. Mr. Lind sat down. Mrs. Lind left.");
    assertThat(article).actor("Lars Lind").hasMentions(MentionForm.NAME, 2);
    assertThat(article).actor("Ann Lind").hasMentions(MentionForm.NAME, 2);
  }

  @Test
  void givesASharedSurnameToBoth() {
    assertThat(parse("My parents, Lars and Ann Lind, were there.")).actor("Lars Lind").isPerson();
  }

  @Test
  void leadsAcronymsAndShortFormsToTheLongName() {
    Article article =
        parse(
            "The Orsk Fish Authority (OFA) met Orion Holdings Ltd on Monday. The OFA was late. "
                + "Later Orion said that the authority had left.");
    assertThat(article)
        .actor("Orsk Fish Authority")
        .isOrganization()
        .isMentionedAs("Orsk Fish Authority", "OFA", "OFA", "the authority");
    assertThat(article).actor("Orion Holdings Ltd").isMentionedAs("Orion Holdings Ltd", "Orion");
  }

  @Test
  void takesActingCapitalsForTheState() {
    Article article = parse("Kyiv said no. The Kremlin has refused. He was born in Kyiv.");
    assertThat(article).actor("Ukraine").isCountry("UA").isMentionedAs("Kyiv");
    assertThat(article).actor("Russia").isCountry("RU").isMentionedAs("Kremlin");
    assertThat(article).actor("Kyiv").isPlace();
  }

  @Test
  void joinsCountryAdjectiveAndCommonName() {
    assertThat(parse("British sailors left the UK. Britain, they said, is wet."))
        .actor("United Kingdom")
        .hasId("united-kingdom")
        .isMentionedAs("British", "UK", "Britain");
  }

  @Test
  void leadsPronounsToWhoStandsOut() {
    Article article =
        parse(
            "Ann Roe met Lars Lind. She said that he was late. It was said that her coat was wet.");
    assertThat(article).actor("Ann Roe").isMentionedAs("Ann Roe", "She", "her");
    assertThat(article).actor("Lars Lind").isMentionedAs("Lars Lind", "he");
  }

  @Test
  void takesTheSpeakerForIAndAnotherForHe() {
    Article article = parse("Lars Lind met Knut Holm.\n\n“I saw that he was late,” Lind said.");
    assertThat(article).actor("Lars Lind").isMentionedAs("Lars Lind", "I", "Lind");
    assertThat(article).actor("Knut Holm").isMentionedAs("Knut Holm", "he");
  }

  @Test
  void leadsRolesToTheirBearers() {
    Article article =
        parse(
            "Norwegian Prime Minister Ann Roe came. Lars Lind, the mayor of Orsk, was late. "
                + "Nobody saw the prime minister, and the mayor left.");
    assertThat(article).actor("Ann Roe").isMentionedAs("Ann Roe", "the prime minister");
    assertThat(article).actor("Lars Lind").isMentionedAs("Lars Lind", "the mayor", "the mayor");
  }

  @Test
  void leadsTheCompanyToTheCompany() {
    assertThat(parse("Orion, a firm in Springfield, has grown. The company said that it was glad."))
        .actor("Orion")
        .isOrganization()
        .isMentionedAs("Orion", "a firm", "The company", "it");
  }

  @Test
  void makesGroupsOfThoseWhoSpeakWithoutAName() {
    assertThat(parse("Western officials said no. Later the officials left."))
        .actor("Western officials")
        .isGroup()
        .isMentionedAs("Western officials", "the officials");
  }

  @Test
  void takesCountriesInAMatchForTeams() {
    assertThat(
            parse(
                "Norway beat Sweden in the final. Norway scored twice before the penalty. "
                    + "Sweden had a goal disallowed and Sweden's coach left the stadium. "
                    + "Norway's captain lifted the cup. Denmark lost its match to Sweden. "
                    + "The referee gave Denmark a penalty, and Denmark's striker scored a goal."))
        .actor("Norway")
        .isOrganization();
  }

  private static Article parse(String text) {
    return ArticleParser.standard().parse(SourceText.of("test", text));
  }
}
