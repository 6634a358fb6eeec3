package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;

/**
 * "a spokesman said": somebody without a name is no actor, but a pronoun may mean them, and then
 * means nobody named.
 */
final class UnnamedSpeakers implements ReferenceSieve<Nominal> {

  private final Speeches speeches;
  private final Map<String, Cluster> byNoun = new HashMap<>();

  UnnamedSpeakers(Speeches speeches) {
    this.speeches = speeches;
  }

  @Override
  public String name() {
    return "unnamed-speaker";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (nominal.kind() != Kind.PERSON || nominal.plural() || !speeches.isSource(nominal)) {
      return null;
    }
    String noun = discourse.tokens().form(nominal.head());
    if (nominal.definite()) {
      return byNoun.get(noun);
    }
    Cluster cluster = Cluster.somebody(nominal, discourse.tokens());
    byNoun.put(noun, cluster);
    return cluster;
  }
}
