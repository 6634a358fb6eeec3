package org.onrecord.validation;

/** Writes a finding for people. */
@FunctionalInterface
public interface FindingPrinter {

  /** {@return the finding in one or more lines, without a line end at the end} */
  String print(LocatedFinding found);
}
