package org.onrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;
import org.onrecord.validation.Field;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Place;
import org.onrecord.validation.Severity;
import org.onrecord.validation.Subject;

class FingerprintsTest {

  private static final String TEXT =
      """
      Lowmark closes its oldest bridge

      By Vera Lind

      “We will open a ferry in its place,” said Ann Roe, the mayor
      of Lowmark. She said it “twice.”
      """;

  @Test
  void areTheSameWhenLinesMove() {
    String moved = TEXT.replace("\n\n“We", "\n\n" + "A paragraph before.\n\n".repeat(20) + "“We");

    assertThat(print(moved, "“We will open a ferry in its place,”"))
        .isEqualTo(print(TEXT, "“We will open a ferry in its place,”"));
    assertThat(print(moved, "“")).isEqualTo(print(TEXT, "“"));
  }

  @Test
  void areTheSameWhenLinesAreBrokenElsewhere() {
    String wrapped = TEXT.replace("open a ferry", "open\r\n   a ferry");

    assertThat(print(wrapped, wrapped.substring(wrapped.indexOf("We"), wrapped.indexOf(",”"))))
        .isEqualTo(print(TEXT, "We will open a ferry in its place"));
  }

  @Test
  void differWhenTheWordsDo() {
    assertThat(print(TEXT, "We will open a ferry").hash())
        .isNotEqualTo(print(TEXT, "We will open a ferry in").hash());
  }

  @Test
  void takeWhatStandsAroundFewWords() {
    assertThat(print(TEXT, "“").words()).isEqualTo("“We will open a ferry in");
    assertThat(print(TEXT, "“twice").words()).isEqualTo("of Lowmark. She said it “twice.”");
  }

  @Test
  void countWhatIsAlike() {
    Fingerprints prints = new Fingerprints(subject(TEXT));
    Finding finding = finding(Place.of(Field.of("byline")));

    assertThat(prints.of(finding).occurrence()).isEqualTo(1);
    assertThat(prints.of(finding).occurrence()).isEqualTo(2);
  }

  @Test
  void ofAFactWithoutWordsOfItsOwnAreThoseOfTheFact() {
    Place speaker = Place.ofFact(Field.of("quotes").at(0).to("speaker"), "q1");

    assertThat(new Fingerprints(subject(TEXT)).of(finding(speaker)).words())
        .startsWith("“We will open a ferry");
  }

  @Test
  void ofAFieldWithoutWordsAreItsName() {
    Place role = Place.of(Field.of("actors").at(3).to("roles"));

    assertThat(new Fingerprints(subject(TEXT)).of(finding(role)).words())
        .isEqualTo("/actors/roles");
  }

  @Test
  void ofASpanOutsideTheTextAreTheNameOfTheField() {
    Place outside = Place.inText(new Span(10, 9999));

    assertThat(new Fingerprints(subject(TEXT)).of(finding(outside)).words()).isEqualTo("/text");
  }

  private static Fingerprint print(String text, String words) {
    int start = text.indexOf(words);
    Place place = Place.inText(new Span(start, start + words.length()));
    return new Fingerprints(subject(text)).of(finding(place));
  }

  private static Subject subject(String text) {
    return Subject.of(ArticleParser.standard().parse(SourceText.of("a", text)));
  }

  private static Finding finding(Place place) {
    return new Finding("Rule", Severity.NOTE, place, "so it is");
  }
}
