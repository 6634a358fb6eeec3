package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Every double quotation mark that opens is closed, and the other way round.
 *
 * <p>Where a mark is missing, the narrator's words are read as somebody's speech. A quotation over
 * several paragraphs is reopened at each and closed in the last. Single marks are left alone, since
 * most of them are apostrophes; so is a straight mark after a figure, which means inches. One
 * finding a paragraph.
 */
final class QuotationMarksAreBalanced implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    List<Problem> problems = new ArrayList<>();
    subject.article().headline().ifPresent(line -> check(text, List.of(line), problems));
    check(text, subject.article().paragraphs(), problems);
    return problems;
  }

  private static void check(String text, List<Span> paragraphs, List<Problem> problems) {
    boolean runsOn = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      MarkBalance balance = MarkBalance.of(text, paragraphs.get(i), runsOn);
      boolean reopened =
          i + 1 < paragraphs.size() && MarkBalance.beginsWithMark(text, paragraphs.get(i + 1));
      runsOn = balance.unclosed() >= 0;
      if (balance.stray() >= 0) {
        problems.add(problem(balance.stray(), "this quotation mark closes nothing"));
      } else if (runsOn && !reopened) {
        String message =
            "this quotation mark is not closed in its paragraph, nor does the next one reopen it";
        problems.add(problem(balance.unclosed(), message));
      }
    }
  }

  private static Problem problem(int offset, String message) {
    return new Problem(Place.inText(new Span(offset, offset + 1)), message);
  }
}
