package org.onrecord.analysis.role;

import static org.onrecord.testing.OnRecordAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.testing.ActorAssert;

class RuleRoleFinderTest {

  @Test
  void takesTheBodyFromAnAdjectiveOrAName() {
    assertActor("Ann Roe", "They met French President Ann Roe there.")
        .hasRole("President", "France");
    assertActor("Ann Roe", "They met NATO Secretary General Ann Roe there.")
        .hasRole("Secretary General", "NATO");
    assertActor("Ann Roe", "They met Orion Council spokeswoman Ann Roe there.")
        .hasRole("spokeswoman", "Orion Council");
  }

  @Test
  void takesTheBodyFromAPossessor() {
    assertActor("Ann Roe", "They met Norway’s interior and overseas minister Ann Roe there.")
        .hasRole("interior and overseas minister", "Norway");
    assertActor("Ann Roe", "The Orsk Council’s former director, Ann Roe, left.")
        .hasRole("former director", "Orsk Council");
  }

  @Test
  void readsAppositionsWithTheirComplements() {
    assertActor("Ann Roe", "Ann Roe, a spokeswoman for the Orsk Council, left.")
        .hasRole("spokeswoman", "Orsk Council");
    assertActor(
            "Ann Roe",
            "Ann Roe, executive vice president for policy at the Orsk Institute, said no.")
        .hasRole("executive vice president for policy", "Orsk Institute");
    assertActor("Ann Roe", "Ann Roe, 45, professor of law at Orsk University, left.")
        .hasRole("professor of law", "Orsk University");
  }

  @Test
  void readsSeveralRoles() {
    assertActor(
            "Ann Roe",
            "Ann Roe, director of the Orsk Institute, and chairwoman of the Lind Council, left.")
        .hasRole("director", "Orsk Institute")
        .hasRole("chairwoman", "Lind Council");
  }

  @Test
  void readsRolesBehindVerbs() {
    assertActor("Ann Roe", "Ann Roe is a professor at Orsk University.")
        .hasRole("professor", "Orsk University");
    assertActor("Ann Roe", "Ann Roe, who served for years as mayor of Orsk, left.")
        .hasRole("mayor", "Orsk");
    assertActor("Ann Roe", "Nobody liked Ann Roe’s tenure as secretary of state.")
        .hasRole("secretary of state");
  }

  @Test
  void readsTheBodyBetweenTitleAndName() {
    assertActor("Ann Roe", "The CEO of the Orsk Council Ann Roe said no.")
        .hasRole("CEO", "Orsk Council");
    assertActor(
            "Ann Roe", "According to Norwegian Ambassador to the United States Ann Roe, it rains.")
        .hasRole("Ambassador to the United States", "Norway");
  }

  @Test
  void givesEachNameOfAListItsRole() {
    String text = "Sens. Ann Roe (D-Mont.), Lars Lind (R-La.) and Eva Holm (D-N.J.) left.";
    assertActor("Ann Roe", text).hasRole("Sen.", "Montana");
    assertActor("Lars Lind", text).hasRole("Sen.", "Louisiana");
    assertActor("Eva Holm", text).hasRole("Sen.", "New Jersey");
  }

  @Test
  void takesKinshipAndHonorificsForNoRoles() {
    assertActor("Ann Roe", "Mrs. Ann Roe, the eldest daughter of Lars Lind, left.").hasNoRole();
    assertActor("Lars Lind", "She left with her husband Lars Lind on Monday.").hasNoRole();
  }

  @Test
  void takesTheSubjectOfAClauseForNoApposition() {
    assertActor("Ann Roe", "When they met Ann Roe, the minister said no.").hasNoRole();
  }

  private static ActorAssert assertActor(String name, String text) {
    Article article = ArticleParser.standard().parse(SourceText.of("test", text));
    return assertThat(article).actor(name);
  }
}
