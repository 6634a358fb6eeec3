package org.onrecord.analysis.commitment;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Commitment;

/**
 * What actors undertake, and the actors with those who are known by nothing but a noun phrase: "the
 * two governments" in "the two governments signed a pact".
 *
 * @param actors the actors of the article, in the order of their first mentions
 * @param all the commitments, in text order
 */
public record Commitments(List<Actor> actors, List<Commitment> all) {

  public Commitments {
    actors = List.copyOf(actors);
    all = List.copyOf(all);
  }
}
