package org.onrecord.analysis.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;

/** Whose words each token is. */
final class Voices {

  private final Cover<Quote> contents = new Cover<>();

  Voices(List<Quote> quotes, Tokens tokens) {
    for (Quote quote : quotes) {
      if (quote.kind() != QuoteKind.TERM) {
        quote.content().forEach(span -> contents.add(span, quote));
      }
    }
    contents.index(tokens);
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
