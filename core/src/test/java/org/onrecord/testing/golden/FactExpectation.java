package org.onrecord.testing.golden;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.onrecord.model.Article;
import org.onrecord.testing.Mark;
import org.onrecord.testing.MarkedText;

/**
 * A quote or commitment that the article has, with exactly these marks.
 *
 * @param kind which of the two
 * @param header what stands before the colon; a quote without "by" may have any speaker
 * @param words the marked words
 */
record FactExpectation(Fact.Kind kind, String header, MarkedText words) implements Expectation {

  /** In a commitment the plain content brackets stand around the action. */
  private static Mark named(Fact.Kind kind, Mark mark) {
    boolean isAction = kind == Fact.Kind.COMMITMENT && mark.label().equals(Mark.CONTENT);
    return isAction ? new Mark("action", mark.span()) : mark;
  }

  @Override
  public List<String> problems(Article article) {
    if (Fact.of(article, kind).stream().anyMatch(fact -> isMetBy(fact, article))) {
      return List.of();
    }
    Passage passage = Passage.find(article.text(), words);
    String near =
        Fact.of(article, kind).stream()
            .filter(fact -> fact.touches(passage.span()))
            .map(fact -> "\n    " + fact.line())
            .collect(joining());
    return List.of(
        "expected\n    "
            + header
            + ": "
            + words
            + "\n  but found"
            + (near.isEmpty() ? " nothing there" : near));
  }

  boolean isMetBy(Fact fact, Article article) {
    Set<Mark> marks =
        Passage.find(article.text(), words).marks().stream()
            .map(mark -> named(kind, mark))
            .collect(toSet());
    return fits(fact.header()) && fact.marks().equals(marks);
  }

  private boolean fits(String found) {
    boolean anySpeaker = kind == Fact.Kind.QUOTE && !header.contains(" by ");
    return found.equals(header) || (anySpeaker && found.startsWith(header + " by "));
  }
}
