package org.onrecord.validation;

import java.util.Comparator;
import org.onrecord.text.LineMap;

/**
 * A finding and where a person finds it; ordered by file, then place, then rule.
 *
 * @param finding what does not hold
 * @param location where
 */
public record LocatedFinding(Finding finding, Location location)
    implements Comparable<LocatedFinding> {

  private static final Comparator<LocatedFinding> ORDER =
      Comparator.<LocatedFinding, String>comparing(found -> found.location.file())
          .thenComparingInt(found -> found.position().line())
          .thenComparingInt(found -> found.position().column())
          .thenComparing(found -> found.finding.rule())
          .thenComparing(found -> found.finding.message());

  private LineMap.Position position() {
    return location.position();
  }

  @Override
  public int compareTo(LocatedFinding other) {
    return ORDER.compare(this, other);
  }
}
