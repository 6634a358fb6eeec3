package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.DocumentFormat;
import org.onrecord.format.Formats;
import org.onrecord.format.Reading;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Severity;
import org.onrecord.validation.Subject;
import org.onrecord.validation.Validator;
import org.onrecord.validation.rule.StandardRules;

/** What holds for every text, whatever it says. */
class EveryTextTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

  private static final Validator SPANS =
      new Validator(
          StandardRules.all().stream().filter(rule -> rule.id().equals("SpansLieInText")).toList());

  static List<SourceText> texts() {
    return Texts.all();
  }

  @Test
  void includesTheMeasuringDataWhereItIs() {
    assumeThat(Texts.SHARED).as("measuring data beside the project").isDirectory();
    assertThat(Texts.all()).hasSizeGreaterThan(Texts.ours().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void breaksNoRuleThatIsAnError(SourceText source) {
    Article article = PARSER.parse(source);

    List<Finding> errors =
        StandardRules.validator().validate(Subject.of(article)).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !finding.rule().equals("ArticleIsNotEmpty"))
            .toList();

    assertThat(errors).isEmpty();
    assertThat(article.text()).isEqualTo(source.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void parsesFromAnyPlaceToAnyOther(SourceText source) {
    String text = source.text();
    int samples = Math.max(4, Math.min(250, 80_000 / (text.length() + 1)));
    int step = Math.max(1, text.length() / samples);
    for (int i = 0; i < text.length(); i += step) {
      assertSound(text.substring(0, i));
      assertSound(text.substring(i));
    }
  }

  private static void assertSound(String text) {
    Article article = PARSER.parse(SourceText.of("part", text));
    assertThat(SPANS.validate(Subject.of(article))).as(text).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void hasTheSameFactsWithOtherLineEnds(SourceText source) {
    String text = source.text().replace("\r\n", "\n");
    String windows = text.replace("\n", "\r\n");
    Article expected = PARSER.parse(SourceText.of("a", text));
    Article found = PARSER.parse(SourceText.of("a", windows));

    assertThat(Spans.moved(found, text, backFrom(windows))).isEqualTo(expected);
  }

  /** Takes an offset in a text with CR LF to the one in the same text with LF. */
  private static IntUnaryOperator backFrom(String windows) {
    int[] removed = new int[windows.length() + 1];
    for (int i = 0; i < windows.length(); i++) {
      removed[i + 1] = removed[i] + (windows.startsWith("\r\n", i) ? 1 : 0);
    }
    return offset -> offset - removed[offset];
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void hasTheSameFactsInTurkey(SourceText source) {
    Article expected = PARSER.parse(source);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ArticleParser.standard().parse(source)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Of tokens there may be as many as room was made for, and then there is nothing behind them. */
  @Test
  void mayEndWithAVerbOfSayingAtAnyLength() {
    for (int i = 0; i < 200; i++) {
      assertSound("So ".repeat(i) + "Ann Roe said");
      assertSound("So ".repeat(i) + "Ann Roe was told");
    }
  }

  @Test
  void hasTheSameFactsFromManyThreads() {
    List<SourceText> texts = Texts.ours();
    List<Article> expected = texts.stream().map(PARSER::parse).toList();
    List<SourceText> often = Collections.nCopies(20, texts).stream().flatMap(List::stream).toList();

    assertThat(often.parallelStream().map(PARSER::parse).toList())
        .isEqualTo(Collections.nCopies(20, expected).stream().flatMap(List::stream).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isEqualWhenWrittenAndReadAgain(SourceText source) throws IOException {
    Article article = PARSER.parse(source);
    // lone surrogates are no characters: UTF-8 cannot hold them
    assumeThat(source.text()).doesNotMatch("(?s).*[\\ud800-\\udfff].*");

    assertThat(readAgain(article, Formats.json(), ArticleReader.json())).isEqualTo(article);
    assertThat(readAgain(article, Formats.yaml(), ArticleReader.yaml())).isEqualTo(article);
  }

  private static Article readAgain(Article article, DocumentFormat format, ArticleReader reader)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    Reading reading = reader.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(reading.differences()).isEmpty();
    return reading.article();
  }
}
