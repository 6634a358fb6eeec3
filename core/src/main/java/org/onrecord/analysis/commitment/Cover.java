package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.text.Span;

/** For every token the shortest of many spans that covers it, and what the span belongs to. */
final class Cover<T> {

  private record Entry<T>(Span span, T owner) {}

  private final List<Entry<T>> entries = new ArrayList<>();
  private int[] cover = {};

  void add(Span span, T owner) {
    entries.add(new Entry<>(span, owner));
  }

  /** Ends the adding. */
  void index(Tokens tokens) {
    entries.sort(Comparator.comparingInt(entry -> -entry.span().length()));
    cover = new int[tokens.size()];
    Arrays.fill(cover, -1);
    for (int i = 0; i < entries.size(); i++) {
      Span span = entries.get(i).span();
      int first = tokens.from(span.start());
      int end = tokens.from(span.end());
      Arrays.fill(cover, Math.min(first, end), end, i);
    }
  }

  /** {@return the owner of the shortest span over the token; null if none covers it} */
  @Nullable T owner(int token) {
    return inside(token) ? entries.get(cover[token]).owner() : null;
  }

  /** {@return the shortest span over the token; null if none covers it} */
  @Nullable Span span(int token) {
    return inside(token) ? entries.get(cover[token]).span() : null;
  }

  private boolean inside(int token) {
    return 0 <= token && token < cover.length && cover[token] >= 0;
  }
}
