package org.onrecord.formats.table;

import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Actor;

/** The table of actors: a row an actor of an article. */
final class ActorTable {

  Table<Actor> table() {
    return new Table<>("actors", view -> view.article().actors())
        .column("article", (actor, view) -> view.article().id())
        .column("id", (actor, view) -> actor.id())
        .column("name", (actor, view) -> actor.name())
        .column("type", (actor, view) -> actor.type().label())
        .optional("country", (actor, view) -> actor.country())
        .column("roles", (actor, view) -> Cells.joined(Sentences.roles(actor, view)))
        .number("mentions", (actor, view) -> actor.mentions().size())
        .number("quotes", (actor, view) -> view.quotesOf(actor).size())
        .number("commitments", (actor, view) -> view.commitmentsOf(actor).size());
  }
}
