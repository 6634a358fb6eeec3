package org.onrecord.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.Dateline;
import org.onrecord.model.Quote;
import org.onrecord.testing.FactAssert.Verbatim;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/** Assertions about an article, and the way to those about its facts. */
public final class ArticleAssert extends AbstractAssert<ArticleAssert, Article> {

  ArticleAssert(Article article) {
    super(article, ArticleAssert.class);
  }

  /** Fails unless these words are the headline. */
  public ArticleAssert hasHeadline(String words) {
    return checkWords("headline", actual.headline(), words);
  }

  /** Fails if there is a headline. */
  public ArticleAssert hasNoHeadline() {
    return checkAbsent("headline", actual.headline());
  }

  /** Fails unless this whole line is the byline. */
  public ArticleAssert hasByline(String words) {
    return checkWords("byline", actual.byline().map(Byline::span), words);
  }

  /** Fails unless the byline names these authors, in this order. */
  public ArticleAssert hasAuthors(String... names) {
    List<String> found = actual.byline().map(Byline::authors).orElse(List.of());
    return check(found.equals(List.of(names)), "the authors " + List.of(names), found.toString());
  }

  /** Fails if there is a byline. */
  public ArticleAssert hasNoByline() {
    return checkAbsent("byline", actual.byline().map(Byline::span));
  }

  /** Fails unless these words are the dateline, from the place to the dash. */
  public ArticleAssert hasDateline(String words) {
    return checkWords("dateline", actual.dateline().map(Dateline::span), words);
  }

  /** Fails unless the dateline has this place. */
  public ArticleAssert isDatedFrom(String place) {
    Optional<String> found = actual.dateline().flatMap(Dateline::place);
    return check(
        found.filter(place::equals).isPresent(), "the dateline of " + place, found.orElse("none"));
  }

  /** Fails unless the dateline has this EDTF date. */
  public ArticleAssert isDated(String date) {
    Optional<String> found = actual.dateline().flatMap(Dateline::date);
    return check(found.filter(date::equals).isPresent(), "the date " + date, found.orElse("none"));
  }

  /** Fails if there is a dateline. */
  public ArticleAssert hasNoDateline() {
    return checkAbsent("dateline", actual.dateline().map(Dateline::span));
  }

  /** Fails unless there are this many paragraphs. */
  public ArticleAssert hasParagraphs(int count) {
    return check(actual.paragraphs().size() == count, count + " paragraphs", lines(paragraphs()));
  }

  /** Fails unless these words are the whole of one paragraph. */
  public ArticleAssert hasParagraph(String words) {
    return check(
        actual.paragraphs().stream().map(actual::words).anyMatch(one -> Words.same(one, words)),
        "the paragraph \"" + words + "\"",
        lines(paragraphs()));
  }

  /** {@return assertions about the shortest quote that contains these words} */
  public QuoteAssert quote(String words) {
    Optional<Quote> found =
        actual.quotes().stream()
            .filter(quote -> Words.contains(actual.words(quote), words))
            .min(Comparator.comparingInt(quote -> actual.words(quote).length()));
    check(found.isPresent(), "a quote with \"" + words + "\"", lines(notation().quotes()));
    return new QuoteAssert(found.orElseThrow(), actual);
  }

  /** Fails if a quote holds some of these words of the text. */
  public ArticleAssert hasNoQuoteIn(String words) {
    return checkClear("quote", words, actual.quotes(), notation().quotes());
  }

  /** Fails unless there are this many quotes, terms included. */
  public ArticleAssert hasQuotes(int count) {
    return check(actual.quotes().size() == count, count + " quotes", lines(notation().quotes()));
  }

  /** {@return assertions about the actor with this name or id} */
  public ActorAssert actor(String nameOrId) {
    Optional<Actor> found = find(nameOrId);
    check(found.isPresent(), "the actor " + nameOrId, lines(notation().actors()));
    return new ActorAssert(found.orElseThrow(), actual);
  }

  /** Fails if there is an actor with this name or id. */
  public ArticleAssert hasNoActor(String nameOrId) {
    return check(find(nameOrId).isEmpty(), "no actor " + nameOrId, lines(notation().actors()));
  }

  /** Fails unless exactly these actors, by name, are in the article, in any order. */
  public ArticleAssert hasOnlyActors(String... names) {
    List<String> found = actual.actors().stream().map(Actor::name).sorted().toList();
    List<String> expected = List.of(names).stream().sorted().toList();
    return check(found.equals(expected), "only the actors " + expected, lines(notation().actors()));
  }

  /**
   * {@return assertions about the commitment whose action contains these words; the one with the
   * shortest action if there are several}
   */
  public CommitmentAssert commitment(String words) {
    Optional<Commitment> found =
        actual.commitments().stream()
            .filter(one -> Words.contains(actual.words(one.action()), words))
            .min(Comparator.comparingInt(one -> one.action().length()));
    check(found.isPresent(), "a commitment to \"" + words + "\"", lines(notation().commitments()));
    return new CommitmentAssert(found.orElseThrow(), actual);
  }

  /** Fails if the cue of a commitment stands in these words of the text. */
  public ArticleAssert hasNoCommitmentIn(String words) {
    List<Spanned> cues = actual.commitments().stream().map(one -> (Spanned) one::cue).toList();
    return checkClear("commitment", words, cues, notation().commitments());
  }

  /** Fails unless there are this many commitments. */
  public ArticleAssert hasCommitments(int count) {
    return check(
        actual.commitments().size() == count,
        count + " commitments",
        lines(notation().commitments()));
  }

  private Optional<Actor> find(String nameOrId) {
    return actual.actors().stream()
        .filter(actor -> actor.id().equals(nameOrId) || Words.same(actor.name(), nameOrId))
        .findFirst();
  }

  private ArticleNotation notation() {
    return ArticleNotation.of(actual);
  }

  private List<String> paragraphs() {
    return actual.paragraphs().stream()
        .map(span -> MarkedText.of(actual.text(), List.of()).line(span, 80))
        .toList();
  }

  private ArticleAssert checkClear(
      String what, String words, List<? extends Spanned> facts, List<String> lines) {
    int start = actual.text().indexOf(words);
    check(start >= 0, "\"" + words + "\" in its text, to hold no " + what, "no such words");
    Span part = new Span(start, start + words.length());
    return check(
        facts.stream().noneMatch(fact -> fact.span().overlaps(part)),
        "no " + what + " in \"" + words + "\"",
        lines(lines));
  }

  private ArticleAssert checkWords(String part, Optional<Span> span, String expected) {
    Optional<String> found = span.map(actual::words);
    return check(
        found.filter(words -> Words.same(words, expected)).isPresent(),
        "the " + part + " \"" + expected + "\"",
        found.map(words -> "\"" + words + "\"").orElse("none"));
  }

  private ArticleAssert checkAbsent(String part, Optional<Span> span) {
    return check(
        span.isEmpty(),
        "no " + part,
        span.map(words -> "\"" + actual.words(words) + "\"").orElse(""));
  }

  private ArticleAssert check(boolean holds, String expected, String found) {
    if (!holds) {
      failWithMessage(
          "Expecting the article %s to have %s but found%s",
          new Verbatim(actual.id()),
          new Verbatim(expected),
          new Verbatim((found.startsWith("\n") ? ":" : " ") + found));
    }
    return myself;
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "none" : "\n  " + String.join("\n  ", lines);
  }
}
