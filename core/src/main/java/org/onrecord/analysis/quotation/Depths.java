package org.onrecord.analysis.quotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Works out which quotation lies in which, paragraph by paragraph. Not thread-safe. */
final class Depths {

  private final Deque<Integer> ends = new ArrayDeque<>();

  /** Adds the pairs of one paragraph, with their depths, in the order of their spans. */
  void add(List<Pair> pairs, List<Quotation> quotations) {
    pairs.sort((one, other) -> one.span().compareTo(other.span()));
    ends.clear();
    for (Pair pair : pairs) {
      while (!ends.isEmpty() && ends.getFirst() <= pair.span().start()) {
        ends.pop();
      }
      quotations.add(
          new Quotation(pair.span(), pair.mark(), ends.size(), pair.opened(), pair.closing()));
      ends.push(pair.span().end());
    }
  }
}
