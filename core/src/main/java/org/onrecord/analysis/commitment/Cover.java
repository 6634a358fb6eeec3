package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.text.Span;

/** For every token the shortest of many spans that covers it, and what the span belongs to. */
final class Cover<T> {

  private final Tokens tokens;
  private final List<Span> spans = new ArrayList<>();
  private final List<T> owners = new ArrayList<>();
  private final int[] cover; // by token: the index of the shortest span, or -1

  Cover(Tokens tokens) {
    this.tokens = tokens;
    cover = new int[tokens.size()];
    Arrays.fill(cover, -1);
  }

  void add(Span span, T owner) {
    int end = tokens.from(span.end());
    for (int t = tokens.from(span.start()); t < end; t++) {
      if (cover[t] < 0 || spans.get(cover[t]).length() >= span.length()) {
        cover[t] = spans.size();
      }
    }
    spans.add(span);
    owners.add(owner);
  }

  /** {@return the owner of the shortest span over the token; null if none covers it} */
  @Nullable T owner(int token) {
    return isCovered(token) ? owners.get(cover[token]) : null;
  }

  /** {@return the shortest span over the token; null if none covers it} */
  @Nullable Span span(int token) {
    return isCovered(token) ? spans.get(cover[token]) : null;
  }

  private boolean isCovered(int token) {
    return 0 <= token && token < cover.length && cover[token] >= 0;
  }
}
