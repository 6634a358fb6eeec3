package org.onrecord.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

class SentencesTest {

  private static final String HEADLINE = "A headline\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦The mayor left.⟧ ⟦Nobody saw it.⟧",
        "⟦Why?⟧ ⟦Because!⟧ ⟦So there…⟧ ⟦Then she went.⟧",
        // abbreviations
        "⟦The U.S. Senate and U.S. troops met Sen. Ann Roe.⟧ ⟦They spoke.⟧",
        "⟦They live in the U.S.⟧ ⟦The others do not.⟧",
        "⟦He works for Halden Inc. in Oslo.⟧ ⟦She works for Acme Corp.⟧ ⟦In May they met.⟧",
        "⟦Mr. and Mrs. Lind met Dr. J. R. R. Roe Jr. on Sept. 3.⟧ ⟦It rained.⟧",
        "⟦It starts at 10 a.m. on Friday and 11 a.m. Monday.⟧ ⟦It ends at 5 p.m.⟧ ⟦Police will come.⟧",
        "⟦They have boats, cars, etc.⟧ ⟦Roads they lack.⟧",
        "⟦Samuel I. Roe is taller than I.⟧ ⟦He knows.⟧",
        "⟦He took plan B.⟧ ⟦The rest stayed.⟧",
        "⟦No. 10 said no.⟧ ⟦Then it said yes.⟧",
        "⟦See p. 12 of Roe v. Wade.⟧ ⟦It is long.⟧",
        "⟦St. Mary’s Road is closed.⟧ ⟦Mt. Vell is not.⟧",
        "⟦She has a Ph.D. from Vell.⟧ ⟦He has none.⟧",
        // names with a mark
        "⟦Yahoo! said it would.⟧ ⟦Yahoo! Inc. did not.⟧",
        // quotations
        "⟦“What a night!” he said.⟧ ⟦“Why?” she asked.⟧",
        "⟦“What a night!” Mr. Lind said.⟧ ⟦“Why?” President Roe of Vesta asked him.⟧",
        "⟦“What a night!”⟧ ⟦The crowd went home.⟧",
        "⟦He said: “We will go.”⟧ ⟦Roe stayed.⟧",
        "⟦He said: \"We will go.\"⟧ ⟦\"We will stay,\" she said.⟧",
        "⟦“We will go.⟧ ⟦We must.”⟧ ⟦“Yes.”⟧",
        "⟦He said ‘no’.⟧ ⟦‘Yes,’ she said.⟧",
        "⟦They left (he said so.)⟧ ⟦(She did not.)⟧ ⟦All went.⟧",
        "⟦“We will go. ”⟧ ⟦She left.⟧",
        // ellipses
        "⟦I … we left.⟧ ⟦And then ...⟧ ⟦The end.⟧",
        "⟦There is a lot ... [of] interest, Roe ... Senator Roe, said.⟧",
        "⟦It is bad. ...⟧ ⟦Twenty left.⟧",
        "⟦Wait....⟧ ⟦No.⟧",
        // labels
        "⟦Q. What is it?⟧",
        "⟦1. The plan is dead.⟧ ⟦It was bad.⟧",
        // missing blanks, odd starts
        "⟦This is the end.⟧⟦The start was better.⟧",
        "⟦It is on example.com.⟧ ⟦iPhone sales fell.⟧ ⟦17 people came.⟧ ⟦@annroe did not.⟧",
        "⟦He paid $2.5 million.⟧ ⟦$3 came back.⟧",
        "⟦Who left?!⟧ ⟦Nobody!!⟧ ⟦Fine.⟧",
      })
  void cutsParagraphsIntoSentences(String marked) {
    String text = HEADLINE + marked.replaceAll("[⟦⟧]", "");
    Document document = new PlainTextSegmenter(Lexicon.english()).segment(SourceText.of("a", text));
    StringBuilder found = new StringBuilder(text);
    for (int i = document.sentences().size() - 1; i > 0; i--) {
      Span sentence = document.sentences().get(i);
      found.insert(sentence.end(), '⟧').insert(sentence.start(), '⟦');
    }
    assertThat(found.substring(HEADLINE.length())).isEqualTo(marked);
  }

  @Test
  void leavesOutTheDatelineAndNoParagraphBeforeIt() {
    String text = "Mayor to go\nShe has had enough\n\nVELL (AP) — The mayor will go.\n";
    Document document = new PlainTextSegmenter(Lexicon.english()).segment(SourceText.of("a", text));
    assertThat(document.sentences())
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("Mayor to go", "She has had enough", "The mayor will go.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wire", "local", "business", "sport", "interview", "blog", "wrapped"})
  void leavesNoWordOfHeadlineAndBodyOut(String name) {
    String text = Fixtures.text(name);
    Document document = new PlainTextSegmenter(Lexicon.english()).segment(SourceText.of("a", text));
    String sentences =
        document.sentences().stream()
            .map(span -> text.substring(span.start(), span.end()))
            .collect(Collectors.joining());
    String parts =
        document.headline().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining())
            + document.paragraphs().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining());
    String dateline =
        document
            .dateline()
            .map(line -> text.substring(line.span().start(), line.span().end()))
            .orElse("");
    assertThat(sentences.replaceAll("\\s", ""))
        .isEqualTo(parts.replace(dateline, "").replaceAll("\\s", ""));
  }
}
