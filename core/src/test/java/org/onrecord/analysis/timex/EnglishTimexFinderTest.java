package org.onrecord.analysis.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.growth.Growth;
import org.onrecord.model.Dateline;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/** The expression stands between ⟦ and ⟧; the day of writing is Tuesday, 2026-11-24. */
class EnglishTimexFinderTest {

  private static final String TODAY = "2026-11-24";

  private final TimexFinder finder = new EnglishTimexFinder();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks open on ⟦March 4, 2027⟧ in Orsk.                | 2027-03-04",
        "The talks open on ⟦4 March 2027⟧ in Orsk.                 | 2027-03-04",
        "The talks open on the ⟦4th of March⟧ in Orsk.             | 2027-03-04",
        "The port will open on ⟦Dec. 4⟧.                           | 2026-12-04",
        "The port will open on ⟦January 4⟧.                        | 2027-01-04",
        "The port was opened on ⟦January 4⟧.                       | 2026-01-04",
        "The port was opened on ⟦December 4⟧.                      | 2025-12-04",
        "The fair will run ⟦Dec. 4-6⟧ in Orsk.                     | 2026-12-04/2026-12-06",
        "It will build ships ⟦between 2027 and 2029⟧.               | 2027/2029",
        "It will close yards ⟦from 2027 to 2029⟧.                   | 2027/2029",
        "It will be closed ⟦from March to June 2027⟧.               | 2027-03/2027-06",
        "It will be closed ⟦from November to January 2028⟧.         | 2027-11/2028-01",
        "It will be closed ⟦between December and February⟧.         | 2026-12/2027-02",
        "It will be closed ⟦from December 4 to 6⟧.                  | 2026-12-04/2026-12-06",
        "It will be closed ⟦from 4 to 6 December⟧.                  | 2026-12-04/2026-12-06",
        "It will be closed ⟦from Friday to Monday⟧.                 | 2026-11-27/2026-11-30",
        "It will be closed ⟦from tomorrow until next Friday⟧.       | 2026-11-25/2026-11-27",
        "The bridge will be closed in ⟦March⟧.                     | 2027-03",
        "The bridge will be closed until ⟦May 2028⟧.               | 2028-05",
        "It will be closed by ⟦May⟧.                               | 2027-05",
        "She arrived on ⟦Thursday⟧.                                | 2026-11-19",
        "She will arrive on ⟦Thursday⟧.                            | 2026-11-26",
        "She is due to speak on ⟦Tuesday night⟧.                   | 2026-11-24",
        "The vote, scheduled for ⟦Monday⟧, is open.                | 2026-11-30",
        "On ⟦Friday⟧ the council will meet.                        | 2026-11-27",
        "The council meets on ⟦Friday, November 27⟧.               | 2026-11-27",
        "The council meets on ⟦Friday, 27 November 2026⟧.          | 2026-11-27",
        "She said ⟦today⟧ that all was well.                       | 2026-11-24",
        "It opens ⟦tomorrow morning⟧.                              | 2026-11-25",
        "It closed ⟦yesterday⟧.                                    | 2026-11-23",
        "It closed ⟦last night⟧.                                   | 2026-11-23",
        "It opens ⟦next week⟧.                                     | 2026-11-30/2026-12-06",
        "It opens ⟦this weekend⟧.                                  | 2026-11-28/2026-11-29",
        "It opens ⟦next month⟧.                                    | 2026-12",
        "It closed ⟦last month⟧.                                   | 2026-10",
        "It opens ⟦next year⟧.                                     | 2027",
        "It opens ⟦later this month⟧.                              | 2026-11",
        "It opens ⟦next Friday⟧.                                   | 2026-11-27",
        "It closed ⟦last Tuesday⟧.                                 | 2026-11-17",
        "It opens ⟦next March⟧.                                    | 2027-03",
        "It opens ⟦next summer⟧.                                   | 2027-22",
        "It closed ⟦last summer⟧.                                  | 2026-22",
        "It will close before ⟦winter⟧.                            | 2026-24",
        "It will open in ⟦the spring⟧.                             | 2027-21",
        "It will open in ⟦summer 2028⟧.                            | 2028-22",
        "It must be done by ⟦the end of the year⟧.                 | 2026-12-31",
        "It must be done by ⟦year's end⟧.                          | 2026-12-31",
        "It must be done by ⟦the end of March⟧.                    | 2027-03-31",
        "It must be done by ⟦the end of next year⟧.                | 2027-12-31",
        "It must be done by ⟦the end of 2030⟧.                     | 2030-12-31",
        "It must be done by ⟦the end of the decade⟧.               | 2029-12-31",
        "It starts at ⟦the beginning of 2027⟧.                     | 2027",
        "It will start in ⟦late March⟧.                            | 2027-03",
        "It will start in ⟦early 2027⟧.                            | 2027",
        "It will start in ⟦mid-2027⟧.                              | 2027",
        "It will start in ⟦mid-March⟧.                             | 2027-03",
        "It must be done by ⟦2030⟧.                                | 2030",
        "It was built in ⟦the 1990s⟧.                              | 199X",
        "It lasted through ⟦2025-26⟧.                              | 2025/2026",
        "It dates from ⟦2026-11-03⟧.                               | 2026-11-03",
        "It opens in ⟦the first quarter of 2027⟧.                  | 2027-33",
        "It opens in ⟦Q3 2027⟧.                                    | 2027-35",
        "It will open in ⟦the first quarter⟧.                      | 2027-33",
        "It opens in ⟦the second half of next year⟧.               | 2027-41",
        "The police were told to reply ⟦within 48 hours⟧.          | 2026-11-24/2026-11-26",
        "They have to reply ⟦within the next two weeks⟧.           | 2026-11-24/2026-12-08",
        "It will be spent over ⟦the next five years⟧.              | 2026-11-24/2031-11-24",
        "It will be ready ⟦in two weeks⟧.                          | 2026-12-08",
        "It will be ready ⟦in three years⟧.                        | 2029",
        "It closed ⟦two weeks ago⟧.                                | 2026-11-10",
        "It closed ⟦a year ago⟧.                                   | 2025",
        "It will be ready by ⟦Christmas⟧.                          | 2026-12-25",
        "It will be ready by ⟦New Year's Eve⟧.                     | 2026-12-31",
      })
  void resolvesAgainstTheDayOfPublication(String text, String date) {
    assertThat(marked(text, Optional.of(TODAY))).isEqualTo(text + " " + date);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks open on ⟦September 4⟧.            | XXXX-09-04",
        "The talks open on ⟦Thursday, September 4⟧.  | XXXX-09-04",
        "The talks open on ⟦September 4, 2027⟧.      | 2027-09-04",
        "The talks end by ⟦March⟧.                   | XXXX-03",
        "The talks end by ⟦the end of March⟧.        | XXXX-03-31",
        "The talks end in ⟦early 2027⟧.              | 2027",
        "The talks end by ⟦the end of 2027⟧.         | 2027-12-31",
      })
  void keepsTheYearOpenInAnUndatedText(String text, String date) {
    assertThat(marked(text, Optional.empty())).isEqualTo(text + " " + date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It opens ⟦next week⟧.",
        "It opens ⟦tomorrow⟧.",
        "It opens on ⟦Thursday⟧.",
        "It opens by ⟦the end of the year⟧.",
        "They have ⟦two years⟧.",
        "They replied ⟦within days⟧.",
        "It will open in ⟦the coming weeks⟧."
      })
  void saysNothingWhereNothingCanBeSaid(String text) {
    assertThat(marked(text, Optional.empty())).isEqualTo(text + " -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. May may march on the august house in a second.",
        "She bought 2000 homes and 1998 shares of Black Friday fame.",
        "They earn a week's wages twice a day.",
        "The team fell to a new low and the stores sprang up.",
        "The first time in nine tries.",
        "April Roe and June Lind met.",
      })
  void findsNoTimeInOtherSenses(String text) {
    assertThat(marked(text, Optional.of(TODAY))).isEqualTo(text + " -");
  }

  @Test
  void usesWhatAllDaysOfAMonthAgreeOn() {
    assertThat(marked("It opens ⟦next month⟧.", Optional.of("2026-11"))).endsWith(" 2026-12");
    assertThat(marked("It opens ⟦tomorrow⟧.", Optional.of("2026-11"))).endsWith(" -");
    assertThat(marked("It opens ⟦next year⟧.", Optional.of("2026"))).endsWith(" 2027");
  }

  @Test
  void countsFromTheDatelineWhereThePublicationHasNoDate() {
    assertThat(datelined("It opens tomorrow.", "XXXX-09-03")).isEqualTo("XXXX-09-04");
    assertThat(datelined("It opens next month.", "XXXX-12-03")).isEqualTo("XXXX-01");
    assertThat(datelined("It opens on Thursday.", "XXXX-09-03")).isEqualTo("-");
    assertThat(datelined("It opens next year.", "XXXX-09-03")).isEqualTo("-");
    assertThat(datelined("It will open on Thursday.", "2025-09-03")).isEqualTo("2025-09-04");
  }

  @Test
  void staysLinearOnRepeatedWords() {
    Growth.assertLinear(
        "the first half of the end of next year's end of late March 4 ", 100_000, Finding.class);
  }

  /** What is counted. */
  private static final class Finding implements Consumer<String> {

    @Override
    public void accept(String text) {
      new EnglishTimexFinder().find(document(text, Optional.of(TODAY)));
    }
  }

  private String datelined(String text, String date) {
    Document bare = document(text, Optional.empty());
    Dateline dateline = new Dateline(new Span(0, 0), Optional.empty(), Optional.of(date));
    Document document =
        new Document(
            bare.source(),
            bare.headline(),
            bare.byline(),
            Optional.of(dateline),
            bare.paragraphs(),
            bare.sentences(),
            bare.tokens());
    return dates(finder.find(document));
  }

  private String marked(String text, Optional<String> published) {
    Document document = document(text.replace("⟦", "").replace("⟧", ""), published);
    StringBuilder marked = new StringBuilder(document.text());
    var timexes = finder.find(document);
    for (int i = timexes.size() - 1; i >= 0; i--) {
      Span span = timexes.get(i).span();
      marked.insert(span.end(), '⟧').insert(span.start(), '⟦');
    }
    return marked + " " + dates(timexes);
  }

  private static String dates(Iterable<Timex> timexes) {
    String dates =
        java.util.stream.StreamSupport.stream(timexes.spliterator(), false)
            .flatMap(timex -> timex.date().stream())
            .map(Edtf::text)
            .collect(Collectors.joining(" "));
    return dates.isEmpty() ? "-" : dates;
  }

  private static Document document(String text, Optional<String> published) {
    Publication publication = new Publication(Optional.empty(), Optional.empty(), published);
    return new PlainTextSegmenter(Lexicon.english())
        .segment(new SourceText("test", text, Optional.of(publication)));
  }
}
