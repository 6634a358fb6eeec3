package org.onrecord.analysis.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Pronoun.Sort;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;

/**
 * "I" in quoted words is who says them, "we" the body that says them. Runs last, since the source
 * may stand behind the quote and be a pronoun itself.
 */
final class FirstPerson {

  private FirstPerson() {}

  static void resolve(References references, Speeches speeches, Owners owners) {
    for (Reference reference : references) {
      if (reference instanceof Pronoun pronoun && owners.of(reference) == null) {
        Cluster speaker = speaker(pronoun, speeches);
        if (speaker != null) {
          speaker.add(reference, "first-person");
          owners.put(reference, speaker);
        }
      }
    }
  }

  private static @Nullable Cluster speaker(Pronoun pronoun, Speeches speeches) {
    if (!speeches.isDirect(pronoun.first())) {
      return null;
    }
    Cluster speaker = speeches.speaker(pronoun.first());
    if (speaker == null) {
      return null;
    }
    boolean single = pronoun.sort() == Sort.SPEAKER && speaker.kind() == Kind.PERSON;
    boolean several =
        pronoun.sort() == Sort.SPEAKERS
            && (speaker.kind() == Kind.ORGANIZATION || speaker.kind() == Kind.GROUP);
    return single || several ? speaker : null;
  }
}
