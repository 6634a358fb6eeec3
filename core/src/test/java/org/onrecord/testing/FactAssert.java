package org.onrecord.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.onrecord.model.Article;
import org.onrecord.text.Span;

/**
 * What the assertions about one fact of an article share.
 *
 * @param <S> the assertions
 * @param <T> the fact
 */
abstract class FactAssert<S extends FactAssert<S, T>, T> extends AbstractAssert<S, T> {

  final Article article;

  FactAssert(T fact, Article article, Class<S> type) {
    super(fact, type);
    this.article = article;
  }

  /** {@return the assertions about the article, to go on with another fact} */
  public ArticleAssert and() {
    return new ArticleAssert(article);
  }

  /** The line that stands for this fact in messages. */
  abstract String line();

  final ArticleNotation notation() {
    return ArticleNotation.of(article);
  }

  /** Fails unless {@code holds}. */
  final S check(boolean holds, String expected, String found) {
    if (!holds) {
      failWithMessage(
          "Expecting%n  %s%nto have %s but found %s",
          new Verbatim(line()), new Verbatim(expected), new Verbatim(found));
    }
    return myself;
  }

  /** Compares the words of an optional span. */
  final S checkWords(String part, Optional<Span> span, String expected) {
    Optional<String> found = span.map(article::words);
    return check(
        found.filter(words -> Words.same(words, expected)).isPresent(),
        part + " " + quoted(expected),
        found.map(FactAssert::quoted).orElse("none"));
  }

  final S checkAbsent(String part, Optional<Span> span) {
    return check(
        span.isEmpty(), "no " + part, span.map(article::words).map(FactAssert::quoted).orElse(""));
  }

  /** Whether an actor id stands for the actor that a test calls by name or id. */
  final boolean isCalled(String actorId, String nameOrId) {
    return actorId.equals(nameOrId) || Words.same(notation().name(actorId), nameOrId);
  }

  /** Whether ids and names stand for the same actors, in any order. */
  final boolean areCalled(List<String> actorIds, String... namesOrIds) {
    List<String> rest = new ArrayList<>(actorIds);
    for (String called : namesOrIds) {
      Optional<String> id = rest.stream().filter(one -> isCalled(one, called)).findFirst();
      if (id.isEmpty()) {
        return false;
      }
      rest.remove(id.get());
    }
    return rest.isEmpty();
  }

  static String quoted(String words) {
    return "\"" + words + "\"";
  }

  /** Keeps AssertJ from putting quotation marks around a part of a message. */
  record Verbatim(String words) {
    @Override
    public String toString() {
      return words;
    }
  }
}
