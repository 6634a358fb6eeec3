package org.onrecord.analysis.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Nominal;

/** "the country", "our nation": the country that the text speaks of most. */
final class CountryNominals implements ReferenceSieve<Nominal> {

  private final @Nullable Cluster main;

  CountryNominals(List<Cluster> clusters) {
    Cluster most = null;
    for (Cluster cluster : clusters) {
      boolean country =
          cluster.kind() == Kind.PLACE
              && cluster.listed() != null
              && cluster.listed().kind() == ListedKind.COUNTRY;
      if (country && (most == null || cluster.names().size() > most.names().size())) {
        most = cluster;
      }
    }
    main = most;
  }

  @Override
  public String name() {
    return "country";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (nominal.plural()) {
      return null;
    }
    Tokens tokens = discourse.tokens();
    boolean noun = tokens.is(nominal.head(), "country") || tokens.is(nominal.head(), "nation");
    boolean pointing =
        nominal.head() == nominal.first() + 1
            && (tokens.is(nominal.first(), "the")
                || tokens.is(nominal.first(), "this")
                || tokens.is(nominal.first(), "our"));
    return noun && pointing ? main : null;
  }
}
