package org.onrecord.analysis.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;

/** Whose words each token is. */
final class Voices {

  private final Cover<Quote> contents;
  private final Map<Integer, Quote> bySource = new HashMap<>(); // by the source's first token
  private final Map<Integer, Quote> byCue = new HashMap<>(); // by the cue's last token
  private final @Nullable String narrator;

  Voices(List<Quote> quotes, Tokens tokens) {
    contents = new Cover<>(tokens);
    for (Quote quote : quotes) {
      if (quote.kind() != QuoteKind.TERM) {
        quote.content().forEach(span -> contents.add(span, quote));
        quote
            .source()
            .ifPresent(source -> bySource.putIfAbsent(tokens.from(source.start()), quote));
        quote.cue().ifPresent(cue -> byCue.putIfAbsent(tokens.from(cue.end()) - 1, quote));
      }
    }
    narrator =
        quotes.stream()
            .filter(quote -> quote.basis().filter("narrator"::equals).isPresent())
            .flatMap(quote -> quote.speaker().stream())
            .findFirst()
            .orElse(null);
  }

  /** {@return the id of the actor who tells the article as "I"; null if that is not known} */
  @Nullable String narrator() {
    return narrator;
  }

  /** {@return a quote whose source starts at the token; null if there is none} */
  @Nullable Quote ofSource(int token) {
    return bySource.get(token);
  }

  /** {@return a quote that the verb reports; null if there is none} */
  @Nullable Quote ofCue(int verb) {
    return byCue.get(verb);
  }

  /** {@return the innermost quote that holds the token; null in the narrator's own words} */
  @Nullable Quote at(int token) {
    return contents.owner(token);
  }

  /** {@return the fragment of the innermost quote that holds the token} */
  @Nullable Span fragment(int token) {
    return contents.span(token);
  }
}
