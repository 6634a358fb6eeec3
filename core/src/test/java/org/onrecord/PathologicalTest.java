package org.onrecord;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.growth.Family;
import org.onrecord.growth.Growth;
import org.onrecord.model.SourceText;

/** Texts that punish whoever looks at everything twice. */
class PathologicalTest {

  private static final int LENGTH = 40_000;

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
  void takesWorkThatGrowsWithTheTextOnly(String part) {
    Growth.assertLinear(part, LENGTH, Parsing.class);
  }

  @ParameterizedTest
  @MethodSource("families")
  void takesTwiceTheWorkForTwiceTheText(Family family) {
    Growth.assertLinear(family::ofLength, LENGTH, Parsing.class);
  }

  private static List<Family> families() {
    return Family.all();
  }

  @Test
  void takesTwiceTheWorkForTwiceTheArticles() {
    String articles =
        Texts.ours().stream().map(SourceText::text).collect(Collectors.joining("\n\n"));
    Growth.assertLinear(articles::repeat, 2, Parsing.class);
  }

  /** What is counted. */
  private static final class Parsing implements Consumer<String> {

    private final ArticleParser parser = ArticleParser.standard();

    @Override
    public void accept(String text) {
      parser.parse(SourceText.of("a", text));
    }
  }
}
