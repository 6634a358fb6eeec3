package org.onrecord.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.quotation.PairedMarksFinder;
import org.onrecord.analysis.syntax.ShallowParser;
import org.onrecord.model.SourceText;

/** Names in invented sentences, marked where they stand: [name], {adjective}. */
class RuleMentionFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They asked Mr. [Lind] and President [Ann Roe] about it.",
        "They asked {French} President [Ann Roe] and {Norwegian} Prime Minister [Eva Holm].",
        "It was said by Attorney General [Ann Roe] and by Deputy Foreign Minister [Omar al-Haddad].",
        "Minister of Education [Ann Roe] said so, and Undersecretary for Ports Mr. [Lind] agreed.",
        "The reporters met Chief Executive Officer [Ann Roe] there.",
        "Former Secretary of State [Ann Roe] was there."
      })
  void leavesTitlesOutOfNames(String marked) {
    assertThat(marks(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met [J. R. Holm Jr.] and [Eva van der Berg] there.",
        "He met [Omar bin Salim], [Jean-Luc Perrin] and [Ann O’Hara] there.",
        "A goal by [Park Do-Yun] decided it.",
        "[Park Do-Yun] decided it.",
        "The song is by [Ann May].",
        "The book is by the brothers [Lars] and [Knut Holm]."
      })
  void findsPersonsOfAllSpellings(String marked) {
    assertThat(marks(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [Ministry of Ports] and the [Council for the Welfare of Sailors] agreed.",
        "The [Department of Fish and Bird Control] sued [Orion Holdings Ltd] and [Lind & Sons].",
        "The [Norwegian Institute for Sea Research] is small.",
        "At [Leeds College] [Ann Roe] said no.",
        "He left [Harvard Law School] Professor [Ann Roe] alone.",
        "The [American Red Cross] came.",
        "The [Bank of England] and [Orion, Inc.] agreed.",
        "The [University of Orsk] and [Orsk State University] agreed."
      })
  void findsBodiesWithAllThatBelongsToThem(String marked) {
    assertThat(marks(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She lives in [Springfield], [Texas], and in [New York].",
        "{Norwegian} sailors saw [Norway]’s coast and the [United States] fleet.",
        "Sens. [Ann Roe] (D-[Mont.]) and [Eva Holm] (R-[N.J.]) left.",
        "Rep. [Ann Roe], R-[Texas], left."
      })
  void findsPlaces(String marked) {
    assertThat(marks(plain(marked))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sailors met on Monday. Asked about it, they left. Nothing came of it in May.",
        "Yesterday he left. However, it rained. Stormtroopers marched.",
        "“Never again,” he said. “Nobody knows.”",
        "Image: a harbour. Update: more to come.",
        "1. Salt\n\n2. Sugar\n\n3. Flour",
        "The Norwegian-born doctor left.",
        "Minister of what? The President spoke. Captain, my captain!"
      })
  void takesNoNameFromSmallWordsWithCapitals(String text) {
    assertThat(marks(text)).isEqualTo(text);
  }

  @Test
  void readsHeadlinesByWhatTheTextTeaches() {
    assertThat(
            marks(
                "Lind Hid Past Debts From Orsk Council, Says Roe\n\n"
                    + "The debts of Lars Lind were found by Eva Roe of the Orsk Council."))
        .isEqualTo(
            "[Lind] Hid Past Debts From [Orsk Council], Says [Roe]\n\n"
                + "The debts of [Lars Lind] were found by [Eva Roe] of the [Orsk Council].");
  }

  @Test
  void readsHeadlinesInCapitals() {
    assertThat(marks("LIND HID DEBTS FROM UKRAINE\n\nThe debts of Lars Lind were found."))
        .isEqualTo("[LIND] HID DEBTS FROM [UKRAINE]\n\nThe debts of [Lars Lind] were found.");
  }

  @Test
  void tellsTheCountryFromThePronoun() {
    assertThat(marks("The US said: help us, let us go."))
        .isEqualTo("The [US] said: help us, let us go.");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(marks("")).isEmpty();
    assertThat(marks("\uD83D \uDE00 ((( “““")).isEqualTo("\uD83D \uDE00 ((( “““");
  }

  private static String plain(String marked) {
    return marked.replaceAll("[\\[\\]{}]", "");
  }

  /** The text with its names marked. */
  private static String marks(String text) {
    Document document =
        new PlainTextSegmenter(Lexicon.english()).segment(SourceText.of("test", text));
    References references =
        new RuleMentionFinder()
            .find(
                document,
                new ShallowParser().parse(document, new PairedMarksFinder().find(document).all()));
    return mark(text, references);
  }

  private static String mark(String text, Collection<Reference> references) {
    StringBuilder marked = new StringBuilder();
    int last = 0;
    for (Reference reference : references) {
      if (reference instanceof Name name && name.evidence().best() != Kind.THING) {
        marked.append(text, last, name.span().start()).append(name.adjective() ? '{' : '[');
        marked.append(name.span().in(text)).append(name.adjective() ? '}' : ']');
        last = name.span().end();
      }
    }
    return marked.append(text.substring(last)).toString();
  }
}
