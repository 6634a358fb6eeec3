package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/** "FOA" is "Fish of Orsk Association": first letters, or brackets right behind the long name. */
final class Acronyms implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    Map<String, Cluster> byInitials = new HashMap<>();
    Map<Integer, Cluster> byEnd = new HashMap<>();
    Map<Integer, Cluster> byStart = new HashMap<>(); // of names alone in brackets
    for (Cluster cluster : clusters.live()) {
      for (Name name : cluster.names()) {
        if (Cluster.size(name) >= 2 && !name.adjective()) {
          byInitials.putIfAbsent(initials(tokens, name, false), cluster);
          byInitials.putIfAbsent(initials(tokens, name, true), cluster);
          byInitials.putIfAbsent(initials(tokens, withoutPlace(tokens, name), false), cluster);
          byEnd.put(name.end(), cluster);
          boolean alone = tokens.is(name.end(), TokenKind.CLOSING_BRACKET);
          if (alone) {
            byStart.put(name.first(), cluster);
          }
        }
      }
    }
    for (Cluster cluster : clusters.live()) {
      Cluster whole = whole(tokens, cluster, byInitials, byEnd, byStart);
      if (whole != null && whole != cluster && !whole.isMerged() && whole.kind() != Kind.PERSON) {
        boolean thing = isThing(tokens, whole.fullest());
        if (!thing || cluster.listed() == null) {
          whole.merge(cluster, "acronym");
          whole.add(Evidence.of(thing ? Kind.THING : Kind.ORGANIZATION, 8));
        }
      }
    }
  }

  /** "Ports Relief Act"; what has an acronym and is called a conference is mostly a body. */
  private static boolean isThing(Tokens tokens, Name name) {
    return tokens.is(name.head(), WordClass.THING_NOUN) && !tokens.is(name.head(), "conference");
  }

  private static @Nullable Cluster whole(
      Tokens tokens,
      Cluster cluster,
      Map<String, Cluster> byInitials,
      Map<Integer, Cluster> byEnd,
      Map<Integer, Cluster> byStart) {
    for (Name name : cluster.names()) {
      if (Cluster.size(name) != 1 || name.adjective() || !isInCapitals(tokens, name.first())) {
        return null;
      }
      boolean bracketed = tokens.is(name.first() - 1, TokenKind.OPENING_BRACKET);
      Cluster before = bracketed ? byEnd.get(name.first() - 1) : null;
      if (before != null && startsAlike(tokens, before.fullest(), name)) {
        return before;
      }
      boolean explained = tokens.is(name.end(), TokenKind.OPENING_BRACKET);
      Cluster inside = explained ? byStart.get(name.end() + 1) : null;
      if (inside != null && inside.kind() != Kind.PERSON) {
        return inside;
      }
    }
    return byInitials.get(tokens.form(cluster.fullest().first()).replace(".", ""));
  }

  /** "FOA", "FfO": the last letter is a capital, too. */
  private static boolean isInCapitals(Tokens tokens, int t) {
    if (tokens.isAllCaps(t)) {
      return true;
    }
    String word = tokens.text(t);
    return word.length() == 3
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(2));
  }

  /** "Sailors Union" of "Sailors Union of Orsk": a branch goes by the letters of the whole. */
  private static Name withoutPlace(Tokens tokens, Name name) {
    int of = name.end() - 2;
    boolean branch = of > name.first() + 1 && tokens.is(of, "of");
    return branch
        ? new Name(name.span(), name.first(), of, name.head(), false, name.title(), name.listed())
        : name;
  }

  private static boolean startsAlike(Tokens tokens, Name whole, Name acronym) {
    return tokens.form(whole.first()).charAt(0) == tokens.form(acronym.first()).charAt(0);
  }

  private static String initials(Tokens tokens, Name name, boolean smallWords) {
    StringBuilder initials = new StringBuilder();
    for (int t = name.first(); t < name.end(); t++) {
      if (tokens.kind(t) == TokenKind.WORD && (smallWords || tokens.isCapitalized(t))) {
        initials.append(tokens.form(t).charAt(0));
      }
    }
    return initials.toString();
  }
}
