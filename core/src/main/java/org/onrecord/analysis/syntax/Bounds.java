package org.onrecord.analysis.syntax;

import java.util.Arrays;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.text.Layer;

/** In which sentence and in which outermost quotation each token lies. */
final class Bounds {

  private final TokenRanges sentences;
  private final int[] quotationEnds; // by number of an outermost quotation: the index behind it
  private final int[] quotationStarts; // by number: its first token
  private final boolean[] continued; // by the same number: whether the next paragraph goes on
  private final int[] quoted; // by token: number of the outermost quotation it lies in, or -1

  Bounds(Document document, Layer<Quotation> quotations) {
    Tokens tokens = document.tokens();
    sentences = document.sentences();
    quotationEnds = new int[quotations.size()];
    quotationStarts = new int[quotations.size()];
    continued = new boolean[quotations.size()];
    quoted = new int[tokens.size()];
    Arrays.fill(quoted, -1);
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.depth() == 0) {
        int first = tokens.from(quotation.span().start());
        int end = Math.max(first, tokens.from(quotation.span().end()));
        Arrays.fill(quoted, first, end, i);
        quotationStarts[i] = first;
        quotationEnds[i] = end;
        continued[i] = quotation.closing() == Quotation.Closing.CONTINUED;
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

  /**
   * {@return the first token of the outermost quotation that holds the token}
   *
   * @param token a token for which {@link #quoted} is not negative
   */
  int quotationStart(int token) {
    return quotationStarts[quoted[token]];
  }

  /**
   * {@return whether the outermost quotation that holds the token goes on in the next paragraph}
   */
  boolean continues(int token) {
    return quoted[token] >= 0 && continued[quoted[token]];
  }

  /** {@return the index of the first token of the token's sentence; 0 outside of sentences} */
  int sentenceStart(int token) {
    int sentence = sentences.holding(token);
    return sentence == TokenRanges.NONE ? 0 : sentences.first(sentence);
  }

  /** {@return the index behind the last token of the token's sentence; 0 outside of sentences} */
  int sentenceEnd(int token) {
    int sentence = sentences.holding(token);
    return sentence == TokenRanges.NONE ? 0 : sentences.end(sentence);
  }
}
