package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.role.RoleStatement;

/**
 * Groups and bodies without a name: "Western officials … the officials". One that acts or speaks
 * and has not been met before becomes a cluster of its own.
 */
final class RepeatedNominals implements ReferenceSieve {

  private final Clusters clusters;
  private final Speeches speeches;
  private final IdentityHashMap<Reference, Boolean> bodies = new IdentityHashMap<>();
  private final Map<String, Cluster> byNoun = new HashMap<>();

  RepeatedNominals(Clusters clusters, Speeches speeches, List<RoleStatement> roles) {
    this.clusters = clusters;
    this.speeches = speeches;
    for (RoleStatement role : roles) {
      role.body().ifPresent(body -> bodies.put(body, true));
    }
  }

  @Override
  public String name() {
    return "same-noun";
  }

  @Override
  public @Nullable Cluster antecedent(Reference reference, Discourse discourse) {
    if (!(reference instanceof Nominal nominal) || !canAct(nominal)) {
      return null;
    }
    String noun = discourse.tokens().form(nominal.head());
    Cluster known = byNoun.get(noun);
    if (known != null && nominal.definite()) {
      return known;
    }
    boolean acts =
        discourse.isSubject(nominal) || speeches.isSource(nominal) || bodies.containsKey(nominal);
    if (!acts) {
      return null;
    }
    Kind kind = nominal.kind() == Kind.PERSON || nominal.plural() ? Kind.GROUP : Kind.ORGANIZATION;
    Cluster cluster = Cluster.nameless(nominal, nominal.head(), kind);
    clusters.add(cluster);
    byNoun.put(noun, cluster);
    return cluster;
  }

  private static boolean canAct(Nominal nominal) {
    return nominal.kind() == Kind.PERSON
        ? nominal.plural()
        : nominal.kind() == Kind.ORGANIZATION && (nominal.plural() || nominal.definite());
  }
}
