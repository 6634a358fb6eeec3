package org.onrecord.analysis.commitment;

import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Quote;
import org.onrecord.text.Layer;

/** Finds what actors undertake, as the article reports it. */
@FunctionalInterface
public interface CommitmentFinder {

  /**
   * {@return the commitments of headline and body, in text order, with their ids; and the actors,
   * unnamed ones who are bound by a commitment added}
   */
  Commitments find(
      Document document,
      Syntax syntax,
      Clauses clauses,
      List<Actor> actors,
      List<Quote> quotes,
      Layer<Timex> timexes,
      Layer<Amount> amounts);
}
