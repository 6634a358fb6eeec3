package org.onrecord.analysis.coreference;

import java.util.List;
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
    WordIndex bySurname = new WordIndex(Clusters.MOST_NAMESAKES);
    WordIndex byGivenName = new WordIndex(Clusters.MOST_NAMESAKES);
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (Cluster.size(name) > 1 && cluster.kind() == Kind.PERSON) {
        String given = tokens.form(name.first());
        String nickname = FullNames.nickname(tokens, name);
        bySurname.put(tokens.form(clusters.surname(name)), cluster);
        byGivenName.put(given, cluster);
        if (!nickname.isEmpty() && !given.equals(nickname)) {
          byGivenName.put(nickname, cluster);
        }
      }
    }
    for (Cluster cluster : bySurname.isEmpty() ? List.<Cluster>of() : clusters.live()) {
      Name name = cluster.fullest();
      if (!canBePerson(tokens, cluster)) {
        takeNamesakes(clusters, cluster, bySurname.of(tokens.form(name.first())));
        continue;
      }
      Cluster bearer = bearer(tokens, cluster, bySurname.of(tokens.form(clusters.surname(name))));
      if (bearer != null) {
        join(clusters, bearer, cluster, "surname");
      } else if (Cluster.size(name) == 1) {
        Cluster given = byGivenName.only(tokens.form(name.first()));
        if (given != null && !isPlace(cluster)) {
          join(clusters, given, cluster, "given-name");
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
  private static void takeNamesakes(Clusters clusters, Cluster listed, List<Cluster> namesakes) {
    Tokens tokens = clusters.tokens();
    for (Name name : namesakes.isEmpty() ? List.<Name>of() : List.copyOf(listed.names())) {
      boolean told = name.context().person() >= PERSON || speaksAsOne(tokens, name.end());
      boolean person = told && Cluster.size(name) == 1;
      if (person && tokens.is(name.first(), tokens.form(listed.fullest().first()))) {
        Cluster bearer = namesakes.get(0);
        boolean unlisted = bearer.listed() == null;
        clusters.move(name, listed, bearer, "surname");
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

  private static void join(Clusters clusters, Cluster bearer, Cluster part, String sieve) {
    if (bearer != part) {
      part.forgetListing();
      clusters.merge(bearer, part, sieve);
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

  /** The first whose name ends in the words of {@code part}, is longer, and has the title's sex. */
  private static @Nullable Cluster bearer(Tokens tokens, Cluster part, List<Cluster> namesakes) {
    Sex sex = namesakes.isEmpty() ? Sex.UNKNOWN : sexByTitle(tokens, part);
    for (Cluster candidate : namesakes) {
      if (candidate.sex().fits(sex) && isLonger(tokens, candidate.fullest(), part.fullest())) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isLonger(Tokens tokens, Name full, Name part) {
    int end = Clusters.surname(tokens, full) + 1; // "Bell" of "Scott Bell |Jr.|"
    int surplus = end - full.first() - Cluster.size(part);
    boolean longer =
        surplus > 0
            || (surplus == 0 && end < full.end() && tokens.is(end, "of")); // "Lord Hill |of Orsk|"
    for (int i = 0; longer && i < Cluster.size(part); i++) {
      longer = tokens.form(part.first() + i).equals(tokens.form(full.first() + surplus + i));
    }
    return longer;
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
