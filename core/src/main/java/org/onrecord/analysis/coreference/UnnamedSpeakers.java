package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;

/**
 * "a spokesman said": somebody without a name is no actor, but a pronoun may mean them, and then
 * means nobody named.
 */
final class UnnamedSpeakers implements ReferenceSieve {

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
  public @Nullable Cluster antecedent(Reference reference, Discourse discourse) {
    if (!(reference instanceof Nominal nominal)
        || nominal.kind() != Kind.PERSON
        || nominal.plural()
        || !speeches.isSource(nominal)) {
      return null;
    }
    String noun = discourse.tokens().form(nominal.head());
    if (nominal.definite()) {
      return byNoun.get(noun);
    }
    Cluster cluster = Cluster.nameless(nominal, nominal.head(), Kind.PERSON);
    cluster.setSex(Sexes.byNoun(discourse.tokens().word(nominal.head())));
    byNoun.put(noun, cluster);
    return cluster;
  }
}
