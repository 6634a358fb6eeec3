package org.onrecord.analysis.coreference;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.syntax.Tag;

/**
 * "the Labour candidate", "the Ohio senator": what the text never says of a person whom it has just
 * named, but readers know.
 */
final class Epithets implements ReferenceSieve<Nominal> {

  private static final int SENTENCES = 2;

  private final Owners owners;

  Epithets(Owners owners) {
    this.owners = owners;
  }

  @Override
  public String name() {
    return "epithet";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (nominal.kind() != Kind.PERSON
        || nominal.plural()
        || !discourse.tokens().is(nominal.first(), "the")
        || !isEpithet(nominal, discourse)) {
      return null;
    }
    Cluster about = best(nominal, discourse, recent -> isAbout(recent, nominal, discourse));
    return about != null ? about : only(nominal, discourse);
  }

  /** The one person named lately, if there is one only. */
  private static @Nullable Cluster only(Nominal nominal, Discourse discourse) {
    Cluster last = best(nominal, discourse, recent -> !recent.subject());
    Cluster other = best(nominal, discourse, recent -> recent.cluster() != last);
    return other == null ? last : null;
  }

  private static @Nullable Cluster best(
      Nominal nominal, Discourse discourse, Predicate<Recent> condition) {
    Sex sex = Sexes.byNoun(discourse.tokens().word(nominal.head()));
    return Salience.best(
        discourse,
        nominal.first(),
        SENTENCES,
        recent -> isNamed(recent, sex) && condition.test(recent) ? 0 : -1);
  }

  /** An office with a party or a place, which tells it from others: not "the driver". */
  private boolean isEpithet(Nominal nominal, Discourse discourse) {
    return discourse.tokens().is(nominal.head(), WordClass.TITLE)
        && discourse.isSubject(nominal)
        && nominal.first() + 1 < nominal.head()
        && owners.startingAt(nominal.first() + 1) instanceof Name
        && !hasOwner(nominal, discourse);
  }

  /** "the union's chief" need not have been named. */
  private static boolean hasOwner(Nominal nominal, Discourse discourse) {
    for (int t = nominal.first(); t < nominal.head(); t++) {
      if (discourse.syntax().is(t, Tag.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Recent recent, Sex sex) {
    return recent.reference() instanceof Name name
        && !name.adjective()
        && !recent.quoted()
        && recent.cluster().kind() == Kind.PERSON
        && recent.cluster().sex().fits(sex);
  }

  /** Whom the sentence before is about; of the same sentence whom its subject speaks of. */
  private static boolean isAbout(Recent recent, Nominal nominal, Discourse discourse) {
    boolean same = recent.sentence() == discourse.sentence(nominal.first());
    return same != (recent.subject() || recent.speaking());
  }
}
