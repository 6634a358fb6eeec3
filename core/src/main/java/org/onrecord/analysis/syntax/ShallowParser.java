package org.onrecord.analysis.syntax;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.text.Layer;

/**
 * The default: tags by the lexicon and each word's neighbours, from left to right, then phrases and
 * verb groups as runs of tags. Linear in the text. Thread-safe.
 */
public final class ShallowParser implements SyntaxParser {

  /** A parser for English. */
  public ShallowParser() {}

  @Override
  public Syntax parse(Document document, Layer<Quotation> quotations) {
    Tag[] tags = new Tagger(document, quotations).tags();
    return new Syntax(
        tags, NounPhraseFinder.find(document, tags), VerbGroupFinder.find(document, tags));
  }
}
