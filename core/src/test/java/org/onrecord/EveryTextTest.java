package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.testing.Invariants;
import org.onrecord.text.Span;

/** What holds for every text, whatever it says. */
class EveryTextTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

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
  void isASoundArticle(SourceText source) {
    Article article = PARSER.parse(source);
    Invariants.assertSound(article);
    assertThat(article.text()).isEqualTo(source.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void parsesFromAnyPlaceToAnyOther(SourceText source) {
    String text = source.text();
    int samples = Math.max(4, Math.min(250, 80_000 / (text.length() + 1)));
    int step = Math.max(1, text.length() / samples);
    for (int i = 0; i < text.length(); i += step) {
      Invariants.assertCorrect(PARSER.parse(SourceText.of("head", text.substring(0, i))));
      Invariants.assertCorrect(PARSER.parse(SourceText.of("tail", text.substring(i))));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void hasTheSameFactsWithTheLineEndsOfWindows(SourceText source) {
    String text = source.text().replace("\r\n", "\n");
    String windows = text.replace("\n", "\r\n");
    Article expected = PARSER.parse(SourceText.of("a", text));
    Article found = PARSER.parse(SourceText.of("a", windows));

    assertThat(Spans.moved(found, text, backFrom(windows))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void hasTheSameFactsWithTheLineEndsOfOthers(SourceText source) {
    String text = source.text().replace("\r\n", "\n");
    Article expected = PARSER.parse(SourceText.of("a", text));

    for (String end : List.of("\r", "\u0085", "\u2028")) {
      Article found = PARSER.parse(SourceText.of("a", text.replace("\n", end)));
      assertThat(found.withText(text)).isEqualTo(expected);
    }
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
  void hasTheSameFactsWithAccentsApart(SourceText source) {
    String composed = Normalizer.normalize(source.text(), Form.NFC);
    String apart = Normalizer.normalize(composed, Form.NFD);
    Article expected = PARSER.parse(SourceText.of("a", composed));
    Article found = PARSER.parse(SourceText.of("a", apart));

    assertThat(composed(Spans.moved(found, composed, composedFrom(apart))))
        .isEqualTo(composed(expected));
  }

  /**
   * Takes an offset in a text with accents apart to the one in the same text with them composed.
   */
  private static IntUnaryOperator composedFrom(String apart) {
    return offset -> Normalizer.normalize(apart.substring(0, offset), Form.NFC).length();
  }

  private static String composed(Article article) {
    return Normalizer.normalize(article.toString(), Form.NFC);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void saysTheSameBelowAHeadlineInCapitals(SourceText source) {
    Article expected = PARSER.parse(source);
    Span headline = expected.headline().orElse(new Span(0, 0));
    String capitals = expected.words(headline).toUpperCase(Locale.ROOT);
    assumeThat(capitals).hasSize(headline.length());
    String text =
        source.text().substring(0, headline.start())
            + capitals
            + source.text().substring(headline.end());
    Article found = PARSER.parse(SourceText.of(source.id(), text));

    assertThat(found.headline()).isEqualTo(expected.headline());
    assertThat(found.paragraphs()).isEqualTo(expected.paragraphs());
    assertThat(statements(found, headline)).isEqualTo(statements(expected, headline));
  }

  /** The words of quotes and commitments; whose they are, a headline may help to tell. */
  private static List<String> statements(Article article, Span headline) {
    Stream<String> quotes =
        article.quotes().stream()
            .filter(quote -> quote.content().get(0).start() >= headline.end())
            .map(quote -> quote.kind() + " " + quote.content() + quote.cue() + quote.source());
    Stream<String> commitments =
        article.commitments().stream()
            .filter(commitment -> commitment.cue().start() >= headline.end())
            .map(commitment -> commitment.kind() + " " + commitment.cue() + commitment.action());
    return Stream.concat(quotes, commitments).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void hasTheSameFactsFarAway(SourceText source) {
    Article expected = PARSER.parse(source);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(ArticleParser.standard().parse(source)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Of tokens there may be as many as room was made for, and then there is nothing behind them. */
  @Test
  void mayEndWithAVerbOfSayingAtAnyLength() {
    for (int i = 0; i < 200; i++) {
      for (String end : List.of("Ann Roe said", "Ann Roe was told")) {
        Invariants.assertSound(PARSER.parse(SourceText.of("a", "So ".repeat(i) + end)));
      }
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
}
