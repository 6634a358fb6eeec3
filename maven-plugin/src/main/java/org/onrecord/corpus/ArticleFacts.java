package org.onrecord.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.validation.Locator;
import org.onrecord.validation.Subject;

/**
 * What of an article is compared with others.
 *
 * @param headline the headline, or the beginning of an article without one
 * @param sketch its text in short
 * @param sentences what is quoted in it, of speakers who are named
 */
public record ArticleFacts(Span headline, Sketch sketch, List<QuotedSentence> sentences) {

  /** Those of no article. */
  public static final ArticleFacts NONE =
      new ArticleFacts(new Span(0, 0), new Sketch(0), List.of());

  public ArticleFacts {
    sentences = List.copyOf(sentences);
  }

  /**
   * {@return those of an article}
   *
   * @param locator tells where its places are in its file
   */
  public static ArticleFacts of(Subject subject, Locator locator) {
    Article article = subject.article();
    List<QuotedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < article.quotes().size(); i++) {
      Quote quote = article.quotes().get(i);
      Optional<String> speaker = quote.speaker().flatMap(article::actor).map(Actor::name);
      boolean isQuoted =
          quote.kind() == QuoteKind.DIRECT && quote.content().stream().allMatch(subject::hasWords);
      if (isQuoted && speaker.isPresent()) {
        sentences.addAll(
            new SentenceCutter(article.text(), quote, i, speaker.get(), locator).sentences());
      }
    }
    return new ArticleFacts(
        article.headline().filter(subject::hasWords).orElse(new Span(0, 0)),
        Sketch.of(article.text()),
        sentences);
  }
}
