package org.onrecord.analysis.coreference;

import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Name.Title;

/** Tells the sex of persons by title and given name. */
final class Sexes implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    for (Cluster cluster : clusters.live()) {
      if (cluster.kind() == Kind.PERSON && cluster.sex() == Sex.UNKNOWN) {
        cluster.setSex(sex(clusters.tokens(), cluster));
      }
    }
  }

  private static Sex sex(Tokens tokens, Cluster cluster) {
    for (Name name : cluster.names()) {
      Sex byTitle = byTitle(tokens, name);
      if (byTitle != Sex.UNKNOWN) {
        return byTitle;
      }
    }
    Name full = cluster.fullest();
    int surname = Math.max(full.first() + 1, full.end() - 1); // "Bev Hart": Hart tells nothing
    for (int t = full.first(); t < surname && t < full.first() + 2; t++) {
      Sex byName = byGivenName(tokens.word(t));
      if (byName != Sex.UNKNOWN) {
        return byName;
      }
    }
    return Sex.UNKNOWN;
  }

  /** What the words before a name tell. */
  static Sex byTitle(Tokens tokens, Name name) {
    if (name.title().isEmpty()) {
      return Sex.UNKNOWN;
    }
    Title title = name.title().get();
    Sex sex = Sex.UNKNOWN;
    for (int t = title.first(); t < title.end() && sex == Sex.UNKNOWN; t++) {
      sex = byNoun(tokens.word(t));
    }
    return sex;
  }

  static Sex byNoun(Word word) {
    return word.is(WordClass.FEMALE)
        ? Sex.FEMALE
        : word.is(WordClass.MALE) ? Sex.MALE : Sex.UNKNOWN;
  }

  private static Sex byGivenName(Word word) {
    boolean female = word.is(WordClass.GIVEN_NAME_FEMALE);
    boolean male = word.is(WordClass.GIVEN_NAME_MALE);
    return female == male ? Sex.UNKNOWN : female ? Sex.FEMALE : Sex.MALE;
  }
}
