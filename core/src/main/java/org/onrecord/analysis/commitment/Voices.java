package org.onrecord.analysis.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;

/** Whose words each token is. */
final class Voices {

  private final Cover<Quote> contents;
  private final @Nullable Quote[] bySource; // by the source's first token
  private final @Nullable Quote[] byCue; // by the cue's last token
  private final @Nullable String narrator;

  Voices(List<Quote> quotes, Tokens tokens) {
    contents = new Cover<>(tokens, quotes.size());
    bySource = new Quote[tokens.size() + 1];
    byCue = new Quote[tokens.size() + 1];
    String tells = null;
    for (Quote quote : quotes) {
      if (quote.kind() != QuoteKind.TERM) {
        for (Span span : quote.content()) {
          contents.add(span, quote);
        }
        quote.source().ifPresent(source -> put(bySource, tokens.from(source.start()), quote));
        quote.cue().ifPresent(cue -> put(byCue, tokens.from(cue.end()) - 1, quote));
      }
      if (tells == null && quote.basis().orElse("").equals("narrator")) {
        tells = quote.speaker().orElse(null);
      }
    }
    narrator = tells;
  }

  private static void put(@Nullable Quote[] quotes, int token, Quote quote) {
    if (quotes[token] == null) {
      quotes[token] = quote;
    }
  }

  /** {@return the id of the actor who tells the article as "I"; null if that is not known} */
  @Nullable String narrator() {
    return narrator;
  }

  /** {@return a quote whose source starts at the token; null if there is none} */
  @Nullable Quote ofSource(int token) {
    return bySource[token];
  }

  /** {@return a quote that the verb reports; null if there is none} */
  @Nullable Quote ofCue(int verb) {
    return byCue[verb];
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
