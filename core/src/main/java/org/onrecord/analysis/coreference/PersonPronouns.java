package org.onrecord.analysis.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * "he" and "she": the person of that sex who stands out most. Inside a quote anyone but its
 * speaker; the source of a quote nobody whom its words name, and nobody whom the verb has for its
 * object.
 */
final class PersonPronouns implements ReferenceSieve<Pronoun> {

  private static final int SENTENCES = 4;

  /** What it counts to be who says the words: "Roe said |he| had lost". */
  private static final int REPORTER = 3;

  private final Owners owners;

  PersonPronouns(Owners owners) {
    this.owners = owners;
  }

  @Override
  public String name() {
    return "person-pronoun";
  }

  @Override
  public @Nullable Cluster antecedent(Pronoun pronoun, Discourse discourse) {
    Sex sex = sex(pronoun);
    if (sex == Sex.UNKNOWN) {
      return null;
    }
    boolean speaking = discourse.isSource(pronoun);
    boolean quoted = discourse.isMarked(pronoun);
    Cluster reporter = discourse.reporter(pronoun);
    Cluster speaker = discourse.knownSpeaker(pronoun);
    Cluster object = object(pronoun, discourse);
    Cluster subject = subject(pronoun, discourse);
    List<Cluster> named = discourse.namedBy(pronoun);
    Cluster found =
        Salience.best(
            discourse,
            pronoun.first(),
            SENTENCES,
            recent -> {
              Cluster cluster = recent.cluster();
              boolean other =
                  cluster.kind() != Kind.PERSON
                      || !cluster.sex().fits(sex)
                      || cluster == speaker
                      || cluster == object
                      || cluster == subject
                      || named.contains(cluster)
                      || discourse.isQuotedBy(pronoun, recent.reference());
              return other ? -1 : fit(recent, sex, speaking, quoted, cluster == reporter);
            });
    if (found != null && found.sex() == Sex.UNKNOWN) {
      found.setSex(sex);
    }
    return found;
  }

  private static int fit(
      Recent recent, Sex sex, boolean speaking, boolean quoted, boolean reporting) {
    int same = recent.cluster().sex() == sex ? 2 : 0;
    int speaker = recent.speaking() ? speaking ? 3 : 2 : 0;
    int told = recent.quoted() && !quoted ? 0 : 2; // rather who is told of than who is spoken of
    return same + speaker + told + (reporting ? REPORTER : 0);
  }

  /** Whom a verb behind the pronoun has for its object: "he told |Lind|" is not Lind. */
  private @Nullable Cluster object(Reference pronoun, Discourse discourse) {
    VerbGroup verb = discourse.syntax().verbGroup(pronoun.end()).orElse(null);
    if (verb == null || verb.end() >= discourse.tokens().size()) {
      return null;
    }
    Reference object = owners.startingAt(verb.end());
    return object == null ? null : owners.of(object);
  }

  /** Who a verb before the pronoun has for its subject: "|he| would help him" is two people. */
  private @Nullable Cluster subject(Reference pronoun, Discourse discourse) {
    int first = pronoun.first();
    VerbGroup verb = discourse.syntax().verbGroup(first - 1).orElse(null);
    boolean object =
        !discourse.syntax().is(first, Tag.POSSESSIVE)
            && discourse.tokens().is(first, WordClass.OBJECT_PRONOUN);
    if (!object || verb == null || verb.first() == 0) {
      return null;
    }
    Reference name = owners.endingBefore(verb.first());
    Reference subject = name != null ? name : owners.startingAt(verb.first() - 1);
    return subject == null ? null : owners.of(subject);
  }

  private static Sex sex(Pronoun pronoun) {
    return switch (pronoun.sort()) {
      case HE -> Sex.MALE;
      case SHE -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }
}
