package org.onrecord.validation.rule;

import java.util.Arrays;
import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A record that stands beside its text holds exactly that text, line ends aside.
 *
 * <p>All offsets count into the record's copy. If one of the two was edited without the other, the
 * facts are about words that are no longer there.
 */
final class RecordMatchesText implements Rule {

  private static final int SHOWN = 24;

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    return subject
        .textBeside()
        .filter(beside -> !beside.equals(text))
        .map(beside -> List.of(problem(text, beside)))
        .orElse(List.of());
  }

  private static Problem problem(String text, String beside) {
    int same = Arrays.mismatch(text.toCharArray(), beside.toCharArray());
    return new Problem(
        Place.inText(new Span(same, same)),
        "the record's text is not that of the file beside it; from here on the file has %s, the record %s; have onrecord:reanchor move its spans"
            .formatted(wordsFrom(same, beside), wordsFrom(same, text)));
  }

  private static String wordsFrom(int offset, String text) {
    if (offset == text.length()) {
      return "nothing";
    }
    int end = Math.min(text.length(), offset + SHOWN);
    return "\"" + Excerpt.of(text.substring(offset, end)) + "\"";
  }
}
