package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Every span lies in the text, behind a leading byte-order mark.
 *
 * <p>A span that reaches beyond the text has no words: whatever is said of it cannot be checked. It
 * comes of a text that was shortened, or of offsets counted in bytes or code points.
 */
final class SpansLieInText implements Rule {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    Span inner = new Span(start, text.length());
    return Spans.where(
        subject,
        span -> !inner.contains(span),
        span ->
            span.end() > text.length()
                ? "the span ends at %d, but the text at %d; offsets count UTF-16 code units"
                    .formatted(span.end(), text.length())
                : "the span covers the byte-order mark that begins the file; start it at 1");
  }
}
