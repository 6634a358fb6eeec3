package org.onrecord.analysis.syntax;

import java.util.Arrays;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/** In which sentence and in which outermost quotation each token lies. */
final class Bounds {

  private final int[] sentenceStart; // by token: index of its sentence's first token
  private final int[] sentenceEnd;
  private final int[] quotationEnds; // by number of an outermost quotation: the index behind it
  private final int[] quoted; // by token: number of the outermost quotation it lies in, or -1

  Bounds(Document document, Layer<Quotation> quotations) {
    Tokens tokens = document.tokens();
    sentenceStart = new int[tokens.size()];
    sentenceEnd = new int[tokens.size()];
    for (Span sentence : document.sentences()) {
      int first = tokens.from(sentence.start());
      int end = tokens.from(sentence.end());
      Arrays.fill(sentenceStart, first, end, first);
      Arrays.fill(sentenceEnd, first, end, end);
    }
    quotationEnds = new int[quotations.size()];
    quoted = new int[tokens.size()];
    Arrays.fill(quoted, -1);
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.depth() == 0) {
        int first = tokens.from(quotation.span().start());
        int end = Math.max(first, tokens.from(quotation.span().end()));
        Arrays.fill(quoted, first, end, i);
        quotationEnds[i] = end;
      }
    }
  }

  /** {@return the number of the outermost quotation that holds the token, or -1} */
  int quoted(int token) {
    return quoted[token];
  }

  /**
   * {@return the index behind the outermost quotation that holds the token}
   *
   * @param token a token for which {@link #quoted} is not negative
   */
  int quotationEnd(int token) {
    return quotationEnds[quoted[token]];
  }

  /** {@return the index of the first token of the token's sentence} */
  int sentenceStart(int token) {
    return sentenceStart[token];
  }

  /** {@return the index behind the last token of the token's sentence} */
  int sentenceEnd(int token) {
    return sentenceEnd[token];
  }
}
