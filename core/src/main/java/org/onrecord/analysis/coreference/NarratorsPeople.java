package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;

/**
 * "my father", where a writer tells of himself, is one person throughout: who is named beside it,
 * or beside "my parents", else nobody with a name, whom a pronoun may mean.
 */
final class NarratorsPeople implements ReferenceSieve<Nominal> {

  private final Tokens tokens;
  private final Owners owners;
  private final Speeches speeches;
  private final Map<String, Cluster> byNoun = new HashMap<>();

  NarratorsPeople(Tokens tokens, References references, Owners owners, Speeches speeches) {
    this.tokens = tokens;
    this.owners = owners;
    this.speeches = speeches;
    for (Reference reference : references) {
      if (reference instanceof Nominal nominal && isNarrators(nominal)) {
        if (nominal.plural()) {
          parents(nominal);
        } else {
          named(nominal);
        }
      }
    }
  }

  @Override
  public String name() {
    return "narrators-people";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    return !nominal.plural() && isNarrators(nominal)
        ? byNoun.computeIfAbsent(
            tokens.lemma(nominal.head()), noun -> Cluster.somebody(nominal, tokens))
        : null;
  }

  private boolean isNarrators(Nominal nominal) {
    return nominal.kind() == Kind.PERSON
        && tokens.is(nominal.first(), "my")
        && !speeches.isMarked(nominal);
  }

  /** "my father, Tom Roe," and "Tom Roe, my father". */
  private void named(Nominal nominal) {
    Name name =
        tokens.is(nominal.end(), TokenKind.COMMA)
            ? person(nominal.end() + 1)
            : tokens.is(nominal.first() - 1, TokenKind.COMMA)
                ? owners.endingBefore(nominal.first() - 1)
                : null;
    put(tokens.lemma(nominal.head()), name);
  }

  /** "my parents, Tom and Ann Roe". */
  private void parents(Nominal nominal) {
    boolean parents =
        tokens.lemma(nominal.head()).equals("parent") && tokens.is(nominal.end(), TokenKind.COMMA);
    Name one = parents ? person(nominal.end() + 1) : null;
    Name other = one != null && tokens.is(one.end(), "and") ? person(one.end() + 1) : null;
    for (Name name : new @Nullable Name[] {one, other}) {
      Cluster cluster = name == null || other == null ? null : owners.of(name);
      if (cluster != null && cluster.sex() != Sex.UNKNOWN) {
        put(cluster.sex() == Sex.MALE ? "father" : "mother", name);
      }
    }
  }

  private @Nullable Name person(int first) {
    return first < tokens.size() && owners.startingAt(first) instanceof Name name ? name : null;
  }

  private void put(String noun, @Nullable Name name) {
    Cluster cluster = name == null ? null : owners.of(name);
    if (cluster != null && cluster.kind() == Kind.PERSON) {
      byNoun.putIfAbsent(noun, cluster);
    }
  }
}
