package org.onrecord.formats.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.output.Characters;
import org.onrecord.text.Span;

/**
 * An article to be shown: look-ups in constant time, and an answer for every span and id, also for
 * those that lead nowhere. Immutable and thread-safe.
 */
public final class ArticleView {

  private final Article article;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Quote> quotes = new HashMap<>();
  private final Map<String, List<Quote>> said = new HashMap<>();
  private final Map<String, List<Commitment>> promised = new HashMap<>();

  /**
   * @param article any article, faulty or not
   */
  public ArticleView(Article article) {
    this.article = article;
    article.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    article.quotes().forEach(quote -> quotes.putIfAbsent(quote.id(), quote));
    article.quotes().forEach(quote -> quote.speaker().ifPresent(id -> add(id, quote, said)));
    for (Commitment promise : article.commitments()) {
      promise.by().stream().map(Party::actor).distinct().forEach(id -> add(id, promise, promised));
    }
  }

  private static <T> void add(String id, T fact, Map<String, List<T>> facts) {
    facts.computeIfAbsent(id, key -> new ArrayList<>()).add(fact);
  }

  /** {@return the article itself} */
  public Article article() {
    return article;
  }

  /** {@return its headline, or its id if it has none} */
  public String title() {
    return article.headline().map(this::words).filter(t -> !t.isBlank()).orElse(article.id());
  }

  /** {@return the actor with this id} */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** {@return the quote with this id} */
  public Optional<Quote> quote(String id) {
    return Optional.ofNullable(quotes.get(id));
  }

  /** {@return who speaks in a quote} */
  public Optional<Actor> speaker(Quote quote) {
    return quote.speaker().flatMap(this::actor);
  }

  /** {@return what an actor says} */
  public List<Quote> quotesOf(Actor actor) {
    return Collections.unmodifiableList(said.getOrDefault(actor.id(), List.of()));
  }

  /** {@return what an actor is bound by} */
  public List<Commitment> commitmentsOf(Actor actor) {
    return Collections.unmodifiableList(promised.getOrDefault(actor.id(), List.of()));
  }

  /** {@return the name of an actor, or the id if it leads nowhere} */
  public String name(String id) {
    return actor(id).map(Actor::name).orElse(id);
  }

  /** {@return whether a span covers something and all of it lies in the text} */
  public boolean isInText(Span span) {
    return !span.isEmpty() && span.end() <= article.text().length();
  }

  /** {@return the words that a span covers, as far as there are any; whole characters only} */
  public String words(Span span) {
    int end = Math.min(span.end(), article.text().length());
    int start = Math.min(span.start(), end);
    return Characters.whole(article.text().substring(start, end));
  }

  /** {@return the words of a quote, its fragments joined by a blank} */
  public String words(Quote quote) {
    return quote.content().stream().map(this::words).collect(Collectors.joining(" "));
  }
}
