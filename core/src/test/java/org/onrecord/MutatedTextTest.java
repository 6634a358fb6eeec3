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
        .forEach(MutatedTextTest::assertSound);
  }

  private static void assertSound(SourceText text) {
    try {
      Invariants.assertSound(PARSER.parse(text));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(text.id() + ":\n" + text.text(), e);
    }
  }
}
