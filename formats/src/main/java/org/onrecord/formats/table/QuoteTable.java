package org.onrecord.formats.table;

import org.onrecord.model.Actor;
import org.onrecord.model.Quote;

/** The table of quotes: a row a quote. */
final class QuoteTable {

  Table<Quote> table() {
    return new Table<>("quotes", view -> view.article().quotes())
        .column("article", (quote, view) -> view.article().id())
        .column("id", (quote, view) -> quote.id())
        .column("kind", (quote, view) -> quote.kind().label())
        .column("words", (quote, view) -> view.words(quote))
        .optional("speaker", (quote, view) -> quote.speaker())
        .optional("speaker_name", (quote, view) -> view.speaker(quote).map(Actor::name))
        .optional("source", (quote, view) -> quote.source().map(view::words))
        .optional("cue", (quote, view) -> quote.cue().map(view::words))
        .optional("basis", (quote, view) -> quote.basis())
        .number("fragments", (quote, view) -> quote.content().size())
        .number("start", (quote, view) -> quote.span().start())
        .number("end", (quote, view) -> quote.span().end());
  }
}
