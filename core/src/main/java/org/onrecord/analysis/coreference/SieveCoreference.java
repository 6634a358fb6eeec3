package org.onrecord.analysis.coreference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.text.Layer;

/**
 * The default: names first, by sieves over the whole text; then noun phrases and pronouns from left
 * to right, each asked of the sieves in turn. Linear in the text. Thread-safe.
 */
public final class SieveCoreference implements Coreference {

  /** A resolver for English. */
  public SieveCoreference() {}

  @Override
  public List<Entity> resolve(
      Document document,
      Syntax syntax,
      Layer<Attribution> attributions,
      References references,
      List<RoleStatement> roles) {
    Owners owners = new Owners(references);
    Clusters clusters = names(document, syntax, owners);
    Speeches speeches = new Speeches(document.tokens(), attributions, references, owners);
    Discourse discourse = new Discourse(document, syntax, speeches, references.size());
    List<ReferenceSieve<Nominal>> nominals =
        List.of(
            new NarratorsPeople(document.tokens(), references, owners, speeches),
            new Appositions(roles, owners),
            new RoleNominals(document, roles, owners),
            new NamedBodies(owners),
            new CountryNominals(clusters.live()),
            new BodyNominals(clusters),
            new RepeatedNominals(speeches, references, roles),
            new UnnamedSpeakers(speeches),
            new Epithets(owners));
    List<ReferenceSieve<Pronoun>> pronouns =
        List.of(new RelativePronouns(), new PersonPronouns(owners), new BodyPronouns());
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference instanceof Name name) {
        discourse.enter(requireNonNull(owners.at(i)), name);
      } else if (reference instanceof Pronoun pronoun) {
        enter(pronoun, discourse, pronouns, owners);
      } else if (reference instanceof Nominal nominal) {
        if (i + 1 < references.size()
            && references.get(i + 1) instanceof Pronoun possessor
            && possessor.first() == nominal.first()) {
          enter(possessor, discourse, pronouns, owners); // of "her |deputy|", before the deputy
          i++;
        }
        enter(nominal, discourse, nominals, owners);
      }
    }
    FirstPerson.resolve(references, speeches, owners);
    return new Entities(document, references, owners).all(roles);
  }

  private static <R extends Reference> void enter(
      R reference, Discourse discourse, List<ReferenceSieve<R>> sieves, Owners owners) {
    for (ReferenceSieve<R> sieve : sieves) {
      Cluster cluster = sieve.antecedent(reference, discourse);
      if (cluster != null) {
        cluster.add(reference);
        owners.put(reference, cluster, sieve.name());
        discourse.enter(cluster, reference);
        return;
      }
    }
  }

  private static Clusters names(Document document, Syntax syntax, Owners owners) {
    Clusters clusters = new Clusters(document.tokens(), owners);
    for (NameSieve sieve :
        List.of(
            new Sexes(),
            new FullNames(),
            new PartialNames(),
            new SameSurnames(),
            new Misspellings(),
            new Initials(),
            new SharedSurnames(),
            new Families(),
            new Demonyms(),
            new Acronyms(),
            new ShortForms(),
            new Metonyms(document, syntax),
            new Enumerations(),
            new Kinds(),
            new NationalTeams(),
            new Sexes())) {
      sieve.apply(clusters);
    }
    return clusters;
  }
}
