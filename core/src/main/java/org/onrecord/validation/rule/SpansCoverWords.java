package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Every span covers something to read, and whole characters of it.
 *
 * <p>An empty span points between two characters and says nothing; one of blanks shows nothing. A
 * span that cuts through a surrogate pair (an emoji, say) yields half a character, which no file
 * can hold.
 */
final class SpansCoverWords implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    return Spans.where(
        subject,
        span -> subject.hasWords(span) && (isBlank(text, span) || cutsCharacter(text, span)),
        span ->
            isBlank(text, span) ? "the span covers no words" : "the span cuts a character in two");
  }

  private static boolean isBlank(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean cutsCharacter(String text, Span span) {
    return cutsAt(text, span.start()) || cutsAt(text, span.end());
  }

  private static boolean cutsAt(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
