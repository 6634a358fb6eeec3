package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Article;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Double quotation marks are all curly or all straight.
 *
 * <p>A mixture mostly shows where text was pasted in. Reported is the first mark of the rarer
 * style; single marks are not asked, since most of them are apostrophes.
 */
final class QuotationMarksAreOfOneStyle implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    int straight = 0;
    int curly = 0;
    int firstStraight = -1;
    int firstCurly = -1;
    for (Span part : parts(subject.article())) {
      for (int i = part.start(); i < part.end(); i++) {
        char c = text.charAt(i);
        if (c == '"' && !isInches(text, i)) {
          firstStraight = straight++ == 0 ? i : firstStraight;
        } else if (c == '“' || c == '”') {
          firstCurly = curly++ == 0 ? i : firstCurly;
        }
      }
    }
    if (straight == 0 || curly == 0) {
      return List.of();
    }
    int first = straight <= curly ? firstStraight : firstCurly;
    return List.of(
        new Problem(
            Place.inText(new Span(first, first + 1)),
            "%d straight and %d curly double quotation marks stand in one article; use one style"
                .formatted(straight, curly)));
  }

  /** What is read: marks of the front matter above it are of YAML. */
  private static List<Span> parts(Article article) {
    return Stream.concat(article.headline().stream(), article.paragraphs().stream())
        .filter(span -> span.end() <= article.text().length())
        .toList();
  }

  /** {@code 6"}. */
  private static boolean isInches(String text, int mark) {
    return mark > 0 && Character.isDigit(text.charAt(mark - 1));
  }
}
