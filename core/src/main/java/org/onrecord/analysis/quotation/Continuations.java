package org.onrecord.analysis.quotation;

import java.util.List;
import org.onrecord.analysis.quotation.Quotation.Closing;
import org.onrecord.analysis.quotation.Quotation.Mark;
import org.onrecord.text.Span;

/**
 * Decides where a double mark leads that is not closed in its paragraph: to the next paragraph, if
 * that opens with a mark again, as in print; to a later one that closes it; or nowhere.
 */
final class Continuations {

  /** In how many paragraphs behind the opening one a closing mark is looked for. */
  private static final int REACH = 6;

  private final String text;
  private final List<Marks> paragraphs;

  private Continuations(String text, List<Marks> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  static void resolve(String text, List<Marks> paragraphs) {
    Continuations continuations = new Continuations(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      continuations.resolve(i);
    }
    for (Marks marks : paragraphs) {
      QuotationMark closing = marks.closesEarlier;
      if (closing != null) {
        marks.stray(closing, false);
      }
    }
  }

  private void resolve(int index) {
    Marks marks = paragraphs.get(index);
    QuotationMark opening = marks.unclosed;
    if (opening == null) {
      return;
    }
    boolean followed = index + 1 < paragraphs.size();
    if (marks.wraps) {
      if (followed && paragraphs.get(index + 1).startsStraight()) {
        marks.extend(opening, Mark.DOUBLE, Closing.CONTINUED);
      } else {
        marks.stray(opening, true);
      }
    } else if (followed && paragraphs.get(index + 1).reopens()) {
      marks.extend(opening, Mark.DOUBLE, Closing.CONTINUED);
    } else if (!closesLater(index, opening)) {
      if (startsSpeech(marks, opening)) {
        marks.extend(opening, Mark.DOUBLE, Closing.UNCLOSED);
      } else {
        marks.stray(opening, true);
      }
    }
  }

  /** A mark that is never closed is believed where speech is likely: “We will, or he said: “We. */
  private boolean startsSpeech(Marks marks, QuotationMark opening) {
    int i = opening.start() - 1;
    while (i >= marks.paragraph.start() && MarkScanner.isBlank(text.charAt(i))) {
      i--;
    }
    if (i < marks.paragraph.start()) {
      return true;
    }
    char before = text.charAt(i);
    boolean sentence =
        ".!?”\"".indexOf(before) >= 0
            && opening.end() < marks.paragraph.end()
            && Character.isUpperCase(text.charAt(opening.end()));
    return opening.mustOpen() && (before == ',' || before == ':' || sentence);
  }

  private boolean closesLater(int index, QuotationMark opening) {
    int last = Math.min(index + REACH, paragraphs.size() - 1);
    int later = index + 1;
    while (later < last && !paragraphs.get(later).hasDouble()) {
      later++;
    }
    QuotationMark closing = later > last ? null : paragraphs.get(later).closesEarlier;
    if (closing == null) {
      return false;
    }
    paragraphs.get(index).extend(opening, Mark.DOUBLE, Closing.CONTINUED);
    for (int between = index + 1; between < later; between++) {
      Marks marks = paragraphs.get(between);
      marks.pairs.add(new Pair(marks.paragraph, Mark.DOUBLE, false, Closing.CONTINUED));
    }
    Marks end = paragraphs.get(later);
    Span covered = new Span(end.paragraph.start(), closing.end());
    end.pairs.add(new Pair(covered, Mark.DOUBLE, false, Closing.CLOSED));
    end.closesEarlier = null;
    return true;
  }
}
