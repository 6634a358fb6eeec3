package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.role.RoleStatement;

/** Makes entities of clusters, in the order of their first reference. */
final class Entities {

  private static final int LONGEST_ACRONYM = 5;

  /** An entity that grows. */
  private static final class Draft {

    final Cluster cluster;
    final Coreferent[] coreferents;
    int size; // as many of them are there
    List<EntityRole> roles = List.of();

    Draft(Cluster cluster) {
      this.cluster = cluster;
      coreferents = new Coreferent[cluster.size()];
    }

    void add(Coreferent coreferent) {
      coreferents[size++] = coreferent;
    }

    void add(EntityRole role) {
      if (roles.isEmpty()) {
        roles = new ArrayList<>(2);
      }
      roles.add(role);
    }
  }

  private final String text;
  private final Tokens tokens;
  private final References references;
  private final Owners owners;
  private final List<Draft> drafts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder(); // of the name in hand

  Entities(Document document, References references, Owners owners) {
    text = document.text();
    tokens = document.tokens();
    this.references = references;
    this.owners = owners;
  }

  List<Entity> all(List<RoleStatement> statements) {
    for (int i = 0; i < references.size(); i++) {
      Cluster cluster = owners.at(i);
      if (cluster != null && cluster.isEntity()) {
        draft(cluster).add(new Coreferent(references.get(i), owners.sieve(i)));
      }
    }
    for (RoleStatement statement : statements) {
      int bearer = number(owners.of(statement.bearer()));
      if (bearer != Cluster.UNNUMBERED) {
        drafts.get(bearer).add(new EntityRole(statement, body(statement)));
      }
    }
    List<Entity> entities = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      entities.add(
          new Entity(
              name(draft.cluster),
              draft.cluster.kind(),
              Optional.ofNullable(draft.cluster.listed()),
              draft.cluster.sex(),
              List.of(draft.coreferents),
              draft.roles));
    }
    return entities;
  }

  private Draft draft(Cluster cluster) {
    if (cluster.number() == Cluster.UNNUMBERED) {
      cluster.setNumber(drafts.size());
      drafts.add(new Draft(cluster));
    }
    return drafts.get(cluster.number());
  }

  private int body(RoleStatement statement) {
    int body =
        statement.body().isEmpty() ? Cluster.UNNUMBERED : number(owners.of(statement.body().get()));
    return body == Cluster.UNNUMBERED ? EntityRole.NONE : body;
  }

  private static int number(@Nullable Cluster cluster) {
    return cluster == null ? Cluster.UNNUMBERED : cluster.number();
  }

  private String name(Cluster cluster) {
    Listed listed = cluster.listed();
    Name name = shown(cluster);
    if (listed != null && goesByEntry(name, listed)) {
      return listed.name();
    }
    words.setLength(0);
    int first = name.first();
    boolean article = cluster.names().isEmpty() && tokens.is(first, WordClass.DETERMINER);
    for (int t = article && name.end() > first + 1 ? first + 1 : first; t < name.end(); t++) {
      if (tokens.kind(t) == TokenKind.QUOTATION_MARK) {
        t += 2; // Ann “Nan” Roe
        continue;
      }
      if (words.length() > 0 && !tokens.isGlued(t) && tokens.kind(t) != TokenKind.COMMA) {
        words.append(' ');
      }
      append(t);
    }
    if (cluster.surname() >= 0) {
      words.append(' ');
      append(cluster.surname());
    }
    return words.toString();
  }

  private void append(int token) {
    words.append(text, tokens.start(token), tokens.end(token));
  }

  /** Whether the list's name is told and not that of the text. */
  private boolean goesByEntry(Name name, Listed listed) {
    boolean whole = name.span().start() == tokens.start(name.first());
    boolean period = text.charAt(tokens.end(name.end() - 1) - 1) == '.';
    return listed.form() != ListedForm.MEMBERS
        && (listed.kind() == ListedKind.COUNTRY
            || name.adjective()
            || isMetonym(name, listed)
            || !whole
            || period);
  }

  /** "Brussels" of the European Union. */
  private static boolean isMetonym(Name name, Listed listed) {
    return name.listed().isPresent() && !name.listed().get().name().equals(listed.name());
  }

  /** The fullest name, rather in small letters than in a headline's capitals. */
  private Name shown(Cluster cluster) {
    Name fullest = cluster.fullest();
    int letters = tokens.end(fullest.end() - 1) - tokens.start(fullest.first());
    boolean acronym = cluster.kind() == Kind.ORGANIZATION && letters <= LONGEST_ACRONYM;
    if (!acronym && isInCapitals(fullest)) {
      for (Name name : cluster.names()) {
        if (Cluster.size(name) == Cluster.size(fullest)
            && name.adjective() == fullest.adjective()
            && !isInCapitals(name)) {
          return name;
        }
      }
    }
    return fullest;
  }

  private boolean isInCapitals(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      if (!tokens.isAllCaps(t)) {
        return false;
      }
    }
    return true;
  }
}
