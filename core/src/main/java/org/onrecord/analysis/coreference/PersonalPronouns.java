package org.onrecord.analysis.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;

/** "he" and "she": the person of that sex who was spoken of most lately, subjects before others. */
final class PersonalPronouns implements ReferenceSieve {

  private static final int SENTENCES = 4;

  @Override
  public String name() {
    return "personal-pronoun";
  }

  @Override
  public @Nullable Cluster antecedent(Reference reference, Discourse discourse) {
    if (!(reference instanceof Pronoun pronoun)) {
      return null;
    }
    Sex sex =
        switch (pronoun.sort()) {
          case HE -> Sex.MALE;
          case SHE -> Sex.FEMALE;
          default -> Sex.UNKNOWN;
        };
    if (sex == Sex.UNKNOWN) {
      return null;
    }
    Cluster found = best(reference, sex, discourse);
    if (found != null && found.sex() == Sex.UNKNOWN) {
      found.setSex(sex);
    }
    return found;
  }

  private static @Nullable Cluster best(Reference reference, Sex sex, Discourse discourse) {
    List<Recent> recent = discourse.recent();
    int sentence = discourse.sentence(reference.first());
    Cluster best = null;
    int most = Integer.MIN_VALUE;
    for (int i = recent.size() - 1; i >= 0 && i > recent.size() - 40; i--) {
      Recent candidate = recent.get(i);
      int distance = sentence - candidate.sentence();
      if (distance > SENTENCES) {
        break;
      }
      if (candidate.cluster().kind() != Kind.PERSON || !candidate.cluster().sex().fits(sex)) {
        continue;
      }
      int points =
          -3 * distance
              + (candidate.subject() ? 4 : 0)
              + (candidate.cluster().sex() == sex ? 3 : 0);
      if (points > most) {
        most = points;
        best = candidate.cluster();
      }
    }
    return best;
  }
}
