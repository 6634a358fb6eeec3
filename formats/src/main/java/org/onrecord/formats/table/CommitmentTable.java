package org.onrecord.formats.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Amount;
import org.onrecord.model.Commitment;
import org.onrecord.model.Due;
import org.onrecord.model.Made;

/** The table of commitments: a row a commitment. */
final class CommitmentTable {

  Table<Commitment> table() {
    return new Table<>("commitments", view -> view.article().commitments())
        .column("article", (promise, view) -> view.article().id())
        .column("id", (promise, view) -> promise.id())
        .column("kind", (promise, view) -> promise.kind().label())
        .column("polarity", (promise, view) -> promise.polarity().label())
        .column("status", (promise, view) -> promise.status().label())
        .column("by", (promise, view) -> Cells.actors(promise.by()))
        .column("by_names", (promise, view) -> Cells.joined(Sentences.names(promise.by(), view)))
        .column("to", (promise, view) -> Cells.actors(promise.to()))
        .column("to_names", (promise, view) -> Cells.joined(Sentences.names(promise.to(), view)))
        .column("cue", (promise, view) -> view.words(promise.cue()))
        .column("action", (promise, view) -> view.words(promise.action()))
        .optional("condition", (promise, view) -> promise.condition().map(view::words))
        .optional("due", (promise, view) -> promise.due().map(Due::span).map(view::words))
        .optional("due_date", (promise, view) -> promise.due().flatMap(Due::date))
        .optional("amount", (promise, view) -> promise.amount().map(Amount::span).map(view::words))
        .optional("amount_value", (promise, view) -> value(promise))
        .optional("amount_unit", (promise, view) -> promise.amount().flatMap(Amount::unit))
        .optional("made", (promise, view) -> promise.made().map(Made::span).map(view::words))
        .optional("made_date", (promise, view) -> promise.made().flatMap(Made::date))
        .optional("quote", (promise, view) -> promise.quote())
        .number("start", (promise, view) -> promise.action().start())
        .number("end", (promise, view) -> promise.action().end());
  }

  private static Optional<String> value(Commitment promise) {
    return promise.amount().flatMap(Amount::value).map(BigDecimal::toPlainString);
  }
}
