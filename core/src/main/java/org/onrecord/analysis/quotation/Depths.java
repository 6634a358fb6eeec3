package org.onrecord.analysis.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Works out which quotation lies in which. */
final class Depths {

  private Depths() {}

  /** Adds the pairs of one paragraph, with their depths, in the order of their spans. */
  static void add(List<Pair> pairs, List<Quotation> quotations) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    Deque<Integer> ends = new ArrayDeque<>();
    for (Pair pair : sorted) {
      while (!ends.isEmpty() && ends.getFirst() <= pair.span().start()) {
        ends.pop();
      }
      quotations.add(
          new Quotation(pair.span(), pair.mark(), ends.size(), pair.opened(), pair.closing()));
      ends.push(pair.span().end());
    }
  }
}
