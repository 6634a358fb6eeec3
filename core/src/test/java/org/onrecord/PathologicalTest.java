package org.onrecord;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.SourceText;

/** Texts that punish whoever looks at everything twice. */
class PathologicalTest {

  private static final int TIMES = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "“a ",
        "\" ",
        "\n“",
        "“‘",
        "(",
        "said ",
        "he said, “",
        "“Yes,” he said. ",
        "“Yes.” ",
        "“Yes.”\n",
        "Ann Roe ",
        "Ann Roe said ",
        "A. ",
        "U.S.",
        "the president of ",
        "will ",
        "promised to ",
        "promised that if ",
        "by May 1 ",
        "5 ",
        "$5 ",
        "of ",
        "and ",
        ", ",
        "-",
        "— ",
        "\n",
        "A\n",
        "By ",
        "Q: ",
        "a",
        "A",
        "\ud83d\ude00",
        "\ud83d"
      })
  void parsesInSeconds(String part) {
    String text = part.repeat(TIMES);

    assertTimeoutPreemptively(
        ofSeconds(10),
        () -> assertThat(ArticleParser.standard().parse(SourceText.of("a", text))).isNotNull());
  }
}
