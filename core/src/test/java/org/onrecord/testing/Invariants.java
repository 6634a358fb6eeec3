package org.onrecord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.DocumentFormat;
import org.onrecord.format.Extract;
import org.onrecord.format.FormatException;
import org.onrecord.format.Formats;
import org.onrecord.format.Reading;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Place;
import org.onrecord.validation.Severity;
import org.onrecord.validation.Subject;
import org.onrecord.validation.rule.StandardRules;

/** What holds whatever is in a text or a file. For tests of what takes any text, or any file. */
public final class Invariants {

  /** The one error that is the text's fault and not the parser's. */
  private static final String NO_WORDS = "ArticleIsNotEmpty";

  private Invariants() {}

  /** Asserts of an article that was made from a text that it is correct and is read back. */
  public static void assertSound(Article article) {
    assertCorrect(article);
    assertReadBack(article);
  }

  /**
   * Asserts that no rule finds an error in an article that was made from a text: spans lie in the
   * text and cover words, fragments are in order and apart, ids are unique and lead somewhere.
   */
  public static void assertCorrect(Article article) {
    assertThat(StandardRules.validator().validate(Subject.of(article)))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .filteredOn(finding -> !finding.rule().equals(NO_WORDS))
        .as(article.text())
        .isEmpty();
  }

  /** Asserts of any article that it is read back as it was written, from JSON, YAML, JSON Lines. */
  public static void assertReadBack(Article article) {
    try {
      assertReadBack(article, ArticleReader.json(), written(article, Formats.json()));
      assertReadBack(article, ArticleReader.yaml(), written(article, Formats.yaml()));
      assertReadBack(article, ArticleReader.json(), line(article));
    } catch (IOException e) {
      throw new AssertionError("what was written is refused", e);
    }
  }

  private static void assertReadBack(Article article, ArticleReader reader, byte[] file)
      throws IOException {
    Reading reading = reader.maxBytes(Integer.MAX_VALUE).read(new ByteArrayInputStream(file));
    assertThat(reading.article()).isEqualTo(article);
    assertThat(reading.differences()).isEmpty();
  }

  private static byte[] written(Article article, DocumentFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    return out.toByteArray();
  }

  private static byte[] line(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArticleWriter writer = Formats.jsonLines().writer(out);
    writer.write(article);
    writer.finish();
    byte[] line = out.toByteArray();
    assertThat(line).endsWith('\n').containsOnlyOnce('\n');
    return line;
  }

  /**
   * Asserts of any file that it is refused with its place, or is a record that can be checked and
   * is read back as it was written.
   */
  public static void assertReadOrRefused(ArticleReader reader, byte[] file) {
    Reading reading;
    try {
      reading = reader.read(new ByteArrayInputStream(file));
    } catch (FormatException refusal) {
      assertPlaced(refusal);
      return;
    } catch (IOException e) {
      throw new AssertionError("nothing but the file can be at fault", e);
    }
    List<Finding> findings =
        StandardRules.validator()
            .validate(Subject.of(reading.article()).withDifferences(reading.differences()));
    assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).isNotEmpty());
    assertReadBack(reading.article());
  }

  /**
   * Asserts of any file that it is refused with its place, or that its article is sound and each
   * span of it has a place in the file.
   */
  public static void assertTakenOutOrRefused(
      ArticleInput input, ArticleParser parser, String file) {
    Extract extract;
    try {
      extract = input.read(SourceText.of("a", file), parser);
    } catch (FormatException refusal) {
      assertPlaced(refusal);
      return;
    }
    assertSound(extract.article());
    for (Place place : Subject.of(extract.article()).places()) {
      Span span = place.span().orElseThrow();
      int start = extract.origin().applyAsInt(span.start());
      int end = extract.origin().applyAsInt(span.end());
      assertThat(start).as("start of %s", place).isBetween(0, end);
      assertThat(end).as("end of %s", place).isLessThanOrEqualTo(file.length());
    }
  }

  private static void assertPlaced(FormatException refusal) {
    assertThat(refusal.position().line()).isPositive();
    assertThat(refusal.position().column()).isPositive();
    assertThat(refusal.problem()).isNotBlank().hasSizeLessThan(600);
  }
}
