package org.onrecord.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Holds the work on a text against the work on half of it. */
public final class Growth {

  /** Twice the text may take this many times the steps. */
  private static final double LIMIT = 2.2;

  private Growth() {}

  /**
   * Asserts that work grows as the text does.
   *
   * @param part what the text consists of, again and again
   * @param length the length of the longer text, in UTF-16 code units
   */
  public static void assertLinear(String part, int length, Class<? extends Consumer<String>> work) {
    assertLinear(part::repeat, length / part.length(), work);
  }

  /**
   * Asserts that work grows as the text does.
   *
   * @param texts makes a text of so many parts
   * @param parts how many the longer text has
   */
  public static void assertLinear(
      IntFunction<String> texts, int parts, Class<? extends Consumer<String>> work) {
    Consumer<String> counted = Steps.counted(work);
    counted.accept(texts.apply(Math.min(parts, 10))); // reads the word lists
    String half = texts.apply(parts / 2);
    String whole = texts.apply(parts / 2 * 2);
    counted.accept(whole); // what is kept for the next time
    long less = Steps.of(counted, half);
    long more = Steps.of(counted, whole);
    assertThat((double) more / less)
        .as("steps on twice the text: %d after %d", more, less)
        .isLessThanOrEqualTo(LIMIT);
  }
}
