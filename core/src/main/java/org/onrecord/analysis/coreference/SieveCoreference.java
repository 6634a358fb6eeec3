package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
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

  private static final int LONGEST_ACRONYM = 5;

  /** A resolver for English. */
  public SieveCoreference() {}

  @Override
  public List<Entity> resolve(
      Document document,
      Syntax syntax,
      Layer<Attribution> attributions,
      References references,
      List<RoleStatement> roles) {
    Clusters clusters = names(document, syntax, references);
    Owners owners = new Owners(references, clusters);
    Speeches speeches = new Speeches(document.tokens(), attributions, references, owners);
    Discourse discourse = new Discourse(document, syntax, speeches);
    List<ReferenceSieve> sieves =
        List.of(
            new NarratorsPeople(document.tokens(), references, owners, speeches),
            new Appositions(roles, owners),
            new RelativePronouns(),
            new RoleNominals(document, roles, owners),
            new NamedBodies(owners),
            new CountryNominals(clusters.live()),
            new BodyNominals(clusters),
            new RepeatedNominals(clusters, speeches, roles),
            new UnnamedSpeakers(speeches),
            new Epithets(owners),
            new PersonPronouns(owners),
            new BodyPronouns());
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference instanceof Nominal
          && i + 1 < references.size()
          && isPossessor(references.get(i + 1), reference)) {
        enter(references.get(i + 1), discourse, sieves, owners);
        enter(reference, discourse, sieves, owners);
        i++;
      } else {
        enter(reference, discourse, sieves, owners);
      }
    }
    FirstPerson.resolve(references, speeches, owners);
    return entities(document, clusters, roles, owners);
  }

  /** The pronoun of "her |deputy|" must be known before the deputy. */
  private static boolean isPossessor(Reference pronoun, Reference phrase) {
    return pronoun instanceof Pronoun && pronoun.first() == phrase.first();
  }

  private static void enter(
      Reference reference, Discourse discourse, List<ReferenceSieve> sieves, Owners owners) {
    Cluster owner = owners.of(reference);
    if (owner == null) {
      owner = resolve(reference, discourse, sieves, owners);
    }
    if (owner != null) {
      discourse.enter(owner, reference);
    }
  }

  private static Clusters names(Document document, Syntax syntax, References references) {
    Clusters clusters = new Clusters(document.tokens());
    for (Reference reference : references) {
      if (reference instanceof Name name) {
        clusters.add(name);
      }
    }
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

  private static @Nullable Cluster resolve(
      Reference reference, Discourse discourse, List<ReferenceSieve> sieves, Owners owners) {
    for (ReferenceSieve sieve : sieves) {
      Cluster cluster = sieve.antecedent(reference, discourse);
      if (cluster != null) {
        cluster.add(reference, sieve.name());
        owners.put(reference, cluster);
        return cluster;
      }
    }
    return null;
  }

  private static List<Entity> entities(
      Document document, Clusters clusters, List<RoleStatement> roles, Owners owners) {
    Map<Cluster, List<RoleStatement>> byBearer = new HashMap<>();
    for (RoleStatement role : roles) {
      Cluster bearer = owners.of(role.bearer());
      if (bearer != null) {
        byBearer.computeIfAbsent(bearer, cluster -> new ArrayList<>(2)).add(role);
      }
    }
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : clusters.live()) {
      List<Coreferent> coreferents = new ArrayList<>(cluster.coreferents());
      coreferents.sort(Comparator.comparing(Coreferent::span));
      entities.add(
          new Entity(
              name(document, cluster),
              cluster.kind(),
              Optional.ofNullable(cluster.listed()),
              cluster.sex(),
              coreferents,
              byBearer.getOrDefault(cluster, List.of())));
    }
    entities.sort(Comparator.comparing(entity -> entity.coreferents().get(0).span()));
    return entities;
  }

  /** The fullest name, rather in small letters than in a headline's capitals. */
  private static Name shown(Tokens tokens, Cluster cluster) {
    Name fullest = cluster.fullest();
    int letters = tokens.end(fullest.end() - 1) - tokens.start(fullest.first());
    boolean acronym = cluster.kind() == Kind.ORGANIZATION && letters <= LONGEST_ACRONYM;
    if (acronym || !isInCapitals(tokens, fullest)) {
      return fullest;
    }
    return cluster.names().stream()
        .filter(name -> Cluster.size(name) == Cluster.size(fullest))
        .filter(name -> name.adjective() == fullest.adjective() && !isInCapitals(tokens, name))
        .findFirst()
        .orElse(fullest);
  }

  private static boolean isInCapitals(Tokens tokens, Name name) {
    boolean capitals = true;
    for (int t = name.first(); t < name.end(); t++) {
      capitals &= tokens.isAllCaps(t);
    }
    return capitals;
  }

  /** "Brussels" of the European Union. */
  private static boolean isMetonym(Name name, Listed listed) {
    return name.listed().filter(own -> !own.name().equals(listed.name())).isPresent();
  }

  private static String name(Document document, Cluster cluster) {
    Listed listed = cluster.listed();
    Tokens tokens = document.tokens();
    Name name = shown(tokens, cluster);
    boolean whole = name.span().start() == tokens.start(name.first());
    if (listed != null
        && listed.form() != ListedForm.MEMBERS
        && (listed.kind() == ListedKind.COUNTRY
            || name.adjective()
            || isMetonym(name, listed)
            || !whole
            || tokens.text(name.end() - 1).endsWith("."))) {
      return listed.name();
    }
    StringBuilder words = new StringBuilder();
    int first = name.first();
    boolean article = cluster.names().isEmpty() && tokens.is(first, WordClass.DETERMINER);
    for (int t = article && name.end() > first + 1 ? first + 1 : first; t < name.end(); t++) {
      if (tokens.kind(t) == TokenKind.QUOTATION_MARK) {
        t += 2; // Ann “Nan” Roe
        continue;
      }
      if (words.length() > 0 && !tokens.isGlued(t) && tokens.kind(t) != TokenKind.COMMA) {
        words.append(' ');
      }
      words.append(tokens.text(t));
    }
    if (cluster.surname() >= 0) {
      words.append(' ').append(tokens.text(cluster.surname()));
    }
    return words.toString();
  }
}
