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
    return at(place.span().map(Span::start).orElse(0));
  }

  /** {@return the location of {@code offset}, or of the text's end if that is nearer} */
  public Location at(int offset) {
    return new Location(
        file, lines.position(offset), Optional.of(SourceLine.of(text, lines, offset)));
  }
}
