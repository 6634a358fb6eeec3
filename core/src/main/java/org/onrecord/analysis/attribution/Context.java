package org.onrecord.analysis.attribution;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.text.Layer;

/** What the rules look at: the layers of one document. */
record Context(Document document, Layer<Quotation> quotations, Syntax syntax, Clauses clauses) {

  Tokens tokens() {
    return document.tokens();
  }

  boolean isQuoted(int token) {
    return token >= 0 && token < tokens().size() && clauses.quoted(token) >= 0;
  }

  /** Whether a word or number stands here: what the share of quoted words counts. */
  boolean isWord(int token) {
    return tokens().is(token, TokenKind.WORD) || tokens().is(token, TokenKind.NUMBER);
  }

  /** The index behind the quotation that holds the token. */
  int quotationEnd(int token) {
    return tokens().from(quotations.get(clauses.quoted(token)).span().end());
  }

  /** The index of the first token of the quotation that holds the token. */
  int quotationFirst(int token) {
    return tokens().from(quotations.get(clauses.quoted(token)).span().start());
  }

  /** Whether a finite verb stands outside quotation marks in the run. */
  boolean hasFiniteVerb(int first, int end) {
    for (int t = first; t < end; t++) {
      if (!isQuoted(t) && (syntax.is(t, Tag.VERB) || isFiniteAuxiliary(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiniteAuxiliary(int t) {
    return syntax.is(t, Tag.AUXILIARY)
        && !tokens().is(t, WordClass.GERUND)
        && !tokens().is(t, "be")
        && !tokens().is(t, "been");
  }
}
