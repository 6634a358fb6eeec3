package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Name.Title;

/**
 * "Lind", "Mr. Lind" and "García Márquez" are the one person with that surname, "Ann" the one with
 * that given name. Of several the title decides, then who is named first: whoever comes later with
 * the same surname is named in full.
 */
final class PartialNames implements NameSieve {

  /** Points of evidence that decide: a title, an age. */
  private static final int PERSON = 8;

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    Map<String, List<Cluster>> bySurname = new HashMap<>();
    Map<String, List<Cluster>> byGivenName = new HashMap<>();
    for (Cluster cluster : clusters.live(Kind.PERSON)) {
      Name name = cluster.fullest();
      if (Cluster.size(name) >= 2) {
        add(bySurname, tokens.form(clusters.surname(name)), cluster);
        add(byGivenName, tokens.form(name.first()), cluster);
        String nickname = FullNames.nickname(tokens, name);
        if (!nickname.isEmpty() && !tokens.form(name.first()).equals(nickname)) {
          add(byGivenName, nickname, cluster);
        }
      }
    }
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (!canBePerson(tokens, cluster)) {
        takeNamesakes(
            tokens, cluster, bySurname.getOrDefault(tokens.form(name.first()), List.of()));
        continue;
      }
      List<Cluster> namesakes =
          bySurname.getOrDefault(tokens.form(clusters.surname(name)), List.of());
      Cluster bearer = bearer(tokens, cluster, longer(clusters, name, namesakes));
      if (bearer != null) {
        join(bearer, cluster, "surname");
      } else if (Cluster.size(name) == 1) {
        List<Cluster> given = byGivenName.getOrDefault(tokens.form(name.first()), List.of());
        if (given.size() == 1 && !isPlace(cluster)) {
          join(given.get(0), cluster, "given-name");
        }
      }
    }
  }

  /** "Washington |said he|", "|said that she|": no state says so of itself. */
  private static boolean speaksAsOne(Tokens tokens, int verb) {
    int subject = tokens.is(verb + 1, "that") ? verb + 2 : verb + 1;
    return tokens.is(verb, WordClass.COMMUNICATION_VERB)
        && (tokens.is(subject, "he") || tokens.is(subject, "she"));
  }

  /**
   * "Washington, 70, said", "Washington said he": what tells a person is no town where a person has
   * that surname.
   */
  private static void takeNamesakes(Tokens tokens, Cluster listed, List<Cluster> namesakes) {
    for (Name name : namesakes.isEmpty() ? List.<Name>of() : List.copyOf(listed.names())) {
      boolean told = name.context().person() >= PERSON || speaksAsOne(tokens, name.end());
      boolean person = told && Cluster.size(name) == 1;
      if (person && tokens.is(name.first(), tokens.form(listed.fullest().first()))) {
        Cluster bearer = namesakes.get(0);
        boolean unlisted = bearer.listed() == null;
        listed.remove(name);
        bearer.add(name, "surname");
        if (unlisted) {
          bearer.forgetListing(); // his name is no country's
        }
      }
    }
  }

  /** "officials from Jordan" are not from Jordan Roe. */
  private static boolean isPlace(Cluster cluster) {
    Evidence context = cluster.context();
    return cluster.listed() != null && context.place() > context.person();
  }

  private static void join(Cluster bearer, Cluster part, String sieve) {
    if (bearer != part) {
      part.forgetListing();
      bearer.merge(part, sieve);
    }
  }

  private static void add(Map<String, List<Cluster>> index, String form, Cluster cluster) {
    List<Cluster> namesakes = index.computeIfAbsent(form, key -> new ArrayList<>(2));
    if (namesakes.size() < Clusters.MOST_NAMESAKES) {
      namesakes.add(cluster);
    }
  }

  /** No country and no well-known body of one clear name. */
  private static boolean canBePerson(Tokens tokens, Cluster cluster) {
    Listed listed = cluster.listed();
    if (cluster.fullest().adjective() || words(tokens, cluster.fullest()) > 3) {
      return false;
    }
    return listed == null || listed.doubtful() || listed.kind() == ListedKind.PLACE;
  }

  /** Of "Ruiz de la Peña" two: particles belong to the next word. */
  private static int words(Tokens tokens, Name name) {
    int words = 0;
    for (int t = name.first(); t < name.end(); t++) {
      words += tokens.is(t, WordClass.NAME_PARTICLE) ? 0 : 1;
    }
    return words;
  }

  /** Those whose name ends in all words of {@code part} and is longer. */
  private static List<Cluster> longer(Clusters clusters, Name part, List<Cluster> namesakes) {
    Tokens tokens = clusters.tokens();
    List<Cluster> longer = new ArrayList<>(2);
    for (Cluster cluster : namesakes) {
      Name full = cluster.fullest();
      int end = Clusters.surname(tokens, full) + 1; // "Bell" of "Scott Bell |Jr.|"
      int surplus = end - full.first() - Cluster.size(part);
      boolean same =
          surplus > 0
              || (surplus == 0
                  && end < full.end()
                  && tokens.is(end, "of")); // "Lord Hill |of Orsk|"
      for (int i = 0; same && i < Cluster.size(part); i++) {
        same = tokens.form(part.first() + i).equals(tokens.form(full.first() + surplus + i));
      }
      if (same) {
        longer.add(cluster);
      }
    }
    return longer;
  }

  private static @Nullable Cluster bearer(Tokens tokens, Cluster part, List<Cluster> candidates) {
    Sex sex = sexByTitle(tokens, part);
    return candidates.stream()
        .filter(candidate -> candidate.sex().fits(sex))
        .findFirst()
        .orElse(null);
  }

  private static Sex sexByTitle(Tokens tokens, Cluster part) {
    for (Name name : part.names()) {
      Title title = name.title().orElse(null);
      if (title != null && tokens.is(title.head(), WordClass.FEMALE)) {
        return Sex.FEMALE;
      }
      if (title != null && tokens.is(title.head(), WordClass.MALE)) {
        return Sex.MALE;
      }
    }
    return Sex.UNKNOWN;
  }
}
