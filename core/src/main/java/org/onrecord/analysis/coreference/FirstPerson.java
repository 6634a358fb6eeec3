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
      if (reference instanceof Pronoun pronoun && isFirst(pronoun) && owners.of(pronoun) == null) {
        Cluster speaker = speaker(pronoun, speeches);
        if (speaker != null) {
          speaker.add(pronoun);
          owners.put(pronoun, speaker, "first-person");
        }
      }
    }
  }

  private static boolean isFirst(Pronoun pronoun) {
    return pronoun.sort() == Sort.SPEAKER || pronoun.sort() == Sort.SPEAKERS;
  }

  private static @Nullable Cluster speaker(Pronoun pronoun, Speeches speeches) {
    Cluster speaker = speeches.isDirect(pronoun) ? speeches.speaker(pronoun) : null;
    if (speaker == null) {
      return null;
    }
    boolean can =
        pronoun.sort() == Sort.SPEAKER
            ? speaker.kind() == Kind.PERSON
            : speaker.kind() == Kind.ORGANIZATION || speaker.kind() == Kind.GROUP;
    return can ? speaker : null;
  }
}
