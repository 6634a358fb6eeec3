package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Holds work on a long text against the same work on a sixteenth of it. It may take sixteen times
 * as long, and some times more for the memory it costs, but not the 256 times of work that looks at
 * everything from everywhere. What is counted is the time the thread computes, so that neither a
 * busy machine nor the collection of garbage counts.
 */
public final class Growth {

  private static final int FACTOR = 16;

  /** Between what linear and what quadratic work takes, as far from one as from the other. */
  private static final int LIMIT = 64;

  /** The best of so many counts: the first ones also pay for compiling the code. */
  private static final int TRIES = 10;

  /** What takes less is taken to take this, in nanoseconds: so short a time says nothing. */
  private static final long LEAST = 1_000_000;

  private Growth() {}

  /**
   * Asserts that the time of {@code work} grows as the text does.
   *
   * @param part what the text consists of, again and again
   * @param length the length of the long text, in UTF-16 code units
   */
  public static void assertLinear(String part, int length, Consumer<String> work) {
    assertLinear(part, length, Function.identity(), work);
  }

  /**
   * Asserts that the time of {@code work} grows as the text does.
   *
   * @param part what the text consists of, again and again
   * @param length the length of the long text, in UTF-16 code units
   * @param prepare makes of a text what the work is done on; its time is left out
   */
  public static <T> void assertLinear(
      String part, int length, Function<String, T> prepare, Consumer<T> work) {
    int times = length / FACTOR / part.length();
    T small = prepare.apply(part.repeat(times));
    T large = prepare.apply(part.repeat(times * FACTOR));
    work.accept(small); // warms up
    long least = Math.max(LEAST, best(small, work, 0));
    assertThat(best(large, work, least * LIMIT))
        .as("nanoseconds on a text %d times as long as one that takes %d", FACTOR, least)
        .isLessThan(least * LIMIT);
  }

  /** The shortest time of some tries, or the first that is short enough. */
  private static <T> long best(T text, Consumer<T> work, long enough) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TRIES && best >= enough; i++) {
      long start = ThreadTime.nanos();
      work.accept(text);
      best = Math.min(best, ThreadTime.nanos() - start);
    }
    return best;
  }
}
