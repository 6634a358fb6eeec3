package org.onrecord.corpus;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Quote;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.Span;
import org.onrecord.validation.Locator;

/**
 * Cuts a quote into sentences that can be compared: at their ends, and where somebody left words
 * out or put some in. A sentence goes on over "he said", but not over its full stop. One use each.
 */
final class SentenceCutter {

  /** Words; shorter sentences are often the same by chance. */
  private static final int ENOUGH = 8;

  private static final String ENDS = ".?!…[";
  private static final String SENTENCE_ENDS = ".?!:";

  private final String text;
  private final Quote quote;
  private final int index;
  private final String speaker;
  private final Locator locator;
  private final List<QuotedSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Span span = new Span(0, 0);

  SentenceCutter(String text, Quote quote, int index, String speaker, Locator locator) {
    this.text = text;
    this.quote = quote;
    this.index = index;
    this.speaker = speaker;
    this.locator = locator;
  }

  List<QuotedSentence> sentences() {
    int before = 0;
    for (Span fragment : quote.content()) {
      if (isBegun(fragment.start(), before)) {
        end();
      }
      take(fragment);
      before = fragment.end();
    }
    end();
    return sentences;
  }

  /** Whether the narrator's words before a fragment, behind another, end their sentence. */
  private boolean isBegun(int start, int before) {
    int at = start - 1;
    while (at >= before && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= before && SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private void take(Span fragment) {
    int start = fragment.start();
    while (start < fragment.end()) {
      int stop = start;
      while (stop < fragment.end() && !endsAt(stop, fragment.end())) {
        stop++;
      }
      add(start, stop);
      if (stop < fragment.end()) {
        end();
      }
      start =
          stop < fragment.end() && text.charAt(stop) == '['
              ? behindBracket(stop, fragment)
              : stop + 1;
    }
  }

  /** A point inside a number or a name ends nothing. */
  private boolean endsAt(int at, int end) {
    return ENDS.indexOf(text.charAt(at)) >= 0
        && (text.charAt(at) == '['
            || at + 1 == end
            || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private int behindBracket(int open, Span fragment) {
    int close = text.indexOf(']', open);
    return close < 0 || close >= fragment.end() ? open + 1 : close + 1;
  }

  private void add(int start, int stop) {
    for (Span word : Words.in(text, start, stop)) {
      span = words.isEmpty() ? word : extended(word);
      words.add(Words.normal(text, word));
    }
  }

  /** Only within the fragment in which the sentence begins, or "he said" would be in it. */
  private Span extended(Span word) {
    boolean isSameFragment =
        quote.content().stream()
            .anyMatch(part -> part.start() <= span.start() && word.end() <= part.end());
    return isSameFragment ? new Span(span.start(), word.end()) : span;
  }

  private void end() {
    if (words.size() >= ENOUGH) {
      sentences.add(
          new QuotedSentence(
              quote.id(), index, span, position(), speaker, String.join(" ", words)));
    }
    words.clear();
  }

  private Position position() {
    return locator.locate(QuotedSentence.place(quote.id(), index, span)).position();
  }
}
