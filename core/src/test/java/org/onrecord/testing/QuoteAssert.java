package org.onrecord.testing;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;

/** Assertions about one quote of an article. */
public final class QuoteAssert extends FactAssert<QuoteAssert, Quote> {

  QuoteAssert(Quote quote, Article article) {
    super(quote, article, QuoteAssert.class);
  }

  /** Fails unless the speaker is the actor with this name or id. */
  public QuoteAssert isSaidBy(String nameOrId) {
    return check(
        actual.speaker().filter(id -> isCalled(id, nameOrId)).isPresent(),
        "the speaker " + nameOrId,
        actual.speaker().map(notation()::name).orElse("nobody"));
  }

  /** Fails if a speaker is known. */
  public QuoteAssert hasNoSpeaker() {
    return check(
        actual.speaker().isEmpty(),
        "no speaker",
        actual.speaker().map(notation()::name).orElse("nobody"));
  }

  /** Fails unless the quote has this kind. */
  public QuoteAssert hasKind(QuoteKind kind) {
    return check(actual.kind() == kind, "the kind " + kind.label(), actual.kind().label());
  }

  /** Fails unless the quote is direct. */
  public QuoteAssert isDirect() {
    return hasKind(QuoteKind.DIRECT);
  }

  /** Fails unless the quote is mixed. */
  public QuoteAssert isMixed() {
    return hasKind(QuoteKind.MIXED);
  }

  /** Fails unless the quote is indirect. */
  public QuoteAssert isIndirect() {
    return hasKind(QuoteKind.INDIRECT);
  }

  /** Fails unless the quote is a term. */
  public QuoteAssert isTerm() {
    return hasKind(QuoteKind.TERM);
  }

  /** Fails unless these are the quote's fragments, in text order. */
  public QuoteAssert hasContent(String... fragments) {
    List<String> found = actual.content().stream().map(article::words).toList();
    boolean same = found.size() == fragments.length;
    for (int i = 0; same && i < fragments.length; i++) {
      same = Words.same(found.get(i), fragments[i]);
    }
    return check(same, "the content " + List.of(fragments), found.toString());
  }

  /** Fails unless these are the words that name the speaker. */
  public QuoteAssert hasSource(String words) {
    return checkWords("the source", actual.source(), words);
  }

  /** Fails if words name the speaker here. */
  public QuoteAssert hasNoSource() {
    return checkAbsent("source", actual.source());
  }

  /** Fails unless these are the reporting words. */
  public QuoteAssert hasCue(String words) {
    return checkWords("the cue", actual.cue(), words);
  }

  /** Fails if there are reporting words. */
  public QuoteAssert hasNoCue() {
    return checkAbsent("cue", actual.cue());
  }

  /** Fails unless this sieve decided the speaker. */
  public QuoteAssert hasBasis(String sieve) {
    return check(
        actual.basis().filter(sieve::equals).isPresent(),
        "the basis " + sieve,
        actual.basis().orElse("none"));
  }

  @Override
  String line() {
    return notation().line(actual);
  }
}
