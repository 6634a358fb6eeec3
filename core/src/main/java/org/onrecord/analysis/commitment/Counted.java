package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Amount;

/** What a number without a unit counts: "5,000 | troops", "dozens of | trees". */
final class Counted {

  private Counted() {}

  /** {@return the amount, with the noun of what it counts as its unit if it has no other} */
  static Amount named(Context context, Amount amount) {
    if (amount.unit().isPresent()) {
      return amount;
    }
    int end = context.end(amount.span());
    NounPhrase phrase = context.phrase(end - 1);
    boolean bare = phrase == null || phrase.head() < end;
    if (bare) {
      phrase = context.is(end, "of") ? context.phraseFrom(end + 1) : context.phraseFrom(end);
    }
    int head = phrase == null ? -1 : phrase.head();
    boolean thing = context.is(head, Tag.NOUN) && context.tokens.is(head, TokenKind.WORD);
    return thing ? amount.withUnit(Optional.of(context.form(head))) : amount;
  }
}
