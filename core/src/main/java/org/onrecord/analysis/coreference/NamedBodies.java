package org.onrecord.analysis.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;

/** "Orion, a think tank,": what stands beside a body's name; "the Orion group": around it. */
final class NamedBodies implements ReferenceSieve<Nominal> {

  static final WordSet GENERAL = WordSet.read(NamedBodies.class, "general-bodies.txt");

  private final Owners owners;

  NamedBodies(Owners owners) {
    this.owners = owners;
  }

  @Override
  public String name() {
    return "named-body";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (nominal.plural() || nominal.kind() != Kind.ORGANIZATION) {
      return null;
    }
    Cluster around = around(nominal, discourse.tokens());
    if (around != null) {
      return around;
    }
    Cluster before = beside(nominal, discourse.tokens());
    return before != null ? before : ahead(nominal, discourse.tokens());
  }

  /** "the |Orion| group". */
  private @Nullable Cluster around(Nominal nominal, Tokens tokens) {
    Reference inside = owners.endingBefore(nominal.head());
    boolean whole =
        inside != null
            && inside.first() <= nominal.first() + 1
            && GENERAL.hasLemma(tokens.word(nominal.head()));
    Cluster cluster = inside != null && whole ? owners.of(inside) : null;
    return cluster != null && cluster.kind() == Kind.ORGANIZATION ? cluster : null;
  }

  /** "the sailors' union, |Orion|, said". */
  private @Nullable Cluster ahead(Nominal nominal, Tokens tokens) {
    int next = nominal.end() + 1;
    Reference after =
        nominal.definite() && tokens.is(nominal.end(), TokenKind.COMMA) && next < tokens.size()
            ? owners.startingAt(next)
            : null;
    boolean closed =
        after != null
            && (tokens.is(after.end(), TokenKind.TERMINATOR)
                || (tokens.is(after.end(), TokenKind.COMMA) && !tokens.is(after.end() + 1, "and")));
    Cluster cluster = after != null && closed ? owners.of(after) : null;
    return cluster != null && cluster.kind() == Kind.ORGANIZATION ? cluster : null;
  }

  /** "|Orion|, a think tank,". */
  private @Nullable Cluster beside(Nominal nominal, Tokens tokens) {
    int comma = nominal.first() - 1;
    boolean closed =
        tokens.is(nominal.end(), TokenKind.COMMA)
            || tokens.is(nominal.end(), TokenKind.TERMINATOR)
            || tokens.is(nominal.end(), "that")
            || tokens.is(nominal.end(), "which")
            || tokens.is(nominal.end(), "in")
            || tokens.is(nominal.end(), "of");
    boolean article =
        tokens.is(nominal.first(), "a")
            || tokens.is(nominal.first(), "an")
            || tokens.is(nominal.first(), "the");
    if (!article || !closed || !tokens.is(comma, TokenKind.COMMA)) {
      return null;
    }
    Reference before = owners.endingBefore(comma);
    Cluster cluster = before == null ? null : owners.of(before);
    return cluster != null && cluster.kind() == Kind.ORGANIZATION ? cluster : null;
  }
}
