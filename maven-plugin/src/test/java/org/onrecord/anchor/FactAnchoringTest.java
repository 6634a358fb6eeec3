package org.onrecord.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

/** The parts of a fact are what stands between [ and ], in the order of the text. */
class FactAnchoringTest {

  @Test
  void keepsAShortPartWithALongOneThatWasMoved() {
    assertThat(
            placed(
                "“No,” he said.\n\n[“We will open the new bridge,”] [she] [said].\n",
                "“We will open the new bridge,” as she said.\n\nAnd then: “No,” he said. Well, she"
                    + " said.\n"))
        .isEqualTo(
            "[“We will open the new bridge,”] as [she] [said].\n\nAnd then: “No,” he said. Well,"
                + " she said.\n");
  }

  @Test
  void losesAPartThatStandsOnlyElsewhere() {
    assertThat(
            placed(
                "It rained. [“We will open the new bridge,”] [Lind] [told] the town.",
                "“We will open the new bridge,” " + "It rained on. ".repeat(20) + "Lind told."))
        .startsWith("[“We will open the new bridge")
        .doesNotContain("[Lind]")
        .doesNotContain("[told]");
  }

  @Test
  void leavesAPartThatAlwaysStoodByItself() {
    String between = "It rained on. ".repeat(20);

    assertThat(
            placed(
                "[Ann Roe of Alder] spoke. "
                    + between
                    + "[“We will open the new bridge,”] she said.",
                "At last Ann Roe of Alder spoke. "
                    + between
                    + between
                    + "“We will open the new bridge,” she said."))
        .startsWith("At last [Ann Roe of Alder] spoke.")
        .endsWith("[“We will open the new bridge,”] she said.");
  }

  private static String placed(String marked, String after) {
    List<Span> parts = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = before.length();
      } else if (c == ']') {
        parts.add(new Span(start, before.length()));
      } else {
        before.append(c);
      }
    }
    Map<Span, Span> placed =
        new FactAnchoring(new Anchoring(before.toString(), after)).place(parts);
    StringBuilder shown = new StringBuilder(after);
    Map<Integer, String> marks = new TreeMap<>();
    for (Span is : placed.values()) {
      marks.merge(is.start(), "[", (a, b) -> a + b);
      marks.merge(is.end(), "]", (a, b) -> a + b);
    }
    int added = 0;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      shown.insert(mark.getKey() + added, mark.getValue());
      added += mark.getValue().length();
    }
    return shown.toString();
  }
}
