package org.onrecord;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.SourceText;
import org.onrecord.testing.Invariants;

/** What no accident to a text may break. */
class MutatedTextTest {

  private static final ArticleParser PARSER = ArticleParser.standard();
  private static final int TEXTS = 10_000;

  @Test
  void isASoundArticle() {
    List<String> texts = Texts.ours().stream().map(SourceText::text).toList();
    IntStream.range(0, TEXTS)
        .parallel()
        .mapToObj(seed -> SourceText.of("mutation-" + seed, new Mutations(texts, seed).text()))
        .forEach(text -> Invariants.assertSound(PARSER.parse(text)));
  }
}
