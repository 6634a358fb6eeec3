package org.onrecord.testing.golden;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.testing.ArticleNotation;

/**
 * An actor that the article has, as a line of {@link ArticleNotation}: with mentions, or only up to
 * its roles, or only up to the colon before them.
 *
 * @param line the line
 */
record ActorExpectation(String line) implements Expectation {

  private static final String MENTIONS = " (as ";

  @Override
  public List<String> problems(Article article) {
    List<String> lines = ArticleNotation.of(article).actors();
    return lines.stream().anyMatch(this::isMetBy)
        ? List.of()
        : List.of(
            "expected\n    "
                + line
                + "\n  but found"
                + lines.stream().map(one -> "\n    " + one).collect(joining()));
  }

  boolean isMetBy(String found) {
    String withRoles = before(found, MENTIONS);
    return line.equals(found) || line.equals(withRoles) || line.equals(before(withRoles, ":"));
  }

  private static String before(String words, String sign) {
    int at = words.indexOf(sign);
    return (at < 0 ? words : words.substring(0, at)).strip();
  }
}
