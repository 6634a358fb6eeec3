package org.onrecord.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Role;
import org.onrecord.model.SourceText;
import org.onrecord.validation.Rule;

/** Rules about who is in the story, on parsed texts where the parser's facts are what they ask. */
class PeopleRulesTest {

  @Test
  void findsLastNameOfWhoDoesNotSpeak() {
    assertThat(problems(new PersonHasFullName(), "Mr. Roe left. “It is late,” Tom Lind said."))
        .containsExactly(
            "/actors/0/name ⟦Roe⟧ \"Roe\" has one name only; write the full name where it first"
                + " stands");
  }

  @Test
  void leavesLastNameOfWhoSpeaksToTheRuleForSpeakers() {
    assertThat(problems(new PersonHasFullName(), "“It is late,” Mr. Roe said.")).isEmpty();
    assertThat(problems(new SpeakerHasFullName(), "“It is late,” Mr. Roe said.")).hasSize(1);
  }

  @Test
  void asksNoLastNameOfWhoHasTwo() {
    assertThat(problems(new PersonHasFullName(), "Ann Roe left. Roe had a train to catch."))
        .isEmpty();
  }

  @Test
  void findsLastNameSpelledTwoWays() {
    assertThat(
            problems(
                new NameHasOneSpelling(),
                "Leyla Guliyeva left the hall.\n\n“It is late,” Mr. Guliyev said."))
        .containsExactly(
            "/actors/1/name ⟦Guliyev⟧ \"Guliyev\" looks like \"Leyla Guliyeva\" in line 3, spelled"
                + " another way; use one spelling");
  }

  @Test
  void findsOneLastNameSpelledTwoWaysOfOnePerson() {
    assertThat(
            problems(
                new NameHasOneSpelling(),
                "Lena Marzenskaya left the hall.\n\n“It is late,” Ms Marzinskaya said."))
        .containsExactly(
            "/actors/0/mentions/1/span ⟦Marzinskaya⟧ \"Marzinskaya\" is \"Lena Marzenskaya\","
                + " spelled another way; use one spelling");
  }

  @Test
  void findsWholeNameSpelledTwoWays() {
    assertThat(
            problems(
                new NameHasOneSpelling(),
                "Oleg Marzensky left the hall.\n\n“It is late,” Oleg Marzenskyy said."))
        .hasSize(1);
    assertThat(
            problems(
                new NameHasOneSpelling(),
                "The Tarn Ministry of Defence left. The Tarn Ministry of Defense stayed."))
        .hasSize(1);
  }

  @Test
  void takesLikeNamesOfTwoPeopleForWhatTheyAre() {
    assertThat(
            problems(
                new NameHasOneSpelling(), "Oleg Guliyev and Leyla Guliyeva married on Monday."))
        .isEmpty();
    assertThat(problems(new NameHasOneSpelling(), "Tom Lind met Tom Lund.")).isEmpty();
    assertThat(problems(new NameHasOneSpelling(), "Tom Harris met Ann Roe. The Harrises left."))
        .isEmpty();
  }

  @Test
  void findsOfficeInTwoBodies() {
    Article article =
        parse("Ann Roe, chief executive of Vantor Ltd, left. Orsk Energy Ltd closed.");
    Role role = article.actors().get(0).roles().get(0);
    Article twice =
        article.withActors(
            article.actors().stream()
                .map(
                    actor ->
                        actor.type() == ActorType.PERSON
                            ? actor.withRoles(role, role.withOf("orsk-energy-ltd"))
                            : actor)
                .toList());
    assertThat(Sample.problems(new RoleHasOneBody(), article)).isEmpty();
    assertThat(Sample.problems(new RoleHasOneBody(), twice))
        .containsExactly(
            "/actors/0/roles/1/of ⟦chief executive⟧ \"Ann Roe\" is chief executive of \"Orsk Energy"
                + " Ltd\" here and of \"Vantor Ltd\" elsewhere; see whose office it is");
  }

  @Test
  void findsAuthorAmongTheQuoted() {
    Article article = parse("By Vera Lind\n\n“It is late,” Tom Okoro said.");
    assertThat(Sample.problems(new AuthorIsNotQuoted(), article)).isEmpty();
    assertThat(problems(new AuthorIsNotQuoted(), "By Tom Okoro\n\n“It is late,” Tom Okoro said."))
        .hasSize(1)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .endsWith(
                        "\"Tom Okoro\" wrote the article and is quoted in it; see whose words they"
                            + " are"));
  }

  private static List<String> problems(Rule rule, String body) {
    return Sample.problems(rule, parse(body));
  }

  private static Article parse(String body) {
    return ArticleParser.standard().parse(SourceText.of("a", "A long day ends\n\n" + body + "\n"));
  }
}
