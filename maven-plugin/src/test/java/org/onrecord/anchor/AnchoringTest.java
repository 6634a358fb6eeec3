package org.onrecord.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

/** A span is what stands between [ and ]. */
class AnchoringTest {

  @Test
  void staysBeforeTheEdit() {
    assertThat(placed("[Ann Roe] left. It rained.", "Ann Roe left. It poured."))
        .isEqualTo("[Ann Roe] left. It poured.");
  }

  @Test
  void movesBehindTheEdit() {
    assertThat(placed("Ann Roe left. It [rained].", "Yesterday Ann Roe left. It rained."))
        .isEqualTo("Yesterday Ann Roe left. It [rained].");
  }

  @Test
  void isFoundByWhatStandsAroundItWhereItsWordsStandTwice() {
    assertThat(
            placed(
                "First he came. Then [he] left for good.",
                "At last he rose. First he came early. Then he left for good, too."))
        .isEqualTo("At last he rose. First he came early. Then [he] left for good, too.");
  }

  @Test
  void isFoundInAParagraphThatWasMoved() {
    assertThat(
            placed(
                "One thing.\n\n“[We will win],” said Ann.\n\nThe last thing of all.",
                "The last thing of all.\n\nOne thing.\n\nNew.\n\n“We will win,” said Ann."))
        .isEqualTo("The last thing of all.\n\nOne thing.\n\nNew.\n\n“[We will win],” said Ann.");
  }

  @Test
  void isFoundByItsEndsWhereTheWordsWereEdited() {
    assertThat(
            placed(
                "She said: [“We wil build the bridge in May.”] He agreed.",
                "On Monday she said: “We will build the bridge in May.” He agreed at once."))
        .isEqualTo("On Monday she said: [“We will build the bridge in May.”] He agreed at once.");
  }

  @Test
  void isFoundByWhatIsAroundItWhereAFirstOrLastWordWasChanged() {
    assertThat(
            placed(
                "So it was. [Old Ann Roe] agreed at once. It rained.",
                "So it was. Young Ann Roe agreed at once. It rained on."))
        .isEqualTo("So it was. [Young Ann Roe] agreed at once. It rained on.");
    assertThat(
            placed(
                "They spoke, and [he] said that it rained. Then he went.",
                "They spoke, and she said that it rained. Then he went home."))
        .isEqualTo("They spoke, and [she] said that it rained. Then he went home.");
    assertThat(
            placed(
                "The town “[will open a ferry in May],” she said. It rained.",
                "The town “will open a ferry in June,” she said. It poured."))
        .isEqualTo("The town “[will open a ferry in June],” she said. It poured.");
  }

  @Test
  void isLostWhenItsWordsAreGone() {
    assertThat(placed("It rained. [Bo Lind] slept. It poured.", "It rained. It poured a lot."))
        .isEqualTo("lost");
  }

  @Test
  void isLostWhenTwoPlacesFitEquallyWell() {
    assertThat(placed("A: [yes]. B: no.", "Z: yes. Y: yes. X: yes!")).isEqualTo("lost");
  }

  @Test
  void doesNotTakeTheWordsOfSomebodyElseForItsOwn() {
    assertThat(
            placed(
                """
                The mayor of Alder, Tom Roe, was glad. “We will pay for it,” he said.

                The mayor of Birch, Ann Lind, was glad. [“We will pay for it,”] she said.

                The mayor of Cedar, Jon Poe, was glad. “We will pay for it,” he said.
                """,
                """
                Today the mayor of Alder, Tom Roe, was glad. “We will pay for it,” he said.

                The mayor of Cedar, Jon Poe, was glad. “We will pay for it,” he said again.
                """))
        .isEqualTo("lost");
    assertThat(
            placed(
                "Roe said it rained. Lind [said] it poured. Poe said it hailed.",
                "So Roe said it rained. Poe said it hailed on."))
        .isEqualTo("lost");
  }

  @Test
  void isLostWhenItLayBeyondTheText() {
    assertThat(new Anchoring("short", "shorter").place(new Span(2, 40))).isEmpty();
  }

  private static String placed(String marked, String after) {
    String before = marked.replace("[", "").replace("]", "");
    Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    Optional<Span> place = new Anchoring(before, after).place(span);
    return place
        .map(
            is ->
                after.substring(0, is.start())
                    + "["
                    + after.substring(is.start(), is.end())
                    + "]"
                    + after.substring(is.end()))
        .orElse("lost");
  }
}
