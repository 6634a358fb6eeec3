package org.onrecord.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.growth.Growth;

class TokenizerTest {

  /** Tokens are parted by | where no blank parts them, ‿ stands for a blank inside a token. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // words
        "The mother-in-law co-hosts|, she says|.",
        "He|'s sure they do|n't|; we|’ll see|.",
        "It ca|n't be|; I can|not go|, will you|?",
        "Anna O’Neill|’s plan for l’Europe and AT&T",
        "officials|’ plan and workers|' union",
        "the officials|’ and the workers|'|.",
        "‘|Friends|’ star",
        "in the ’90s|, ’tis rock ’n’ roll for ’em",
        "In ’68 and ‘68",
        "word|—|word|--|word – word",
        "and|/|or",
        // abbreviations
        "Sen. Roe of the U.S. met Mr. Lind|.",
        "At 4 p.m. or 4|p.m. or 10:30|.",
        "J. R. R. Roe and J.R.R. Roe of Acme Inc.",
        "A U.S.-led force|, a Ph.D. and e.g. this",
        "No. 10 said no|. It was a mass|.",
        "in Boston|, Mass.|, and in the mass|.",
        "Gen. Roe and a new gen|. Then",
        "Samuel I. Roe is taller than I|.",
        "Roe v. Wade|, p. 12",
        "the U.S military",
        "Sen.|Roe",
        // numbers
        "$|2.5bn of 1,000 in 2016-17 at 4pm",
        "2016–17 was 3–2|, a 14-year-old|'s 5|%",
        "the 1990s|, 1990|'s 20th-century|, 9/11|.",
        "a .45 calibre",
        "The end|.|The start",
        "1,000|, 2,000|.",
        // addresses
        "See example.com/a?b=c|, www.example.org|.",
        "(|https://example.org/a_b|) now",
        "Write to ann.roe@example.co.uk|.",
        "Caliber.Az reports",
        "The home|.|In it|.",
        "@annroe and #Vote2026 are #|1",
        // marks
        "Wait|... what|?|! And|.‿.‿. then",
        "____ and **** and \"\"\"\"\"\" and “\"“\"“\"",
        "``|A|'' and \"|B|\"",
        "a <a‿href=\"x‿y\">|b|</a> c &amp; d",
        "3 < 4 > 2",
        "a 👩‍🚒 b ❤️ c",
        "it|â€™|s",
      })
  void cutsTextIntoTokens(String marked) {
    String text = marked.replace("|", "").replace('‿', ' ');
    assertThat(mark(text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "word, WORD",
    "18, NUMBER",
    "½, NUMBER",
    "’90s, NUMBER",
    "’em, WORD",
    "@ann, ADDRESS",
    "example.com, ADDRESS",
    "Caliber.Az, WORD",
    "$, SYMBOL",
    "…, TERMINATOR",
    "—, DASH",
    "«, QUOTATION_MARK"
  })
  void tellsKinds(String text, TokenKind kind) {
    Tokens tokens = tokenize(text);
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.kind(0)).isEqualTo(kind);
  }

  @Test
  void answersNoOutsideTheText() {
    Tokens tokens = tokenize("one two three four five six seven eight");
    for (int token : new int[] {-1, tokens.size(), 10 * tokens.size()}) {
      assertThat(tokens.is(token, TokenKind.WORD)).isFalse();
      assertThat(tokens.is(token, "one")).isFalse();
      assertThat(tokens.isGlued(token)).isFalse();
    }
  }

  @Test
  void looksWordsUpWithoutSoftHyphensAndWithAccentsJoined() {
    assertThat(tokenize("gov\u00ADern\u00ADment").form(0)).isEqualTo("government");
    assertThat(tokenize("Cafe\u0301").form(0)).isEqualTo("caf\u00E9");
    assertThat(tokenize("Don’t").form(1)).isEqualTo("n't");
    assertThat(tokenize("ANNOUNCEMENTS").lemma(0)).isEqualTo("announcement");
  }

  @Test
  void takesWhatIsNotSeenForBlanks() {
    String blanks = "\u0000\u0085\u2028\u2029\u200B\u00A0\u202F\u3000\uFEFF\u202A\u000B\f";
    Tokens tokens = tokenize(blanks + "a" + blanks + "b" + blanks);
    assertThat(tokens.size()).isEqualTo(2);
  }

  @Test
  void livesWithHalvesOfCharacters() {
    Tokens tokens = tokenize("a\uD83D b\uDE00 \uDE00\uD83D");
    assertThat(tokens.size()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "a",
        "a.",
        "a.b",
        "A.",
        "é",
        "\u0301",
        "'",
        "’n",
        "-",
        ".",
        " .",
        "@",
        "@a",
        "#",
        "<",
        "<a",
        "&",
        "&a",
        "www.",
        "http://",
        "a@",
        "a@b.",
        "\uD83D",
        "\uD83D\uDE00",
        "\u200D",
        "_",
        "1,",
        "1.a",
        "s' ",
        "a&",
        "â€",
        "\u00AD",
        "a\u00AD",
        "中",
        "x.com",
        "no."
      })
  void takesWorkThatGrowsWithTheTextOnly(String part) {
    Growth.assertLinear(part, 40_000, Tokenizing.class);
  }

  @Test
  void coversEveryCharacterThatIsSeenOnceAndInOrder() {
    String text = Fixtures.all();
    Tokens tokens = tokenize(text);
    int end = 0;
    for (int t = 0; t < tokens.size(); t++) {
      assertThat(tokens.start(t)).isGreaterThanOrEqualTo(end).isLessThan(tokens.end(t));
      assertThat(text.substring(end, tokens.start(t))).isBlank();
      end = tokens.end(t);
    }
    assertThat(text.substring(end)).isBlank();
  }

  /** What is counted. */
  private static final class Tokenizing implements Consumer<String> {

    @Override
    public void accept(String text) {
      tokenize(text);
    }
  }

  private static Tokens tokenize(String text) {
    return Tokenizer.tokenize(text, Lexicon.english());
  }

  private static String mark(String text) {
    Tokens tokens = tokenize(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(
            t -> (tokens.isGlued(t) ? "|" : t == 0 ? "" : " ") + tokens.text(t).replace(' ', '‿'))
        .collect(Collectors.joining());
  }
}
