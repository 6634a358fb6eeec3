package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/**
 * "Ms Zelensky" is "Ann Zelenskyy": a surname alone that is nobody's, but has the consonants of one
 * person's. Short ones are alike by chance.
 */
final class Misspellings implements NameSieve {

  private static final int LEAST_CONSONANTS = 5;

  private static final int MOST_LETTERS = 40;

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    Map<String, List<Cluster>> bySkeleton = new HashMap<>();
    for (Cluster cluster : clusters.live(Kind.PERSON)) {
      if (Cluster.size(cluster.fullest()) > 1) {
        String skeleton = skeleton(tokens.form(clusters.surname(cluster.fullest())));
        bySkeleton.computeIfAbsent(skeleton, letters -> new ArrayList<>(1)).add(cluster);
      }
    }
    for (Cluster cluster : clusters.live(Kind.PERSON)) {
      Name name = cluster.fullest();
      String skeleton = skeleton(tokens.form(name.first()));
      List<Cluster> bearers = bySkeleton.getOrDefault(skeleton, List.of());
      boolean alone = Cluster.size(name) == 1 && cluster.listed() == null;
      boolean one = bearers.size() == 1 && skeleton.length() > LEAST_CONSONANTS;
      if (alone && one && bearers.get(0).sex().fits(cluster.sex())) {
        bearers.get(0).merge(cluster, "misspelling");
      }
    }
  }

  /** The first letter, the consonants behind it, doubled ones once, and whether a vowel ends it. */
  private static String skeleton(String surname) {
    if (surname.length() > MOST_LETTERS) {
      return surname;
    }
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < surname.length(); i++) {
      char letter = surname.charAt(i);
      boolean doubled = i > 0 && surname.charAt(i - 1) == letter;
      if (i == 0 || (!isVowel(letter) && !doubled)) {
        skeleton.append(letter);
      }
    }
    return skeleton.append(isVowel(surname.charAt(surname.length() - 1)) ? '+' : '-').toString();
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }
}
