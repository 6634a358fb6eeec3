package org.onrecord.anchor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Finds the spans of a text in an edited version of it: by their words and, where these stand in
 * several places, by what stands around them; where the words were edited too, by where they begin
 * and end. Immutable and thread-safe.
 */
public final class Anchoring {

  /** Code units to each side that tell one place from another. */
  private static final int CONTEXT = 48;

  /** Words this long are not found by chance. */
  private static final int LONG = 16;

  /** So much around must be the same where chance could play. */
  private static final int SOME = 8;

  private final String before;
  private final String after;

  /** The way from the edited text to the one before. */
  private final Anchoring back;

  /** What the texts have in common at their beginning and, behind that, at their end. */
  private final int head;

  private final int tail;

  /**
   * @param before the text that spans count into
   * @param after the edited text
   */
  public Anchoring(String before, String after) {
    this(before, after, null);
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // the way back is the other way round
  private Anchoring(String before, String after, @Nullable Anchoring back) {
    this.before = before;
    this.after = after;
    this.back = back == null ? new Anchoring(after, before, this) : back;
    int shorter = Math.min(before.length(), after.length());
    this.head = commonBehind(0, 0, shorter);
    this.tail = commonBefore(before.length(), after.length(), shorter - head);
  }

  /** {@return where a span is now; empty if nobody could tell} */
  public Optional<Span> place(Span span) {
    if (span.end() > before.length()) {
      return Optional.empty();
    }
    if (span.end() <= head) {
      return Optional.of(span);
    }
    if (span.start() >= before.length() - tail) {
      int shift = after.length() - before.length();
      return Optional.of(new Span(span.start() + shift, span.end() + shift));
    }
    return span.length() == 0
        ? Optional.empty()
        : sameWords(span).filter(is -> isMutual(span, is)).or(() -> editedWords(span));
  }

  /**
   * Whether the place leads back: if the words of another place of the old text stand there, this
   * one's are gone, and what is alike is by somebody else.
   */
  private boolean isMutual(Span was, Span is) {
    return back.sameWords(is).filter(was::equals).isPresent();
  }

  /** {@return whether the words of a span are what they were} */
  public boolean isSame(Span was, Span is) {
    return was.length() == is.length()
        && before.regionMatches(was.start(), after, is.start(), is.length());
  }

  private Optional<Span> sameWords(Span span) {
    String words = before.substring(span.start(), span.end());
    Best best = new Best();
    for (int at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
      int end = at + words.length();
      best.offer(
          at, commonBefore(span.start(), at, CONTEXT) + commonBehind(span.end(), end, CONTEXT));
    }
    return best.place(words.length() >= LONG ? 0 : SOME)
        .map(start -> new Span(start, start + words.length()));
  }

  private Optional<Span> editedWords(Span span) {
    if (span.length() < LONG) {
      return Optional.empty();
    }
    Optional<Integer> start = mutual(span.start(), Side.RIGHT);
    Optional<Integer> end = mutual(span.end(), Side.LEFT);
    return start.isPresent() && end.isPresent() && isLikely(span, start.get(), end.get())
        ? Optional.of(new Span(start.get(), end.get()))
        : Optional.empty();
  }

  /** On which side of a boundary the span lies. */
  private enum Side {
    LEFT,
    RIGHT
  }

  private Optional<Integer> mutual(int offset, Side inner) {
    return boundary(offset, inner)
        .filter(is -> back.boundary(is, inner).filter(was -> was == offset).isPresent());
  }

  private static boolean isLikely(Span span, int start, int end) {
    int length = end - start;
    return length <= 2 * span.length() && 2 * length >= span.length();
  }

  /**
   * {@return where a place between two characters is now: by what stands inside, or else outside}
   */
  private Optional<Integer> boundary(int offset, Side inner) {
    Side outer = inner == Side.LEFT ? Side.RIGHT : Side.LEFT;
    return by(inner, offset).or(() -> by(outer, offset));
  }

  private Optional<Integer> by(Side side, int offset) {
    Best best = new Best();
    if (side == Side.LEFT) {
      String left = before.substring(Math.max(0, offset - SOME), offset);
      offer(best, offset, left, left.length());
    } else {
      offer(best, offset, before.substring(offset, Math.min(before.length(), offset + SOME)), 0);
    }
    return best.place(SOME);
  }

  private void offer(Best best, int offset, String side, int length) {
    if (side.length() < SOME) {
      return;
    }
    for (int found = after.indexOf(side); found >= 0; found = after.indexOf(side, found + 1)) {
      int at = found + length;
      best.offer(at, commonBefore(offset, at, CONTEXT) + commonBehind(offset, at, CONTEXT));
    }
  }

  /** {@return how many characters, at most {@code limit}, are the same before two places} */
  private int commonBefore(int was, int is, int limit) {
    int common = 0;
    while (common < Math.min(limit, Math.min(was, is))
        && before.charAt(was - common - 1) == after.charAt(is - common - 1)) {
      common++;
    }
    return common;
  }

  /** {@return how many characters, at most {@code limit}, are the same behind two places} */
  private int commonBehind(int was, int is, int limit) {
    int most = Math.min(limit, Math.min(before.length() - was, after.length() - is));
    int common = 0;
    while (common < most && before.charAt(was + common) == after.charAt(is + common)) {
      common++;
    }
    return common;
  }

  /** The one place that fits best. */
  private static final class Best {
    private int at;
    private int score = -1;
    private boolean isTie;

    void offer(int place, int fit) {
      if (fit > score) {
        at = place;
        score = fit;
        isTie = false;
      } else if (fit == score && place != at) {
        isTie = true;
      }
    }

    /** {@return it, unless there are two, or it fits less than {@code enough}} */
    Optional<Integer> place(int enough) {
      return isTie || score < enough ? Optional.empty() : Optional.of(at);
    }
  }
}
