package org.onrecord.analysis.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/** "Ann B. Lind" is "Ann Lind" is "A. Lind": one surname, first names that fit. */
final class FullNames implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    WordIndex bySurname = new WordIndex(Clusters.MOST_NAMESAKES);
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (Cluster.size(name) > 1 && cluster.kind() == Kind.PERSON) {
        String surname = tokens.form(clusters.surname(name));
        Cluster same = fitting(tokens, bySurname.of(surname), name);
        if (same != null) {
          clusters.merge(same, cluster, "full-name");
        } else {
          bySurname.put(surname, cluster);
        }
      }
    }
  }

  private static @Nullable Cluster fitting(Tokens tokens, List<Cluster> namesakes, Name name) {
    for (Cluster known : namesakes) {
      if (fits(tokens, known.fullest(), name)) {
        return known;
      }
    }
    return null;
  }

  private static boolean fits(Tokens tokens, Name a, Name b) {
    return haveLikeFirstNames(tokens, a, b)
        && !haveOtherInitials(tokens, a, b)
        && !haveOtherSuffixes(tokens, a, b);
  }

  /** "Ann Lind III" is not "Ann Lind IV". */
  private static boolean haveOtherSuffixes(Tokens tokens, Name a, Name b) {
    int one = a.end() - 1;
    int other = b.end() - 1;
    return tokens.is(one, WordClass.NAME_SUFFIX)
        && tokens.is(other, WordClass.NAME_SUFFIX)
        && !withoutPeriod(tokens.form(one)).equals(withoutPeriod(tokens.form(other)));
  }

  private static String withoutPeriod(String form) {
    return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
  }

  /** "Ann B. Lind" is not "Ann C. Lind". */
  private static boolean haveOtherInitials(Tokens tokens, Name a, Name b) {
    String one = tokens.form(a.first() + 1);
    String other = tokens.form(b.first() + 1);
    return Math.min(Cluster.size(a), Cluster.size(b)) >= 3
        && one.endsWith(".")
        && other.endsWith(".")
        && !one.equals(other);
  }

  private static boolean haveLikeFirstNames(Tokens tokens, Name a, Name b) {
    String one = tokens.form(a.first());
    String other = tokens.form(b.first());
    return one.equals(other)
        || isInitialOf(one, other)
        || isInitialOf(other, one)
        || isShort(one, other)
        || isShort(other, one)
        || other.equals(nickname(tokens, a))
        || one.equals(nickname(tokens, b));
  }

  /** The word in quotation marks behind the first name; empty if none stands there. */
  static String nickname(Tokens tokens, Name name) {
    int mark = name.first() + 1;
    return mark < name.end() && tokens.is(mark, TokenKind.QUOTATION_MARK)
        ? tokens.form(mark + 1)
        : "";
  }

  /** "a." of "ann". */
  private static boolean isInitialOf(String initial, String name) {
    return initial.length() <= 2
        && initial.charAt(0) == name.charAt(0)
        && (initial.length() == 1 || initial.charAt(1) == '.');
  }

  /** "tim" of "timothy". */
  private static boolean isShort(String shorter, String name) {
    return shorter.length() >= 3
        && name.startsWith(shorter)
        && name.length() - shorter.length() <= 5;
  }
}
