package org.onrecord.analysis.coreference;

import org.onrecord.analysis.mention.Reference;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * A reference that belongs to an entity, and why.
 *
 * @param reference the words
 * @param sieve name of the rule that brought it there: "surname"
 */
public record Coreferent(Reference reference, String sieve) implements Spanned {

  @Override
  public Span span() {
    return reference.span();
  }
}
