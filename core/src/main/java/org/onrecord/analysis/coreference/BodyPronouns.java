package org.onrecord.analysis.coreference;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;

/** "it" and "its": the body or country that stands out; "they": a group before a body. */
final class BodyPronouns implements ReferenceSieve<Pronoun> {

  private static final int SENTENCES = 1;

  @Override
  public String name() {
    return "body-pronoun";
  }

  @Override
  public @Nullable Cluster antecedent(Pronoun pronoun, Discourse discourse) {
    return switch (pronoun.sort()) {
      case IT ->
          Expletives.isAt(discourse, pronoun)
              ? null
              : best(discourse, pronoun, BodyPronouns::singular);
      case THEY -> best(discourse, pronoun, BodyPronouns::plural);
      default -> null;
    };
  }

  /** In a quote only what the quote itself has named: its speaker sees what no reader does. */
  private static @Nullable Cluster best(
      Discourse discourse, Reference reference, ToIntFunction<Recent> fit) {
    boolean quoted = discourse.isMarked(reference);
    return Salience.best(
        discourse,
        reference.first(),
        SENTENCES,
        recent -> quoted && !recent.quoted() ? -1 : fit.applyAsInt(recent));
  }

  private static int singular(Recent recent) {
    Kind kind = recent.cluster().kind();
    boolean plural = recent.reference() instanceof Nominal nominal && nominal.plural();
    if (plural || recent.isAdjective()) {
      return -1;
    }
    int speaker = recent.speaking() ? 1 : 0; // rather than of what it speaks
    return kind == Kind.ORGANIZATION
        ? 2 + speaker
        : kind == Kind.PLACE && recent.subject() ? speaker : -1;
  }

  private static int plural(Recent recent) {
    Kind kind = recent.cluster().kind();
    boolean plural = recent.reference() instanceof Nominal nominal && nominal.plural();
    if (recent.isAdjective()) {
      return -1;
    }
    return plural || kind == Kind.GROUP ? 4 : kind == Kind.ORGANIZATION ? 1 : -1;
  }
}
