package org.onrecord.testing;

import java.util.Collection;
import java.util.List;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/**
 * A text and named spans of it, written as one string with the spans as marks:
 *
 * <pre>{@code
 * ⟪Ann Roe⟫ ‹said› ⟦she would come⟧ ⟦due|by Friday⟧.
 * }</pre>
 *
 * <p>{@code ⟪…⟫} is a source, {@code ‹…›} a cue, {@code ⟦…⟧} a content; {@code ⟦label|…⟧} gives a
 * span any other name. Marks of one kind nest, marks of different kinds may also cross, and a label
 * may stand several times. A backslash before one of the six signs takes it as a character of the
 * text. Immutable and thread-safe.
 *
 * @param text the text without marks
 * @param marks the spans, in text order
 */
public record MarkedText(String text, Layer<Mark> marks) {

  /** Stands for words that are left out. */
  public static final String GAP = "[…]";

  /**
   * {@return the text and the spans that {@code notation} shows}
   *
   * @throws IllegalArgumentException if a mark is not closed or not opened
   */
  public static MarkedText parse(String notation) {
    return new MarkedTextParser(notation).parse();
  }

  /** {@return a text with the given spans} */
  public static MarkedText of(String text, Collection<Mark> marks) {
    return new MarkedText(text, Layer.of(marks));
  }

  /**
   * {@return the one span with this label}
   *
   * @throws IllegalArgumentException if there is none or more than one
   */
  public Span span(String label) {
    List<Span> found = spans(label);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "expected one mark '" + label + "' but found " + found.size() + " in: " + this);
    }
    return found.get(0);
  }

  /** {@return the spans with this label, in text order} */
  public List<Span> spans(String label) {
    return marks.stream().filter(mark -> mark.label().equals(label)).map(Mark::span).toList();
  }

  /** {@return the words that the span with this label covers} */
  public String words(String label) {
    return span(label).in(text).toString();
  }

  /** {@return the notation: what {@link #parse} reads} */
  @Override
  public String toString() {
    return excerpt(new Span(0, text.length()));
  }

  /** {@return the notation of a part of the text, with the marks that lie in it whole} */
  public String excerpt(Span part) {
    return new MarkedTextWriter(this, Integer.MAX_VALUE).write(part);
  }

  /**
   * {@return the notation of a part of the text on one line: line ends become blanks, and a stretch
   * between two signs that is longer than {@code longest} is cut in its middle, which {@value #GAP}
   * shows}
   */
  public String line(Span part, int longest) {
    return new MarkedTextWriter(this, longest).write(part).replaceAll("\\s+", " ");
  }
}
