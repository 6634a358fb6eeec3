package org.onrecord.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units: the indexes of {@link
 * String#substring(int, int)} into the article's text, which is never changed.
 *
 * <p>This is the one unit of the whole library. Readers in languages that count otherwise must
 * convert: Python strings count code points, files count bytes. The two differ from this count as
 * soon as a character beyond U+FFFF (an emoji) or, for bytes, beyond U+007F stands before the span.
 *
 * <p>Spans order by their start, and of two with one start the longer comes first, so that what
 * contains precedes what is contained. Immutable and thread-safe.
 *
 * @param start index of the first code unit, at least 0
 * @param end index behind the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, but has start " + start + " and end " + end);
    }
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return end - start;
  }

  /** {@return whether the span covers nothing} */
  public boolean isEmpty() {
    return start == end;
  }

  /** {@return whether the code unit at {@code offset} lies in this span} */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** {@return whether every code unit of {@code other} lies in this span} */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** {@return whether the two share at least one code unit} */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** {@return the shortest span that contains both} */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * {@return the characters of {@code text} that this span covers}
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public CharSequence in(CharSequence text) {
    return text.subSequence(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }

  // What a record has by itself, written out: it is asked in many places, and what the JVM makes of
  // the generated methods takes twenty times the code.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
