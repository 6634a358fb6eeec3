package org.onrecord.formats.exchange;

import org.onrecord.model.Article;
import org.onrecord.text.Span;

/** Writes places in a text as the two selectors that the standard has for plain text. */
final class Selectors {

  /** How many code units of context are given on each side. */
  private static final int CONTEXT = 32;

  private final String text;
  private final CodePointCount codePoints;
  private final JsonFields json;

  Selectors(Article article, JsonFields json) {
    this.text = article.text();
    this.codePoints = CodePointCount.of(text);
    this.json = json;
  }

  void position(Span span) {
    json.object(
        () -> {
          json.string("type", "TextPositionSelector");
          json.number("start", codePoints.before(span.start()));
          json.number("end", codePoints.before(span.end()));
        });
  }

  void quote(Span span) {
    json.object(
        () -> {
          json.string("type", "TextQuoteSelector");
          json.string("exact", text.substring(span.start(), span.end()));
          json.string("prefix", text.substring(contextStart(span), span.start()));
          json.string("suffix", text.substring(span.end(), contextEnd(span)));
        });
  }

  /** Not between the halves of a character. */
  private int contextStart(Span span) {
    int start = Math.max(0, span.start() - CONTEXT);
    return isInsideOfCharacter(start) ? start + 1 : start;
  }

  private int contextEnd(Span span) {
    int end = Math.min(text.length(), span.end() + CONTEXT);
    return isInsideOfCharacter(end) ? end - 1 : end;
  }

  private boolean isInsideOfCharacter(int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
