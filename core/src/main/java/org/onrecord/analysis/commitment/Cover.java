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
  private final List<Span> spans;
  private final List<T> owners;
  private final int[] cover; // by token: the index of the shortest span, or -1

  /** A cover without spans yet, with room for some. */
  Cover(Tokens tokens, int room) {
    this.tokens = tokens;
    spans = new ArrayList<>(room);
    owners = new ArrayList<>(room);
    cover = new int[tokens.size()];
    Arrays.fill(cover, -1);
  }

  void add(Span span, T owner) {
    int first = tokens.from(span.start());
    for (int t = first; t < cover.length && tokens.start(t) < span.end(); t++) {
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
