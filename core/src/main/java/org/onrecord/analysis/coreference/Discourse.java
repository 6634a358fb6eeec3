package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/** The text up to the reference in hand: who was spoken of, how lately and in what place. */
final class Discourse {

  /**
   * Someone spoken of.
   *
   * @param cluster who
   * @param reference by which words
   * @param sentence index of the sentence
   * @param subject whether the words are the subject of a verb
   */
  record Recent(Cluster cluster, Reference reference, int sentence, boolean subject) {}

  private final Tokens tokens;
  private final Syntax syntax;
  private final int[] sentenceOf;
  private final int[] paragraphOf;
  private final int[] quotationOf; // outermost quotation of a token, or -1
  private final List<Recent> recent = new ArrayList<>();

  Discourse(Document document, Syntax syntax, Layer<Quotation> quotations) {
    tokens = document.tokens();
    this.syntax = syntax;
    sentenceOf = indexes(document.sentences());
    paragraphOf = indexes(document.paragraphs());
    quotationOf = new int[tokens.size()];
    Arrays.fill(quotationOf, -1);
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      if (quotation.depth() == 0) {
        fill(quotationOf, quotation.span(), q);
      }
    }
  }

  private int[] indexes(List<Span> spans) {
    int[] indexes = new int[tokens.size()];
    Arrays.fill(indexes, -1);
    for (int i = 0; i < spans.size(); i++) {
      fill(indexes, spans.get(i), i);
    }
    return indexes;
  }

  private void fill(int[] indexes, Span span, int value) {
    Arrays.fill(indexes, tokens.from(span.start()), tokens.from(span.end()), value);
  }

  void enter(Cluster cluster, Reference reference) {
    recent.add(new Recent(cluster, reference, sentence(reference.first()), isSubject(reference)));
  }

  /** Whether a verb stands behind the words, adverbs passed over. */
  boolean isSubject(Reference reference) {
    int t = reference.end();
    while (syntax.is(t, Tag.ADVERB)) {
      t++;
    }
    return syntax.is(t, Tag.VERB) || syntax.is(t, Tag.AUXILIARY);
  }

  Tokens tokens() {
    return tokens;
  }

  Syntax syntax() {
    return syntax;
  }

  /** Who was spoken of, the latest last. */
  List<Recent> recent() {
    return recent;
  }

  /** The index of the token's sentence, or -1. */
  int sentence(int token) {
    return sentenceOf[token];
  }

  /** The index of the token's paragraph, or -1 in headline and byline. */
  int paragraph(int token) {
    return paragraphOf[token];
  }

  /** The index of the outermost quotation that holds the token, or -1. */
  int quotation(int token) {
    return quotationOf[token];
  }
}
