package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.StatedWords;
import org.onrecord.text.Span;

class ReadingTest {

  private static final String YAML =
      """
      schemaVersion: "1"
      id: 😀
      language: en
      text: |
        Ann Roe spoke.
      headline: {start: 90, end: 99, text: gone}
      paragraphs: [{start: 0, end: 14}]
      actors: []
      quotes:
        - id: q1
          kind: direct
          content:
            - {start: 0, end: 3, text: Ann}
            - {start: 4, end: 7, text: "Roë"}
          source:
            start: 0
            end: 7
      commitments: []
      """;

  private static final String JSON =
      """
      {"schemaVersion": "1", "id": "😀", "language": "en",
       "text": "Ann Roe spoke.", "paragraphs": [], "actors": [], "commitments": [],
       "quotes": [
         {"id": "😀", "kind": "direct", "content": [{"start": 0, "end": 3, "text": "Anm"}]}
       ]}
      """;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          '',                         1:1
          /id,                        2:5
          /text,                      4:7
          /headline,                  6:11
          /headline/text,             6:38
          /paragraphs/0/end,          7:30
          /quotes,                    10:3
          /quotes/0,                  10:5
          /quotes/0/content/1/text,   14:34
          /quotes/0/source,           16:7
          """)
  void tellsWhereAFieldOfYamlStands(String path, String position) throws IOException {
    Reading reading = ArticleReader.yaml().read(YAML);
    assertThat(reading.locations().position(path)).hasToString(position);
  }

  @ParameterizedTest
  @CsvSource({
    "/quotes/0,                  4:4",
    "/quotes/0/kind,             4:25",
    "/quotes/0/content/0/text,   4:78"
  })
  void tellsWhereAFieldOfJsonStands(String path, String position) throws IOException {
    Reading reading = ArticleReader.json().read(JSON);
    assertThat(reading.locations().position(path)).hasToString(position);
  }

  @ParameterizedTest
  @CsvSource({
    "/quotes/0/speaker,              10:5",
    "/quotes/1,                      10:3",
    "/quotes/x,                      10:3",
    "/quotes/0/content/99999999999,  13:7",
    "/byline/span/start,             1:1",
    "/id/more,                       2:5"
  })
  void pointsAtWhatWouldHoldAFieldThatIsNotThere(String path, String position) throws IOException {
    Reading reading = ArticleReader.yaml().read(YAML);
    assertThat(reading.locations().position(path)).hasToString(position);
  }

  @Test
  void keepsWordsThatDifferFromTheText() throws IOException {
    assertThat(ArticleReader.yaml().read(YAML).differences())
        .containsExactly(
            new StatedWords("/headline", new Span(90, 99), "gone"),
            new StatedWords("/quotes/0/content/1", new Span(4, 7), "Roë"));
    assertThat(ArticleReader.json().read(JSON).differences())
        .containsExactly(new StatedWords("/quotes/0/content/0", new Span(0, 3), "Anm"));
  }

  @Test
  void refusesAFileOverTheLimitAndReadsOneAtTheLimit() throws IOException {
    byte[] file = JSON.getBytes(StandardCharsets.UTF_8);
    InputStream atLimit = new ByteArrayInputStream(file);
    InputStream overLimit = new ByteArrayInputStream(file);

    assertThat(ArticleReader.json().maxBytes(file.length).read(atLimit).article().quotes())
        .hasSize(1);
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> ArticleReader.json().maxBytes(file.length - 1).read(overLimit))
        .withMessageStartingWith("1:1: the file is larger than " + (file.length - 1) + " bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.json, true",
    "B.JSON, true",
    "a.yml, true",
    "a.yaml, true",
    "a.txt, false",
    "json, false"
  })
  void readersAreChosenByTheEndingOfAFile(String name, boolean found) {
    assertThat(ArticleReader.forFileName(name).isPresent()).isEqualTo(found);
  }

  @Test
  void messagesAreShortAndHoldNoControlCharacters() {
    String file = "{\"\\u001B[31m" + "x".repeat(1000) + "\": 1}";
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> ArticleReader.json().read(file))
        .satisfies(
            refusal ->
                assertThat(refusal.problem())
                    .startsWith("the record has an unknown field \"\\u001B[31mxxx")
                    .hasSizeLessThan(300));
  }
}
