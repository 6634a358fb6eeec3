package org.onrecord;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.SourceText;

/** Texts that punish whoever looks at everything twice. */
class PathologicalTest {

  private static final ArticleParser PARSER = ArticleParser.standard();
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
        "saying ",
        "Roe, ",
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
        "The firm said it will pay. ",
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
  void takesTimeThatGrowsWithTheTextOnly(String part) {
    Growth.assertLinear(
        part, TIMES * part.length(), text -> PARSER.parse(SourceText.of("a", text)));
  }
}
