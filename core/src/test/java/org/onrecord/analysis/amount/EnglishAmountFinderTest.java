package org.onrecord.analysis.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.timex.EnglishTimexFinder;
import org.onrecord.model.Amount;
import org.onrecord.model.SourceText;
import org.onrecord.text.Layer;

/** The amounts stand between ⟦ and ⟧. */
class EnglishAmountFinderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Orsk bought ⟦18⟧ more ferries.                    | 18",
        "Orsk bought ⟦two⟧ ferries by March 4.             | 2",
        "Orsk bought ⟦twenty-five⟧ ferries.                | 25",
        "Orsk bought ⟦one hundred and twenty⟧ ferries.     | 120",
        "Orsk bought ⟦a dozen⟧ ferries.                    | 12",
        "Orsk bought ⟦a few hundred⟧ chairs.               | -",
        "Orsk bought ⟦dozens⟧ of chairs.                   | -",
        "Orsk sent ⟦2,000⟧ troops.                         | 2000",
        "Orsk sent ⟦tens of thousands⟧ of troops.          | -",
        "Orsk sent ⟦10-12⟧ engineers.                      | -",
        "Orsk gave ⟦€2 billion⟧ for the port.              | 2000000000 EUR",
        "Orsk gave ⟦$2.5 million⟧ for the port.            | 2500000 USD",
        "Orsk gave ⟦£2bn⟧ for the port.                    | 2000000000 GBP",
        "Orsk gave ⟦A$50m⟧ for the port.                   | 50000000 AUD",
        "Orsk gave ⟦US$5,000⟧ for the port.                | 5000 USD",
        "Orsk gave ⟦5 million euros⟧ for the port.         | 5000000 EUR",
        "Orsk gave ⟦300 million U.S. dollars⟧ to it.       | 300000000 USD",
        "Orsk cut waste by ⟦45%⟧ by 2030.                  | 45 %",
        "Orsk cut waste by ⟦45 percent⟧.                   | 45 %",
        "Orsk cut waste by ⟦4.5 per cent⟧.                 | 4.5 %",
        "Orsk cut waste to ⟦less than one percent⟧.        | 1 %",
        "Orsk raised fees by ⟦two percentage points⟧.      | 2 %",
        "Orsk spends ⟦2% of GDP⟧ on the fleet.             | 2 %",
        "Orsk will build ⟦at least 300⟧ homes.             | 300",
        "Orsk will build ⟦up to 300 megawatts⟧ of wind.    | 300 megawatt",
        "Orsk will lay ⟦40 km⟧ of pipe.                    | 40 kilometer",
        "Orsk signed a ⟦10-year⟧ pact.                     | 10 year",
        "Orsk signed a ⟦two-year⟧ pact.                    | 2 year",
      })
  void readsNumberAndUnit(String text, String amount) {
    assertThat(marked(text)).isEqualTo(text + " " + amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orsk met in 2027 and on March 4, 2028.",
        "Ann Roe, 45, lives at Article 5 House.",
        "She is the right one and one of them.",
        "It comes 4th at 10:30.",
        "They have three years and 48 hours.",
        "Orsk won the game.",
      })
  void findsNoAmountInDatesAgesAndLabels(String text) {
    assertThat(marked(text)).isEqualTo(text);
  }

  private static String marked(String text) {
    Document document =
        new PlainTextSegmenter(Lexicon.english())
            .segment(SourceText.of("test", text.replace("⟦", "").replace("⟧", "")));
    Layer<Amount> amounts =
        new EnglishAmountFinder().find(document, new EnglishTimexFinder().find(document));
    StringBuilder marked = new StringBuilder(document.text());
    for (int i = amounts.size() - 1; i >= 0; i--) {
      marked.insert(amounts.get(i).span().end(), '⟧').insert(amounts.get(i).span().start(), '⟦');
    }
    for (Amount amount : amounts) {
      marked.append(' ').append(amount.value().map(BigDecimal::toPlainString).orElse("-"));
      amount.unit().ifPresent(unit -> marked.append(' ').append(unit));
    }
    return marked.toString();
  }
}
