package org.onrecord.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.model.SourceText;

/** On parsed texts, since the rule asks who is named where. */
class PronounNamesOneSpeakerTest {

  @Test
  void findsPronounWithTwoPeopleBefore() {
    assertThat(
            problems(
                """
                Two captains quarrel

                Tom Lind left his ship. Paul Okoro kept his.

                Lind met Okoro at the pier. “It is late,” he said.
                """))
        .containsExactly(
            "/quotes/0/source ⟦he⟧ this may be Paul Okoro or Tom Lind; name who speaks");
  }

  @Test
  void looksAtTheParagraphBeforeIfNobodyIsNamedInItsOwn() {
    assertThat(
            problems(
                """
                Two captains quarrel

                Tom Lind left his ship. Paul Okoro kept his.

                “It is late,” he said.
                """))
        .containsExactly(
            "/quotes/0/source ⟦he⟧ this may be Paul Okoro or Tom Lind; name who speaks");
  }

  @Test
  void leavesPronounOfOnePersonAlone() {
    assertThat(
            problems(
                """
                Two captains quarrel

                Tom Lind left his ship. Ann Okoro kept hers.

                Paul Ames had sold his ship.

                Lind met Ann Okoro at the pier. “Paul Ames is late,” he said. “It is so,” she said.
                """))
        .isEmpty();
  }

  @Test
  void leavesNamesAlone() {
    assertThat(
            problems(
                """
                Two captains quarrel

                Tom Lind left his ship. Paul Okoro kept his. “It is late,” Lind said.
                """))
        .isEmpty();
  }

  private static List<String> problems(String text) {
    return Sample.problems(
        new PronounNamesOneSpeaker(), ArticleParser.standard().parse(SourceText.of("a", text)));
  }
}
