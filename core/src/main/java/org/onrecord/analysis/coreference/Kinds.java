package org.onrecord.analysis.coreference;

import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;

/** Decides what each named cluster is, from the evidence of all its names. */
final class Kinds implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    for (Cluster cluster : clusters.live()) {
      cluster.decide(decide(clusters.tokens(), cluster));
    }
  }

  private static Kind decide(Tokens tokens, Cluster cluster) {
    Evidence evidence = cluster.evidence();
    Listed listed = cluster.listed();
    if (listed != null && !listed.doubtful()) {
      return isUnion(listed) ? Kind.ORGANIZATION : evidence.best();
    }
    Name name = cluster.fullest();
    boolean alone = Cluster.size(name) == 1;
    if (alone && isEveryday(tokens.word(name.first())) && evidence.most() < 3) {
      return Kind.THING;
    }
    if (alone && evidence.most() <= 1) {
      if (cluster.names().size() == 1) {
        return Kind.THING;
      }
      return evidence.place() > evidence.organization() ? Kind.PLACE : Kind.ORGANIZATION;
    }
    if (evidence.most() <= 0) {
      return Kind.THING;
    }
    boolean place = evidence.place() >= 2 && evidence.place() == evidence.most();
    return alone && place && evidence.best() == Kind.PERSON
        ? Kind.PLACE // "in Orsk", and "Orsk has"
        : evidence.best();
  }

  /** The union of countries for which the name of a town may stand. */
  private static boolean isUnion(Listed listed) {
    return listed.kind() == ListedKind.ORGANIZATION && listed.equals(listed.state());
  }

  static boolean isEveryday(Word word) {
    return word.isAny(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE);
  }
}
