package org.onrecord.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.growth.Growth;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

class PlainTextSegmenterTest {

  private final PlainTextSegmenter segmenter = new PlainTextSegmenter(Lexicon.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor to step down",
        "U.S. and Vesta sign pact, Sen. Roe says",
        "Why now? The mayor explains",
        "Goal! City win the cup",
        "‘We won. We did it,’ says captain",
        "Roe v. Lind: court to rule",
        "By the numbers: a year of rain",
        "By popular demand, ferry returns",
      })
  void takesTheFirstLineForTheHeadline(String line) {
    String text = line + "\n\nThe mayor will step down. She said so.\n";
    assertThat(headline(text)).isEqualTo(line);
    assertThat(paragraphs(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VELL, Sept. 3 — The mayor will step down.",
        "Friday, July 21, 2017",
        "The mayor will step down. She said so.",
        "By Ann Roe",
        "Written by Ann Roe and Tom Okoro",
      })
  void takesOtherFirstLinesForNoHeadline(String line) {
    assertThat(headline(line + "\n\nThe mayor will go. She said so.\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ann Roe                                       | Ann Roe
          BY ANN ROE                                       | ANN ROE
          By Ann Roe in Brussels                           | Ann Roe
          By Ann Roe and Tom Okoro, Coast Weekly           | Ann Roe; Tom Okoro
          By Ann Roe, Tom Okoro and Mira Lind              | Ann Roe; Tom Okoro; Mira Lind
          By Ann Roe, Tom Okoro, and Mira Lind             | Ann Roe; Tom Okoro; Mira Lind
          By Ann Roe & Tom Okoro                           | Ann Roe; Tom Okoro
          By Ann Roe, political editor                     | Ann Roe
          By ANN ROE Associated Press                      | ANN ROE
          By Ann Roe for Coast Weekly                      | Ann Roe
          By J. P. van der Roe Jr.                         | J. P. van der Roe Jr.
          By Nnamdi O’Hara-Lind, Sept. 3, 2026             | Nnamdi O’Hara-Lind
          By Dr. Ann Roe (@annroe)                         | Dr. Ann Roe
          Words: Ann Roe                                   | Ann Roe
          Written by Ann Roe                               | Ann Roe
          Posted by Jo on October 2, 2025                  | Jo
          By the Associated Press                          | the Associated Press
          (Reporting by Ann Roe in Vell; Writing by Tom Okoro; Editing by Mira Lind.) | Ann Roe; Tom Okoro
          Report by Ann Roe; editing by Mira Lind          | Ann Roe
          """)
  void readsBylinesAtTopAndBottom(String line, String authors) {
    for (String text :
        List.of(
            "Mayor steps down\n" + line + "\nThe mayor went. She said so.\nIt rained.\n",
            "Mayor steps down\n\nThe mayor went. She said so.\n\nIt rained.\n\n" + line)) {
      Document document = segment(text);
      assertThat(document.byline()).as(text).isPresent();
      assertThat(words(document, document.byline().get().span())).isEqualTo(line);
      assertThat(String.join("; ", document.byline().get().authors())).isEqualTo(authors);
      assertThat(document.paragraphs()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, the water had gone.",
        "By Tuesday evening",
        "By Christmas",
        "By any measure, Ann Roe has won.",
        "By Ann Roe’s own account, it rained.",
        "By Lake Vell in Vesta the water is clear.",
        "By then it was late",
        "By Accident",
        "Bye Ann Roe",
        "By",
      })
  void takesProseForNoByline(String line) {
    Document document = segment("Mayor steps down\n\n" + line + "\n\nThe mayor went.\n");
    assertThat(document.byline()).isEmpty();
    assertThat(document.paragraphs()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BRUSSELS (AP) —                    ; BRUSSELS         ; -
          WASHINGTON, Sept. 3 —              ; WASHINGTON       ; XXXX-09-03
          Oslo, 4 March 2026 –               ; Oslo             ; 2026-03-04
          CAMBRIDGE, Mass., Dec. 11 (UPI) —  ; CAMBRIDGE, Mass. ; XXXX-12-11
          NEW YORK -                         ; NEW YORK         ; -
          ST. LOUIS --                       ; ST. LOUIS        ; -
          Boston, Mass. —                    ; Boston, Mass.    ; -
          PARIS/LONDON (Reuters) -           ; PARIS/LONDON     ; -
          LA PAZ, Vesta —                    ; LA PAZ, Vesta    ; -
          Vell (Coast Weekly) –              ; Vell             ; -
          """)
  void readsDatelinesBeforeTheFirstSentence(String dateline, String place, String date) {
    Document document = segment("Mayor steps down\n\n" + dateline + " The mayor went.\nIt rained.");
    assertDateline(document, dateline, place, date);
    assertThat(document.paragraphs()).hasSize(2);
    assertThat(words(document, document.paragraphs().get(0))).startsWith(dateline);
    assertThat(words(document, document.sentences().get(1))).isEqualTo("The mayor went.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          September 4, 2016                   ; -      ; 2016-09-04
          Friday, July 21, 2017               ; -      ; 2017-07-21
          Vell, Sept. 3                       ; Vell   ; XXXX-09-03
          Published: 3 September 2026         ; -      ; 2026-09-03
          Updated 2026-09-03 10:30            ; -      ; 2026-09-03
          3 September 2026, 10:15 BST         ; -      ; 2026-09-03
          LONDON, Sept 3 (Reuters)            ; LONDON ; XXXX-09-03
          LONDON (AP)                         ; LONDON ; -
          """)
  void readsDatelinesAloneOnTheirLine(String line, String place, String date) {
    Document document = segment("Mayor steps down\n" + line + "\nThe mayor went.\nIt rained.");
    assertDateline(document, line, place, date);
    assertThat(document.paragraphs()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXCLUSIVE – The mayor went.",
        "Ann Roe — the mayor — went.",
        "The council - and the mayor - went.",
        "Ann Roe (D-Vell) — the mayor — went.",
        "On Friday, Roe — the mayor — went.",
        "September 40, 2016",
        "In May 2016 — The mayor went.",
        "LIND: I went.",
        "VELL--the mayor went.",
      })
  void takesOtherStartsForNoDateline(String line) {
    Document document = segment("Mayor steps down\n\n" + line + "\n\nIt rained.\n");
    assertThat(document.dateline()).isEmpty();
    assertThat(document.paragraphs()).hasSize(2);
  }

  @Test
  void splitsParagraphsByLineAndByBlankLine() {
    assertThat(paragraphs("Mayor to go\nShe went.\nIt rained.\n\n \nNobody cared.\n"))
        .containsExactly("She went.", "It rained.", "Nobody cared.");
  }

  @Test
  void joinsHardWrappedLines() {
    Document document = segment(Fixtures.text("wrapped"));
    assertThat(words(document, document.headline().orElseThrow())).endsWith("engineers say");
    assertThat(document.byline()).isPresent();
    assertThat(document.paragraphs()).hasSize(3);
    assertThat(document.sentences()).hasSize(7);
  }

  @Test
  void joinsHardWrappedLinesWithoutBlankLinesBetweenParagraphs() {
    String text =
        """
        The repair of the Vell dam will cost at least a third more than the
        authority had planned, its engineers told the assembly on Monday.
        They found cracks where the drawings show none, and the firm that
        built it no longer exists.
        The assembly is to vote on the money on Thursday, and most members
        are expected to agree.
        """;
    assertThat(headline(text)).isEmpty();
    assertThat(paragraphs(text)).hasSize(2).allMatch(paragraph -> paragraph.contains("\n"));
  }

  @Test
  void takesAWrappedHeadlineAsOne() {
    String text =
        """
        Repair of the Vell dam to cost at least a third more than the
        authority had planned

        The engineers who looked at the dam told the assembly on Monday
        that they found cracks where the drawings show none, and that the
        firm which built it no longer exists.
        """;
    assertThat(headline(text)).endsWith("had planned");
    assertThat(paragraphs(text)).hasSize(1);
  }

  @Test
  void leavesListsAsTheyAre() {
    String text = "Shopping\n\nmilk\nbread of the better kind\nsalt\na very large bag of coffee\n";
    assertThat(paragraphs(text)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f", "\u000B", "\n \t\n"})
  void knowsEveryLineEnd(String lineEnd) {
    assertThat(paragraphs(String.join(lineEnd, "Mayor to go", "She went.", "It rained.")))
        .containsExactly("She went.", "It rained.");
  }

  @Test
  void takesHeadingsAndCaptionsForParagraphsAndOrnamentsForNone() {
    assertThat(paragraphs("Mayor to go\n\nWhat now\n\n* * *\n\n___\n\nA boat. Photo: A. Roe\n"))
        .containsExactly("What now", "A boat. Photo: A. Roe");
  }

  @Test
  void looksForTheHeadlineBehindOrnaments() {
    Document document = segment("=====\n\n* * *\nMayor to go\nBy Ann Roe\n\nShe went.\n");
    assertThat(document.headline()).contains(new Span(13, 24));
    assertThat(document.byline()).isPresent();
    assertThat(segment("\"".repeat(9)).headline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF\r\n", "\u200B\u0000"})
  void takesBlankTextForAnEmptyDocument(String text) {
    Document document = segment(text);
    assertThat(document.headline()).isEmpty();
    assertThat(document.paragraphs()).isEmpty();
    assertThat(document.sentences()).isEmpty();
    assertThat(document.tokens().size()).isZero();
  }

  @Test
  void leavesTheByteOrderMarkOut() {
    assertThat(segment("\uFEFFMayor to go\nShe went.").headline()).contains(new Span(1, 12));
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheSamePartsWithOtherLineEnds(String name) {
    String text = Fixtures.text(name).replace("\r\n", "\n");
    for (String lineEnd : List.of("\r\n", "\r", "\u2028")) {
      assertThat(parts(text.replace("\n", lineEnd))).isEqualTo(parts(text));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void livesWithEveryPrefixAndSuffix(String name) {
    String text = Fixtures.text(name);
    for (int i = 0; i <= text.length(); i++) {
      assertSound(segment(text.substring(0, i)));
      assertSound(segment(text.substring(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a\n",
        "a ",
        ".",
        ". ",
        "A. ",
        "A. A\n",
        "By ",
        "By A, ",
        "BY ANN ROE\n",
        "VELL, ",
        "VELL (AP) ",
        "Sept. 3, ",
        "\r",
        "\u2028",
        "a. “",
        "“A!” B ",
        "a b c d e f g h i j k l m n o p q r s\n"
      })
  void takesWorkThatGrowsWithTheTextOnly(String part) {
    Growth.assertLinear(part, 40_000, Segmenting.class);
  }

  /** What is counted. */
  private static final class Segmenting implements Consumer<String> {

    @Override
    public void accept(String text) {
      new PlainTextSegmenter(Lexicon.english()).segment(SourceText.of("a", text));
    }
  }

  private static Stream<String> names() {
    return Fixtures.NAMES.stream();
  }

  private static void assertSound(Document document) {
    TokenRanges sentences = document.sentences();
    int end = 0;
    for (Span sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      end = sentence.end();
      assertThat(
              document.paragraphs().stream().anyMatch(paragraph -> paragraph.contains(sentence))
                  || document.headline().stream().anyMatch(line -> line.contains(sentence)))
          .isTrue();
    }
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(document.tokens().span(sentences.first(i), sentences.end(i)))
          .isEqualTo(sentences.get(i));
      assertThat(sentences.holding(sentences.first(i))).isEqualTo(i);
      assertThat(document.paragraphs().holding(sentences.end(i) - 1))
          .isEqualTo(document.paragraphs().holding(sentences.first(i)));
    }
  }

  private static void assertDateline(Document document, String words, String place, String date) {
    assertThat(document.dateline()).isPresent();
    assertThat(words(document, document.dateline().get().span())).isEqualTo(words);
    assertThat(document.dateline().get().place().orElse("-")).isEqualTo(place);
    assertThat(document.dateline().get().date().orElse("-")).isEqualTo(date);
  }

  private String parts(String text) {
    Document document = segment(text);
    return Stream.of(
            document.headline().stream(),
            document.byline().map(byline -> byline.span()).stream(),
            document.dateline().map(dateline -> dateline.span()).stream(),
            document.paragraphs().stream(),
            document.sentences().stream())
        .map(
            spans ->
                spans
                    .map(span -> words(document, span).replaceAll("[\\s\u2028]+", " "))
                    .collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }

  private String headline(String text) {
    Document document = segment(text);
    return document.headline().map(span -> words(document, span)).orElse("");
  }

  private List<String> paragraphs(String text) {
    Document document = segment(text);
    return document.paragraphs().stream().map(span -> words(document, span)).toList();
  }

  private Document segment(String text) {
    return segmenter.segment(SourceText.of("a", text));
  }

  private static String words(Document document, Span span) {
    return document.text().substring(span.start(), span.end());
  }
}
