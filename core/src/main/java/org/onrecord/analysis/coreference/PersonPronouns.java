package org.onrecord.analysis.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;

/**
 * "he" and "she": the person of that sex who stands out most; inside a quote anyone but its
 * speaker.
 */
final class PersonPronouns implements ReferenceSieve {

  private static final int SENTENCES = 4;

  @Override
  public String name() {
    return "person-pronoun";
  }

  @Override
  public @Nullable Cluster antecedent(Reference reference, Discourse discourse) {
    if (!(reference instanceof Pronoun pronoun)) {
      return null;
    }
    Sex sex = sex(pronoun);
    if (sex == Sex.UNKNOWN) {
      return null;
    }
    Cluster speaker = discourse.knownSpeaker(reference);
    Cluster found =
        Salience.best(discourse, reference.first(), SENTENCES, recent -> fit(recent, sex, speaker));
    if (found != null && found.sex() == Sex.UNKNOWN) {
      found.setSex(sex);
    }
    return found;
  }

  private static int fit(Recent recent, Sex sex, @Nullable Cluster speaker) {
    Cluster cluster = recent.cluster();
    if (cluster.kind() != Kind.PERSON || !cluster.sex().fits(sex) || cluster == speaker) {
      return -1;
    }
    return cluster.sex() == sex ? 2 : 0;
  }

  private static Sex sex(Pronoun pronoun) {
    return switch (pronoun.sort()) {
      case HE -> Sex.MALE;
      case SHE -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }
}
