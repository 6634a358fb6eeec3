package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.text.LineMap;
import org.onrecord.text.Span;

/**
 * Finds places in an article's text: at their words, or at the top if they have none. Immutable and
 * thread-safe.
 */
public final class TextLocator implements Locator {

  private final String file;
  private final String text;
  private final LineMap lines;

  /**
   * @param file the text's file, as it is to be shown
   * @param text the whole text
   */
  public TextLocator(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = LineMap.of(text);
  }

  @Override
  public Location locate(Place place) {
    return place.span().map(this::at).orElseGet(() -> at(0, Optional.empty()));
  }

  private Location at(Span span) {
    return at(span.start(), Optional.of(lines.position(span.end())));
  }

  /** {@return the location of {@code offset}, or of the text's end if that is nearer} */
  public Location at(int offset) {
    return at(offset, Optional.empty());
  }

  private Location at(int offset, Optional<LineMap.Position> end) {
    return new Location(
        file, lines.position(offset), end, Optional.of(SourceLine.of(text, lines, offset)));
  }
}
