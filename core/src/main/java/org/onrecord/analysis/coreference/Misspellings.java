package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Kind;

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
    List<Cluster> alone = new ArrayList<>();
    List<Cluster> full = new ArrayList<>();
    BitSet openings = new BitSet(); // letters with which those alone begin
    for (Cluster cluster : clusters.live()) {
      String surname = tokens.form(clusters.surname(cluster.fullest()));
      if (surname.length() >= LEAST_CONSONANTS && cluster.kind() == Kind.PERSON) {
        if (Cluster.size(cluster.fullest()) > 1) {
          full.add(cluster);
        } else if (cluster.listed() == null) {
          alone.add(cluster);
          openings.set(surname.charAt(0));
        }
      }
    }
    WordIndex bySkeleton = new WordIndex();
    for (Cluster cluster : full) {
      String surname = tokens.form(clusters.surname(cluster.fullest()));
      if (openings.get(surname.charAt(0))) {
        bySkeleton.put(skeleton(surname), cluster);
      }
    }
    for (Cluster cluster : bySkeleton.isEmpty() ? List.<Cluster>of() : alone) {
      String skeleton = skeleton(tokens.form(cluster.fullest().first()));
      Cluster bearer = skeleton.length() > LEAST_CONSONANTS ? bySkeleton.only(skeleton) : null;
      if (bearer != null && bearer.sex().fits(cluster.sex())) {
        clusters.merge(bearer, cluster, "misspelling");
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
