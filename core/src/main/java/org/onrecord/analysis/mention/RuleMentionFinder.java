package org.onrecord.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.Syntax;

/**
 * The default: names by capitals, lists and the text's own evidence, noun phrases by their head,
 * pronouns. Linear in the text. Thread-safe.
 */
public final class RuleMentionFinder implements MentionFinder {

  /** A finder for English. */
  public RuleMentionFinder() {}

  @Override
  public References find(Document document, Syntax syntax) {
    Tokens tokens = document.tokens();
    Shapes shapes = new Shapes(tokens, document.text());
    TypeEvidence words = new TypeEvidence(tokens, document.text(), shapes);
    ContextEvidence context = new ContextEvidence(document, syntax, shapes);
    List<Reference> found = new ArrayList<>();
    boolean[] named = new boolean[tokens.size()];
    for (Name name : new NameScanner(document).scan()) {
      found.add(name.with(words.of(name), context.of(name)));
      for (int t = name.first(); t < name.end(); t++) {
        named[t] = true;
      }
    }
    new NominalFinder(tokens, syntax, named).find(found);
    TokenRanges sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      PronounFinder.find(tokens, syntax, sentences.first(s), sentences.end(s), found);
    }
    return References.of(found, tokens);
  }
}
