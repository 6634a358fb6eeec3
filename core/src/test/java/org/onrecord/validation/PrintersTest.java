package org.onrecord.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class PrintersTest {

  @Test
  void printsOneGreppableLine() {
    assertThat(new LinePrinter().print(found("One\n“Two” three", "three")))
        .isEqualTo("dir/a.txt:2:7: warning [TextIsShort] too long");
  }

  @Test
  void printsTheSourceLineWithACaret() {
    assertThat(new CaretPrinter().print(found("One\n“Two” three\nFour", "three")))
        .isEqualTo(
            """
            dir/a.txt:2:7: warning [TextIsShort] too long
                “Two” three
                      ^""");
  }

  @Test
  void printsOnlyThePartOfALongLineThatMatters() {
    String text = "a".repeat(1000) + "!" + "b".repeat(1000);

    assertThat(new CaretPrinter().print(found(text, "!")).lines().skip(1))
        .containsExactly(
            "    …" + "a".repeat(50) + "!" + "b".repeat(49) + "…", " ".repeat(55) + "^");
  }

  @Test
  void printsNoLineWhereNoneIs() {
    assertThat(new CaretPrinter().print(found("", ""))).hasLineCount(1);
  }

  @Test
  void lettersOfTheTextCannotWriteOverTheScreen() {
    assertThat(new CaretPrinter().print(found("a\u001B[2Jb\u202Ec!", "!")))
        .contains("a\uFFFD[2Jb\uFFFDc!")
        .endsWith("\n" + " ".repeat(4 + 8) + "^");
    assertThat(Excerpt.of("a\u001B[2J\r\n b\u202Ec")).isEqualTo("a\uFFFD[2J b\uFFFDc");
  }

  @Test
  void showsBothEndsOfLongWords() {
    assertThat(Excerpt.of("The first words are shown, as are the last ones of all"))
        .isEqualTo("The first words are shown, as ar … ones of all");
  }

  @Test
  void cutsNoCharacterInHalf() {
    String text = "\uD83D\uDE00".repeat(100);

    assertThat(Excerpt.of("a" + text).codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    assertThat(new CaretPrinter().print(found(text + "!" + text, "!")).codePoints())
        .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    assertThat(new CaretPrinter().print(found("a" + text + "!b" + text, "!")).codePoints())
        .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void putsTheCaretInPlaceAfterAByteOrderMark() {
    assertThat(new CaretPrinter().print(found("\uFEFFPort news", "news")).lines().skip(1))
        .containsExactly("    Port news", "         ^");
  }

  private static LocatedFinding found(String text, String words) {
    Place place = Place.inText(new Span(text.indexOf(words), text.length()));
    Finding finding = new Finding("TextIsShort", Severity.WARNING, place, "too long");
    return new LocatedFinding(finding, new TextLocator("dir/a.txt", text).locate(place));
  }
}
