package org.onrecord.validation;

/**
 * One line a finding, for {@code grep} and for editors that jump to it: {@code file:line:column:
 * severity [rule] message}. Immutable and thread-safe.
 */
public final class LinePrinter implements FindingPrinter {

  /** Makes a printer. */
  public LinePrinter() {}

  @Override
  public String print(LocatedFinding found) {
    Finding finding = found.finding();
    Location location = found.location();
    return Printable.of(location.file())
        + ":"
        + location.position()
        + ": "
        + finding.severity().label()
        + " ["
        + finding.rule()
        + "] "
        + Printable.of(finding.message());
  }
}
