package org.onrecord.analysis.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.SourceText;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/**
 * Noun phrases as [ ], verb groups as { }, the main verb or head noun before the closing bracket.
 */
class ShallowParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor plans to close two schools | [The mayor] {plans} {to close} [two schools]",
        "Her reform plans were rejected | [Her reform plans] {were rejected}",
        "Officials say the deal signed by both will hold"
            + " | [Officials] {say} [the deal] {signed} by [both] {will hold}",
        "The grants promised to farmers would lapse"
            + " | [The grants] {promised} to [farmers] {would lapse}",
        "Lind has also repeatedly said that he will not resign"
            + " | [Lind] {has also repeatedly said} that [he] {will not resign}",
        "The council’s new deputy told reporters Tuesday it was over"
            + " | [The council’s new deputy] {told} [reporters] [Tuesday] [it] {was} over",
        "This means that some of them lost | [This] {means} that [some] of [them] {lost}",
        "She went to court to stop the sale | [She] {went} to [court] {to stop} [the sale]",
        "He announced that such a force would be sent"
            + " | [He] {announced} that [such a force] {would be sent}",
        "Harbour records show the pier sank | [Harbour records] {show} [the pier] {sank}",
        "Many border states that lost jobs agree"
            + " | [Many border states] that {lost} [jobs] {agree}",
        "Those polled say she lied | [Those] {polled} {say} [she] {lied}",
        "Several said they left | [Several] {said} [they] {left}",
        "Others, however, say rents rose | [Others], however, {say} [rents] {rose}",
        "Aides who have met him say she left"
            + " | [Aides] who {have met} [him] {say} [she] {left}",
        "Monday's meeting says a lot | [Monday's meeting] {says} [a lot]",
        "He's said he will pay | [He]{'s said} [he] {will pay}",
        "A paper that found gaps helped | [A paper] that {found} [gaps] {helped}",
        "Exit polling showed she won | [Exit polling] {showed} [she] {won}",
        "She held a sign saying that they won | [She] {held} [a sign] {saying} that [they] {won}",
        "They told her she won | [They] {told} [her] [she] {won}",
        "Many agreed with her | [Many] {agreed} with [her]",
        "They asked him to host events | [They] {asked} [him] {to host} [events]",
      })
  void findsPhrasesAndVerbGroups(String sentence, String expected) {
    assertThat(bracketed(sentence.strip())).isEqualTo(expected.strip());
  }

  private static String bracketed(String text) {
    Document document =
        new PlainTextSegmenter(Lexicon.english()).segment(SourceText.of("x", text + "\n\nBody."));
    Syntax syntax = new ShallowParser().parse(document, Layer.empty());
    Tokens tokens = document.tokens();
    StringBuilder out = new StringBuilder();
    for (int t = 0; t < tokens.size() && tokens.end(t) <= text.length(); t++) {
      int token = t;
      out.append(tokens.isGlued(t) ? "" : " ");
      out.append(syntax.nounPhrase(t).filter(p -> p.first() == token).map(p -> "[").orElse(""));
      out.append(syntax.verbGroup(t).filter(g -> g.first() == token).map(g -> "{").orElse(""));
      out.append(new Span(tokens.start(t), tokens.end(t)).in(text));
      out.append(syntax.nounPhrase(t).filter(p -> p.end() == token + 1).map(p -> "]").orElse(""));
      out.append(syntax.verbGroup(t).filter(g -> g.end() == token + 1).map(g -> "}").orElse(""));
    }
    return out.toString().strip();
  }
}
