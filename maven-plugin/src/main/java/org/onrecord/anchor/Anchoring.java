package org.onrecord.anchor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * Finds the spans of a text in an edited version of it: by their words and, where these stand in
 * several places, by what stands around them; where the words were edited too, by what stands on
 * both sides of where they begin and end. Immutable and thread-safe.
 */
public final class Anchoring {

  /** Code units to each side that tell one place from another. */
  private static final int CONTEXT = 48;

  /** Words this long are not found by chance. */
  static final int LONG = 16;

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

  /**
   * {@return where the words of a span stand in a part of the edited text; empty if they do not}
   *
   * @param expected of several such places, the one that begins nearest to this
   */
  Optional<Span> near(Span span, Span part, int expected) {
    if (span.end() > before.length() || span.length() == 0) {
      return Optional.empty();
    }
    String words = before.substring(span.start(), span.end());
    Best best = new Best();
    int at = after.indexOf(words, part.start());
    while (at >= 0 && at + words.length() <= part.end()) {
      if (isWhole(at, at + words.length())) {
        best.offer(at, after.length() - Math.abs(at - expected));
      }
      at = after.indexOf(words, at + 1);
    }
    return best.place(0).map(start -> new Span(start, start + words.length()));
  }

  /** Whether no word of the edited text is cut. */
  private boolean isWhole(int start, int end) {
    return !isInWord(start) && !isInWord(end);
  }

  private boolean isInWord(int at) {
    return at > 0
        && at < after.length()
        && Character.isLetterOrDigit(after.charAt(at - 1))
        && Character.isLetterOrDigit(after.charAt(at));
  }

  /** {@return whether the words of a span are what they were} */
  public boolean isSame(Span was, Span is) {
    return was.length() == is.length()
        && before.regionMatches(was.start(), after, is.start(), is.length());
  }

  private Optional<Span> sameWords(Span span) {
    String words = before.substring(span.start(), span.end());
    boolean cuts = !back.isWhole(span.start(), span.end());
    Best best = new Best();
    for (int at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (cuts || isWhole(at, end)) {
        best.offer(
            at, commonBefore(span.start(), at, CONTEXT) + commonBehind(span.end(), end, CONTEXT));
      }
    }
    return best.place(words.length() >= LONG ? 0 : SOME)
        .map(start -> new Span(start, start + words.length()));
  }

  private Optional<Span> editedWords(Span span) {
    Optional<Integer> start = boundary(span.start(), Side.RIGHT);
    Optional<Integer> end = boundary(span.end(), Side.LEFT);
    return start.isPresent() && end.isPresent() && isLikely(span, start.get(), end.get())
        ? Optional.of(new Span(start.get(), end.get()))
        : Optional.empty();
  }

  /** On which side of a place something stands. */
  private enum Side {
    LEFT,
    RIGHT
  }

  /**
   * {@return where a place between two characters is now: by what stands inside, or else outside}
   */
  private Optional<Integer> boundary(int offset, Side inner) {
    Side outer = inner == Side.LEFT ? Side.RIGHT : Side.LEFT;
    return mutual(offset, inner).or(() -> mutual(offset, outer));
  }

  private Optional<Integer> mutual(int offset, Side side) {
    return by(side, offset)
        .filter(is -> back.by(side, is).filter(was -> was == offset).isPresent());
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

  /** Of a short span, little is left that could be known again: what is around must be the same. */
  private boolean isLikely(Span span, int start, int end) {
    int length = end - start;
    if (span.length() < LONG) {
      return length > 0
          && length <= 2 * LONG
          && commonBefore(span.start(), start, SOME) == SOME
          && commonBehind(span.end(), end, SOME) == SOME;
    }
    return length <= 2 * span.length() && 2 * length >= span.length();
  }

  private void offer(Best best, int offset, String side, int length) {
    if (side.length() < SOME) {
      return;
    }
    for (int found = after.indexOf(side); found >= 0; found = after.indexOf(side, found + 1)) {
      int at = found + length;
      if (!isInWord(at) || back.isInWord(offset)) {
        best.offer(at, commonBefore(offset, at, CONTEXT) + commonBehind(offset, at, CONTEXT));
      }
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
