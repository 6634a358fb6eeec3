package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributions of one unit as they are found, from left to right. */
final class Drafts {

  private final Unit unit;
  private final List<Draft> found = new ArrayList<>();
  private final List<Draft> aside = new ArrayList<>();
  private int floor;

  Drafts(Unit unit) {
    this.unit = unit;
    floor = unit.first();
  }

  /** {@return the unit that they are of} */
  Unit unit() {
    return unit;
  }

  /** {@return the latest one, or null} */
  @Nullable Draft last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** {@return the token before which nothing belongs to a further draft} */
  int floor() {
    return floor;
  }

  void accept(Draft draft) {
    Draft last = last();
    if (last != null && last.isEmpty()) {
      found.remove(found.size() - 1);
    }
    found.add(draft);
    floor = Math.max(floor, Math.min(draft.end(), unit.end()));
  }

  /** Takes the latest one back, so that what it held can go to another. */
  void dropLast() {
    found.remove(found.size() - 1);
    Draft before = last();
    floor = before == null ? unit.first() : Math.min(before.end(), unit.end());
  }

  /** Keeps one that stands inside the source of a later one and so has no part in the order. */
  void keepAside(Draft draft) {
    aside.add(draft);
  }

  /** Whether the token lies in the content of one. */
  boolean covers(int token) {
    return covers(found, token) || covers(aside, token);
  }

  private static boolean covers(List<Draft> drafts, int token) {
    for (Draft draft : drafts) {
      for (Draft.Run run : draft.content()) {
        if (run.first() <= token && token < run.end()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds those that have content to the ones of the paragraph. */
  void addTo(List<Draft> paragraph) {
    add(found, paragraph);
    add(aside, paragraph);
  }

  private static void add(List<Draft> drafts, List<Draft> paragraph) {
    for (Draft draft : drafts) {
      if (!draft.isEmpty()) {
        paragraph.add(draft);
      }
    }
  }
}
