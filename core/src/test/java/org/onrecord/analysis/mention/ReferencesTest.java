package org.onrecord.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.quotation.PairedMarksFinder;
import org.onrecord.analysis.syntax.ShallowParser;
import org.onrecord.model.SourceText;

class ReferencesTest {

  private static final String TEXT = "Her deputy met Ann Roe, and the company thanked them.";

  private final Document document =
      new PlainTextSegmenter(Lexicon.english()).segment(SourceText.of("test", TEXT));

  private final References references =
      new RuleMentionFinder()
          .find(
              document,
              new ShallowParser().parse(document, new PairedMarksFinder().find(document).all()));

  private static String words(@Nullable Reference reference) {
    return reference == null ? "" : reference.span().in(TEXT).toString();
  }

  private int token(String word) {
    return document.tokens().from(TEXT.indexOf(word));
  }

  @Test
  void standInTheOrderOfTheirSpans() {
    assertThat(references)
        .extracting(ReferencesTest::words)
        .containsExactly("Her deputy", "Her", "Ann Roe", "the company", "them");
  }

  @Test
  void areBroughtIntoThatOrder() {
    List<Reference> mixed = new ArrayList<>(references);
    Collections.reverse(mixed);
    assertThat(References.of(mixed, document.tokens())).isEqualTo(references);
  }

  @Test
  void areFoundByTheirFirstToken() {
    assertThat(words(references.nameAt(token("Ann")))).isEqualTo("Ann Roe");
    assertThat(words(references.otherAt(token("the company")))).isEqualTo("the company");
    assertThat(words(references.otherAt(token("Her")))).isEqualTo("Her"); // the shorter
    assertThat(references.nameAt(token("Roe"))).isNull();
    assertThat(references.otherAt(token("Ann"))).isNull();
  }

  @Test
  void areFoundByTheirLastToken() {
    assertThat(words(references.nameTo(token("Roe")))).isEqualTo("Ann Roe");
    assertThat(words(references.endingWith(token("deputy")))).isEqualTo("Her deputy");
    assertThat(references.nameTo(token("Ann"))).isNull();
    assertThat(references.endingWith(token("met"))).isNull();
  }

  @Test
  void nothingStandsOutsideTheText() {
    for (int token : new int[] {-1, document.tokens().size()}) {
      assertThat(references.nameAt(token)).isNull();
      assertThat(references.otherAt(token)).isNull();
      assertThat(references.endingWith(token)).isNull();
    }
  }

  @Test
  void areCountedByTokenAndKnowTheirIndex() {
    assertThat(references.from(0)).isZero();
    assertThat(references.from(token("deputy"))).isEqualTo(2);
    assertThat(references.from(document.tokens().size())).isEqualTo(references.size());
    for (int i = 0; i < references.size(); i++) {
      assertThat(references.index(references.get(i))).isEqualTo(i);
    }
  }
}
