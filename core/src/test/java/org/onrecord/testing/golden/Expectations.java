package org.onrecord.testing.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;

/**
 * The facts that are expected of one article, read from lines; the lines are described in {@code
 * src/test/resources/cases/README.md}. Immutable and thread-safe.
 */
public final class Expectations {

  /**
   * An expectation and the line that states it.
   *
   * @param line the line, from 1
   * @param expectation what it states
   */
  record Numbered(int line, Expectation expectation) {}

  private final Optional<Publication> publication;
  private final List<Numbered> expectations;

  Expectations(Optional<String> published, List<Numbered> expectations) {
    this.publication = published.map(date -> Publication.builder().date(date).build());
    this.expectations = List.copyOf(expectations);
  }

  /**
   * {@return the expectations that {@code lines} state}
   *
   * @throws IllegalArgumentException if a line is none that is known
   */
  public static Expectations parse(List<String> lines) {
    return new ExpectationReader().read(lines);
  }

  /**
   * Parses a text and compares what comes out.
   *
   * @param parser makes the article
   * @param id id of the article
   * @param text its text
   * @return everything that is not as expected, with the line that expects it
   */
  public List<String> problems(Function<SourceText, Article> parser, String id, String text) {
    Article article = parser.apply(new SourceText(id, text, publication));
    List<String> problems = new ArrayList<>();
    for (Numbered numbered : expectations) {
      for (String problem : problems(numbered.expectation(), article)) {
        problems.add("line " + numbered.line() + ": " + problem);
      }
    }
    return problems;
  }

  private static List<String> problems(Expectation expectation, Article article) {
    try {
      return expectation.problems(article);
    } catch (IllegalArgumentException wordsNotFound) {
      return List.of(String.valueOf(wordsNotFound.getMessage()));
    }
  }
}
