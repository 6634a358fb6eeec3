package org.onrecord.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.analysis.document.Fixtures;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.growth.Growth;
import org.onrecord.model.SourceText;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/**
 * Expectations are the text with its marks: ⟦ … ⟧ around a quotation, ⟦ … ⟩ around one that has no
 * closing mark in its paragraph, ⟨ … ⟧ around one that has no opening mark there, ⌊ ⌋ around a
 * stray.
 */
class PairedMarksFinderTest {

  private final PairedMarksFinder finder = new PairedMarksFinder();
  private final PlainTextSegmenter segmenter = new PlainTextSegmenter(Lexicon.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        // straight and curly, whole and in parts
        "⟦“We will rebuild the pier,”⟧ the mayor said.",
        "⟦\"We will rebuild,\"⟧ she said, ⟦\"and soon.\"⟧",
        "She asked, ⟦\"Why?\"⟧ and left.",
        "⟦“No”⟧—that was all—⟦“not now.”⟧",
        "⟦\"No\"⟧—that was all—⟦\"not now.\"⟧",
        "The (⟦“so-called”⟧) plan, or ⟦\"plan\"⟧; a ⟦“scheme”⟧?",
        "He said ⟦\"... and more.\"⟧ Then he left.",
        // nested
        "⟦“She told me ⟦‘never again’⟧ and left,”⟧ he said.",
        "⟦\"She told me, ⟦'Never again.'⟧\"⟧",
        "⟦‘She told me ⟦“never again”⟧ and left,’⟧ he said.",
        "⟦“She told me ⟦“never again”⟧ and left,”⟧ he said.",
        "⟦''She told me ⟦'never again,'⟧''⟧ he said.",
        "⟦“⟦‘No,’⟧ she said, ⟦‘not now,’⟧”⟧ he recalled.",
        // other shapes
        "⟦``We will,''⟧ he said.",
        "⟦«We will,»⟧ he said.",
        "⟦„We will,“⟧ he said.",
        "⟦‘‘We will,’’⟧ he said.",
        // typed the wrong way
        "⟦“We will,“⟧ he said. ⟦“Soon.”⟧",
        "⟦”We will,”⟧ he said. ⟦“Soon.”⟧",
        "A ⟦‘D-‘⟧ rating.",
        "⟦” … they did well,”⟧ he said.",
        // single marks and apostrophes
        "⟦‘The officials’ plan is dead,’⟧ he said.",
        "The workers’ union and the teachers' union met.",
        "In the ’90s and the '80s, he said ‘em for ’em.",
        "⟦‘I told ’em to go,’⟧ she said.",
        "It was rock ’n’ roll, ⟦‘rock 'n' roll’⟧ even.",
        "Mr O’Neill’s ⟦‘dirty tricks’⟧ claim.",
        "The ⟦‘Long Friends’⟧ star was there. He had sailed for years. She knew the Smiths’.",
        "She loved ⟦'The Long Road'⟧ and ⟦‘Up’⟧.",
        "⟦‘’Tis a pity,’⟧ he said.",
        "In 't Veen he met the d'Arcys' dog.",
        "Goin’ home, he said: ⟦‘I was goin’ home.’⟧",
        // inches and feet
        "He is 6'2\" and she is 5’10”.",
        "⟦“He is like 6’2”,”⟧ she said.",
        // left-over markup
        "See <a href=\"https://example.org\">the ⟦“plan”⟧</a>.",
        // wrongly decoded
        "⟦â€œWe willâ€\u009D⟧ and itâ€™s done â€” ⟦â€œsoonâ€⟧.",
      })
  void pairsMarks(String marked) {
    assertFinds("A headline\n" + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // opened again at each paragraph, closed at the last
        "⟦“We begin here.⟩\n⟦“We go on.⟩\n⟦“And end,”⟧ he said.",
        "⟦\"We begin here.⟩\n⟦\"And end,\"⟧ he said.",
        "He said: ⟦‘No.’⟧ Then: ⟦‘The officials’ plan is dead.⟩\n⟦‘And buried,’⟧ he said.",
        "He called it ⟦‘a gift’⟧ to us.\n⟦‘And to them,’⟧ he said.",
        "He said: ⟦‘The plan is dead,’⟧ and left.\n⟦‘And buried,’⟧ he said.",
        "⟦‘We begin with the officials’ plan.⟩\n⟦‘And end,’⟧ he said.",
        "⟦‘We begin with the ⟦“plan”⟧.⟩\n⟦‘And end,’⟧ he said.",
        // closed later without being opened again
        "⟦“We begin here.⟩\n⟨We go on.⟩\n⟨And end,”⟧ he said.",
        "He said: ⟦“We begin here.⟩\n⟨And end,”⟧ he said.",
        // never closed
        "⟦“We begin here.⟩\nAnd that was all.",
        "She added: ⟦“We begin here.⟩\nAnd that was all.",
        "We left, he said. ⟦“We begin here.⟩\nAnd that was all.",
        "He wrote:\u00A0⟦“We begin here.⟩\nAnd that was all.",
        // straight marks around curly ones, over several paragraphs
        "⟦\"He told ⟦“The Hill”⟧ so.⟩\n⟦\"He was ⟦“glad”⟧ of it.\"⟧",
        "⌊\"⌋He told ⟦“The Hill”⟧ so.\nAnd that was all.",
        "Those who are ⌊“⌋somewhat happy), they said.",
        // never opened
        "We end here,⌊”⌋ he said. ⟦“Yes.”⟧",
        "⟦“Yes,”⟧ he said. We end here.⌊\"⌋",
        // a slip spoils only its own quotation
        "⌊“⌋We begin, he said. ⟦“And end,”⟧ he added. ⟦“Yes.”⟧",
        "He called it ⌊‘⌋dirty and left. ⟦‘No,’⟧ he said.",
      })
  void followsMarksOverParagraphsAndListsStrays(String marked) {
    assertFinds("A headline\n" + marked);
  }

  @Test
  void takesManyMarksSideBySideForAnOrnament() {
    assertFinds("A headline\n\"\"\"\"\"\" ⟦“Yes,”⟧ he said. “\"“\"“\"");
  }

  @Test
  void findsQuotationsInTheHeadline() {
    assertFinds("Mayor: ⟦‘We will not go’⟧\nShe said so.");
  }

  @Test
  void knowsDepthAndSort() {
    Quotations found = find("A headline\n“She told me ‘never “ever” again’ then,” he said.");

    assertThat(found.all())
        .extracting(Quotation::depth, Quotation::mark)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, Quotation.Mark.DOUBLE),
            org.assertj.core.groups.Tuple.tuple(1, Quotation.Mark.SINGLE),
            org.assertj.core.groups.Tuple.tuple(2, Quotation.Mark.DOUBLE));
  }

  @Test
  void tellsWhichOutermostQuotationCoversAnOffset() {
    String text = "A headline\n“She told me ‘never’ then,” he said.";
    Quotations found = find(text);

    assertThat(found.outermost(text.indexOf("then"))).contains(found.all().get(0));
    assertThat(found.outermost(text.indexOf("said"))).isEmpty();
    assertThat(found.outermost(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wire", "local", "business", "sport", "interview", "blog", "wrapped"})
  void accountsForEveryDoubleMarkOfEveryPrefixAndSuffix(String name) {
    String text = Fixtures.text(name);
    for (int i = 0; i <= text.length(); i++) {
      assertAccountsForDoubleMarks(text.substring(0, i));
      assertAccountsForDoubleMarks(text.substring(i));
    }
  }

  private void assertAccountsForDoubleMarks(String text) {
    Quotations found = find(text);
    for (int i = 0; i < text.length(); i++) {
      int mark = i;
      if ("\"“”".indexOf(text.charAt(i)) >= 0 && found.outermost(i).isEmpty()) {
        assertThat(found.strays()).as(text).anyMatch(stray -> stray.span().contains(mark));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "‘", "’", "'", "`", "«", "<a", "\"a", "\" ", "“ ", "” ", "“ ‘", "‘ ", "â€",
        "“‘", "‘a ", "'em ", "s’ ", "\"\n", "“\n", "‘\n", "‘a s’ "
      })
  void takesWorkThatGrowsWithTheTextOnly(String mark) {
    Growth.assertLinear(mark, 40_000, Pairing.class);
  }

  /** What is counted. */
  private static final class Pairing implements Consumer<String> {

    @Override
    public void accept(String text) {
      PlainTextSegmenter segmenter = new PlainTextSegmenter(Lexicon.english());
      new PairedMarksFinder().find(segmenter.segment(SourceText.of("a", text)));
    }
  }

  private Quotations find(String text) {
    return finder.find(segmenter.segment(SourceText.of("a", text)));
  }

  private void assertFinds(String marked) {
    String text = marked.replaceAll("[⟦⟧⟨⟩⌊⌋]", "");
    assertThat(mark(text, find(text))).isEqualTo(marked);
  }

  private static String mark(String text, Quotations found) {
    TreeMap<Integer, List<String>> marks = new TreeMap<>();
    for (Quotation quotation : found.all()) {
      Span span = quotation.span();
      boolean closed = quotation.closing() == Quotation.Closing.CLOSED;
      add(marks, span.start(), quotation.opened() ? "⟦" : "⟨", false);
      add(marks, span.end(), closed ? "⟧" : "⟩", true);
    }
    Layer<StrayMark> strays = found.strays();
    for (StrayMark stray : strays) {
      add(marks, stray.span().start(), "⌊", false);
      add(marks, stray.span().end(), "⌋", true);
    }
    StringBuilder out = new StringBuilder(text);
    marks.descendingMap().forEach((offset, here) -> out.insert(offset, String.join("", here)));
    return out.toString();
  }

  private static void add(
      Map<Integer, List<String>> marks, int offset, String mark, boolean first) {
    List<String> here = marks.computeIfAbsent(offset, o -> new ArrayList<>());
    here.add(first ? 0 : here.size(), mark);
  }
}
