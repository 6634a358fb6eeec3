package org.onrecord.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/**
 * Facts of one kind over one text, in the order of their spans: what one stage of the analysis
 * found.
 *
 * <p>A layer is an unmodifiable list with look-ups by place. Immutable and thread-safe if its facts
 * are.
 *
 * @param <T> the kind of fact
 */
public final class Layer<T extends Spanned> extends AbstractList<T> implements RandomAccess {

  private static final Layer<Spanned> EMPTY = new Layer<>(new Spanned[0]);

  private final Spanned[] facts;

  private Layer(Spanned[] facts) {
    this.facts = facts;
  }

  /** {@return a layer of the given facts, brought into the order of their spans} */
  public static <T extends Spanned> Layer<T> of(Collection<? extends T> facts) {
    Spanned[] sorted = facts.toArray(new Spanned[0]);
    if (!isSorted(sorted)) {
      Arrays.sort(sorted, (one, other) -> one.span().compareTo(other.span()));
    }
    return new Layer<>(sorted);
  }

  /** Most stages find their facts from left to right. */
  private static boolean isSorted(Spanned[] facts) {
    for (int i = 1; i < facts.length; i++) {
      if (facts[i - 1].span().compareTo(facts[i].span()) > 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return the layer without facts} */
  @SuppressWarnings("unchecked") // holds nothing
  public static <T extends Spanned> Layer<T> empty() {
    return (Layer<T>) EMPTY;
  }

  /** {@return the facts whose span starts in {@code place}, as a view} */
  public List<T> startingIn(Span place) {
    return subList(firstFrom(place.start()), firstFrom(place.end()));
  }

  /** {@return the index of the first fact whose span starts at {@code offset} or later} */
  public int firstFrom(int offset) {
    int low = 0;
    int high = facts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (facts[middle].span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  @SuppressWarnings("unchecked") // filled with T by the factory
  public T get(int index) {
    return (T) facts[index];
  }

  @Override
  public int size() {
    return facts.length;
  }
}
