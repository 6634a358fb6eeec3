package org.onrecord.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.analysis.wordlist.WordList;
import org.onrecord.model.ActorType;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Due;
import org.onrecord.model.Polarity;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.testing.Mark;
import org.onrecord.testing.MarkedText;
import org.onrecord.text.Span;

/** The decided patterns, those that are commitments and those that are none. */
class DecidedPatternsTest {

  private static final int FIELDS = 4;

  @TestFactory
  Stream<DynamicTest> decides() {
    return WordList.entries(DecidedPatternsTest.class, "decided-patterns.txt", FIELDS).stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> check(row)));
  }

  private static void check(String[] row) {
    boolean headline = row[3].startsWith("# ");
    MarkedText marked = MarkedText.parse(headline ? row[3].substring(2) : row[3]);
    Article article = article(marked, headline);
    List<String> expected = row[2].equals("none") ? List.of() : expected(marked, row[2]);
    assertThat(article.commitments().stream().map(c -> line(article, c)).toList())
        .as(marked.text())
        .isEqualTo(expected);
  }

  private static Article article(MarkedText marked, boolean headline) {
    Stage stage =
        new Stage(marked.text(), headline)
            .actor("Orsk", ActorType.COUNTRY)
            .actor("Velmar", ActorType.COUNTRY)
            .actor("Lind", ActorType.PERSON)
            .actor("Roe", ActorType.PERSON);
    quote(marked, stage).ifPresent(stage::quote);
    return stage.run();
  }

  private static Optional<Quote> quote(MarkedText marked, Stage stage) {
    if (marked.spans("quote").isEmpty()) {
      return Optional.empty();
    }
    Span content = stage.shift(marked.span("quote"));
    boolean direct = stage.text().charAt(content.start()) == '“';
    String source = marked.words(Mark.SOURCE);
    boolean named = source.equals("Roe") || source.equals("Lind");
    return Optional.of(
        new Quote(
            "q1",
            direct ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
            List.of(content),
            named ? Optional.of(source.toLowerCase(Locale.ROOT)) : Optional.empty(),
            Optional.of(stage.shift(marked.span(Mark.SOURCE))),
            Optional.of(stage.shift(marked.span("says"))),
            Optional.empty()));
  }

  /** One line a commitment: what the marks say, in the form of {@link #line}. */
  private static List<String> expected(MarkedText marked, String decision) {
    List<String> lines = new ArrayList<>();
    List<Span> actions = marked.spans("act");
    List<Span> cues = marked.spans(Mark.CUE);
    for (int i = 0; i < actions.size(); i++) {
      Span cue = cues.get(Math.min(i, cues.size() - 1));
      lines.add(
          decision
              + " cue="
              + cue.in(marked.text())
              + " act="
              + actions.get(i).in(marked.text())
              + " by="
              + by(marked, i, actions.size())
              + part("cond", marked, i, actions)
              + part("due", marked, i, actions)
              + part("amt", marked, i, actions)
              + part("to", marked, i, actions));
    }
    return lines;
  }

  /** The words for who is bound; of several commitments each has its own. */
  private static String by(MarkedText marked, int index, int actions) {
    List<Span> spans = marked.spans("by");
    boolean own = actions > 1 && spans.size() == actions;
    return (own ? spans.subList(index, index + 1) : spans)
        .stream().map(span -> span.in(marked.text()).toString()).collect(Collectors.joining("+"));
  }

  private static String part(String label, MarkedText marked, int index, List<Span> actions) {
    List<Span> spans = marked.spans(label);
    if (actions.size() > 1) {
      spans = spans.stream().filter(span -> actions.get(index).contains(span)).toList();
    }
    return spans.isEmpty() ? "" : " " + label + "=" + spans.get(0).in(marked.text());
  }

  private static String line(Article article, Commitment one) {
    String polarity = one.polarity() == Polarity.NEGATIVE ? " negative" : "";
    String status = one.status() == CommitmentStatus.OPEN ? "" : " " + one.status().label();
    String to =
        one.to().stream()
            .flatMap(party -> party.span().stream())
            .map(article::words)
            .collect(Collectors.joining());
    return one.kind().label()
        + polarity
        + status
        + " cue="
        + article.words(one.cue())
        + " act="
        + article.words(one.action())
        + " by="
        + one.by().stream()
            .flatMap(party -> party.span().stream())
            .map(article::words)
            .collect(Collectors.joining("+"))
        + one.condition().map(span -> " cond=" + article.words(span)).orElse("")
        + one.due().map(Due::span).map(span -> " due=" + article.words(span)).orElse("")
        + one.amount().map(Amount::span).map(span -> " amt=" + article.words(span)).orElse("")
        + (to.isEmpty() ? "" : " to=" + to);
  }
}
