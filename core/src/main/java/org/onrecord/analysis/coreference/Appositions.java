package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.role.RoleStatement;

/** "Ann Roe, a spokeswoman for the ministry": the phrase that states a role is its bearer. */
final class Appositions implements ReferenceSieve<Nominal> {

  private final Map<Integer, Cluster> byHead = new HashMap<>();

  Appositions(List<RoleStatement> roles, Owners owners) {
    for (RoleStatement role : roles) {
      Cluster bearer = owners.of(role.bearer());
      if (bearer != null) {
        byHead.putIfAbsent(role.head(), bearer);
      }
    }
  }

  @Override
  public String name() {
    return "apposition";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (nominal.plural()) {
      return null; // "the candidates, Roe and Lind," are more than one
    }
    Cluster bearer = byHead.get(nominal.head());
    boolean office = discourse.tokens().is(nominal.head(), WordClass.TITLE);
    boolean can =
        bearer != null
            && (bearer.kind() == Kind.PERSON || (bearer.kind() == Kind.ORGANIZATION && !office));
    return can ? bearer : null; // "the operator, Orion", but not "Mayor, Union Meet"
  }
}
