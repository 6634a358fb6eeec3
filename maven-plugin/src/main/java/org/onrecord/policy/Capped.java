package org.onrecord.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.validation.Finding;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;

/**
 * Keeps one broken file from drowning the others: of each rule the first findings in an article,
 * and in place of the rest one that says how many there are.
 */
public final class Capped {

  private static final int SHOWN = 50;

  private Capped() {}

  /** {@return these findings of one article, those over the number put together} */
  public static List<LocatedFinding> of(List<LocatedFinding> found) {
    if (found.size() <= SHOWN) {
      return found;
    }
    Map<String, Integer> counts = new HashMap<>();
    List<LocatedFinding> shown = new ArrayList<>();
    for (LocatedFinding each : found) {
      if (counts.merge(each.finding().rule(), 1, Integer::sum) <= SHOWN) {
        shown.add(each);
      }
    }
    for (LocatedFinding each : List.copyOf(shown)) {
      Integer count = counts.remove(each.finding().rule());
      if (count != null && count > SHOWN) {
        shown.add(rest(firstHidden(found, each.finding().rule()), count - SHOWN));
      }
    }
    return shown;
  }

  private static LocatedFinding firstHidden(List<LocatedFinding> found, String rule) {
    return found.stream()
        .filter(each -> each.finding().rule().equals(rule))
        .skip(SHOWN)
        .findFirst()
        .orElseThrow();
  }

  private static LocatedFinding rest(LocatedFinding first, int count) {
    Finding finding = first.finding();
    String message = "and here, and so on: %d more in this article".formatted(count);
    Location location = first.location();
    return new LocatedFinding(
        new Finding(finding.rule(), finding.severity(), finding.place(), message),
        new Location(location.file(), location.position(), Optional.empty(), Optional.empty()));
  }
}
