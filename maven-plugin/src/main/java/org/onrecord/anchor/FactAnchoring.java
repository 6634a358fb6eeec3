package org.onrecord.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.text.Span;

/**
 * Places the parts of one quote or commitment together: what stood near its longest part, before,
 * in or behind it, stands there still. A short part that would land elsewhere, or nobody could
 * place by itself, is looked for there. Immutable and thread-safe.
 */
final class FactAnchoring {

  /** Code units within which the parts of a fact belong together. */
  private static final int NEAR = 200;

  /** So much may have been put between them without making anybody doubt. */
  private static final int SLACK = 40;

  private final Anchoring anchoring;

  FactAnchoring(Anchoring anchoring) {
    this.anchoring = anchoring;
  }

  /** {@return where parts of a fact are now; none of what nobody could place} */
  Map<Span, Span> place(List<Span> parts) {
    Map<Span, Span> placed = new TreeMap<>();
    parts.forEach(part -> anchoring.place(part).ifPresent(is -> placed.put(part, is)));
    placed.entrySet().stream()
        .map(pair -> new Pair(pair.getKey(), pair.getValue()))
        .max(Comparator.comparingInt(pair -> pair.was().length()))
        .ifPresent(
            longest ->
                parts.stream()
                    .filter(part -> !part.equals(longest.was()))
                    .forEach(part -> settle(part, longest, placed)));
    return placed;
  }

  /** The part of a fact that the others go by, as it was and as it is. */
  private record Pair(Span was, Span is) {}

  private void settle(Span part, Pair longest, Map<Span, Span> placed) {
    int distance = distance(part, longest.was());
    boolean isSure = part.length() >= Anchoring.LONG && placed.containsKey(part);
    if (distance > NEAR || isSure) {
      return;
    }
    Optional<Span> alone = Optional.ofNullable(placed.remove(part));
    Span wide = window(part, longest, NEAR + part.length());
    Span close = window(part, longest, distance + part.length() + SLACK);
    int expected = longest.is().start() + part.start() - longest.was().start();
    alone
        .filter(is -> isIn(close, is))
        .or(() -> anchoring.near(part, wide, expected))
        .or(() -> alone.filter(is -> isIn(wide, is)))
        .ifPresent(is -> placed.put(part, is));
  }

  private static int distance(Span part, Span from) {
    return Math.max(0, Math.max(from.start() - part.end(), part.start() - from.end()));
  }

  private static boolean isIn(Span window, Span span) {
    return window.start() <= span.start() && span.end() <= window.end();
  }

  /** Where a part has to be: on the side of the longest on which it was, or in it. */
  private static Span window(Span part, Pair longest, int reach) {
    Span is = longest.is();
    int start = Math.max(0, is.start() - reach);
    if (part.end() <= longest.was().start()) {
      return new Span(start, is.start());
    }
    int end = is.end() + reach;
    return part.start() >= longest.was().end() ? new Span(is.end(), end) : new Span(start, end);
  }
}
