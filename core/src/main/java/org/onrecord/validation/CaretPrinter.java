package org.onrecord.validation;

/**
 * The line of {@link LinePrinter}, below it the line of the file, and a caret under the place.
 * Immutable and thread-safe.
 */
public final class CaretPrinter implements FindingPrinter {

  private static final String INDENT = "    ";

  private final LinePrinter first = new LinePrinter();

  /** Makes a printer. */
  public CaretPrinter() {}

  @Override
  public String print(LocatedFinding found) {
    return first.print(found)
        + found
            .location()
            .line()
            .filter(line -> !line.words().isBlank())
            .map(this::show)
            .orElse("");
  }

  private String show(SourceLine line) {
    return "\n" + INDENT + line.words() + "\n" + INDENT + line.pointer();
  }
}
