package org.onrecord.analysis.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;

/** "who" and "whose": what stands right before. */
final class RelativePronouns implements ReferenceSieve {

  @Override
  public String name() {
    return "relative-pronoun";
  }

  @Override
  public @Nullable Cluster antecedent(Reference reference, Discourse discourse) {
    boolean relative =
        reference instanceof Pronoun pronoun && pronoun.sort() == Pronoun.Sort.RELATIVE;
    List<Recent> recent = discourse.recent();
    if (!relative || recent.isEmpty()) {
      return null;
    }
    Recent last = recent.get(recent.size() - 1);
    int before = reference.first();
    if (discourse.tokens().is(before - 1, TokenKind.COMMA)) {
      before--;
    }
    return last.reference().end() == before ? last.cluster() : null;
  }
}
