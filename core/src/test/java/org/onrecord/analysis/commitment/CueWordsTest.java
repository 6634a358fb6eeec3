package org.onrecord.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testing.OnRecordAssertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analysis.wordlist.WordList;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.CommitmentKind;
import org.onrecord.testing.Mark;
import org.onrecord.testing.MarkedText;

/** Every entry of cues.txt brings a sentence of its own. */
class CueWordsTest {

  private static final int EXAMPLE = 4;

  static Stream<Arguments> entries() {
    return WordList.entries(CueWords.class, "cues.txt", EXAMPLE + 1).stream()
        .map(entry -> Arguments.of(entry[0] + " (" + entry[1] + ")", entry[2], entry[EXAMPLE]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void findsItsExample(String entry, String kind, String example) {
    MarkedText marked = MarkedText.parse(example);
    Article article =
        new Stage(marked.text())
            .actor("Orsk", ActorType.COUNTRY)
            .actor("Lind", ActorType.PERSON)
            .run();
    assertThat(article.commitments()).as(entry).hasSize(1);
    assertThat(article)
        .commitment(marked.words(Mark.CONTENT))
        .isBy("Orsk")
        .hasKind(CommitmentKind.valueOf(kind))
        .hasCue(marked.words(Mark.CUE))
        .hasAction(marked.words(Mark.CONTENT));
  }

  @Test
  void listsEveryWordOnceAClass() {
    assertThat(WordList.entries(CueWords.class, "cues.txt", EXAMPLE + 1))
        .extracting(entry -> (entry[0] + " " + entry[1]).toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }
}
