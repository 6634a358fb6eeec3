package org.onrecord.tree;

import org.onrecord.validation.LocatedFinding;

/** Takes findings as they come, article by article, in the order of their places. */
@FunctionalInterface
public interface FindingSink {

  /** Takes one finding. Nothing is kept of it here, however many there are. */
  void accept(LocatedFinding finding);
}
