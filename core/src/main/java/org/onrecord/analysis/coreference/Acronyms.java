package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/** "FOA" is "Fish of Orsk Association": first letters, or brackets right behind the long name. */
final class Acronyms implements NameSieve {

  /** What letters a name may go by. */
  private enum Way {
    /** Those of words in capitals. */
    CAPITALS,
    ALL_WORDS,
    /** Those of words in capitals before "of Orsk": a branch goes by the letters of the whole. */
    BEFORE_PLACE
  }

  private static final List<Way> WAYS = List.of(Way.values());

  @Override
  public void apply(Clusters clusters) {
    List<Cluster> acronyms = acronyms(clusters);
    if (acronyms.isEmpty()) {
      return;
    }
    Map<String, Cluster> byInitials = byInitials(clusters, acronyms);
    for (Cluster cluster : acronyms) {
      Cluster whole = whole(clusters, cluster, byInitials);
      if (whole != null && whole != cluster && !whole.isMerged() && whole.kind() != Kind.PERSON) {
        boolean thing = isThing(clusters.tokens(), whole.fullest());
        if (!thing || cluster.listed() == null) {
          clusters.merge(whole, cluster, "acronym");
          whole.add(Evidence.of(thing ? Kind.THING : Kind.ORGANIZATION, 8));
        }
      }
    }
  }

  /** Those that are named so at first. */
  private static List<Cluster> acronyms(Clusters clusters) {
    List<Cluster> acronyms = new ArrayList<>();
    for (Cluster cluster : clusters.live()) {
      if (isAcronym(clusters.tokens(), cluster.names().get(0))) {
        acronyms.add(cluster);
      }
    }
    return acronyms;
  }

  /** The clusters of long names by their initials, of such as an acronym may be. */
  private static Map<String, Cluster> byInitials(Clusters clusters, List<Cluster> acronyms) {
    Tokens tokens = clusters.tokens();
    Set<String> wanted = new HashSet<>();
    for (Cluster acronym : acronyms) {
      wanted.add(letters(tokens, acronym));
    }
    Map<String, Cluster> byInitials = new HashMap<>();
    StringBuilder initials = new StringBuilder();
    for (Cluster cluster : clusters.live()) {
      for (Name name : cluster.names()) {
        for (Way way : isLong(name) ? WAYS : List.<Way>of()) {
          read(tokens, name, way, initials);
          for (String letters : wanted) {
            if (letters.contentEquals(initials)) {
              byInitials.putIfAbsent(letters, cluster);
            }
          }
        }
      }
    }
    return byInitials;
  }

  private static boolean isLong(Name name) {
    return Cluster.size(name) > 1 && !name.adjective();
  }

  /** "Ports Relief Act"; what has an acronym and is called a conference is mostly a body. */
  private static boolean isThing(Tokens tokens, Name name) {
    return tokens.is(name.head(), WordClass.THING_NOUN) && !tokens.is(name.head(), "conference");
  }

  private static @Nullable Cluster whole(
      Clusters clusters, Cluster cluster, Map<String, Cluster> byInitials) {
    Tokens tokens = clusters.tokens();
    for (Name name : cluster.names()) {
      if (!isAcronym(tokens, name)) {
        return null;
      }
      Cluster before = before(clusters, name);
      if (before != null && startsAlike(tokens, before.fullest(), name)) {
        return before;
      }
      Cluster inside = inBrackets(clusters, name);
      if (inside != null && inside.kind() != Kind.PERSON) {
        return inside;
      }
    }
    return byInitials.get(letters(tokens, cluster));
  }

  /** "|Fish of Orsk Association| (FOA)". */
  private static @Nullable Cluster before(Clusters clusters, Name acronym) {
    int bracket = acronym.first() - 1;
    Name name =
        clusters.tokens().is(bracket, TokenKind.OPENING_BRACKET)
            ? clusters.owners().references().nameTo(bracket - 1)
            : null;
    return name != null && isLong(name) ? clusters.owners().of(name) : null;
  }

  /** "FOA (|Fish of Orsk Association|)". */
  private static @Nullable Cluster inBrackets(Clusters clusters, Name acronym) {
    Tokens tokens = clusters.tokens();
    Name name =
        tokens.is(acronym.end(), TokenKind.OPENING_BRACKET)
            ? clusters.owners().references().nameAt(acronym.end() + 1)
            : null;
    return name != null && isLong(name) && tokens.is(name.end(), TokenKind.CLOSING_BRACKET)
        ? clusters.owners().of(name)
        : null;
  }

  private static boolean isAcronym(Tokens tokens, Name name) {
    return Cluster.size(name) == 1 && !name.adjective() && isInCapitals(tokens, name.first());
  }

  /** "FOA", "FfO": the last letter is a capital, too. */
  private static boolean isInCapitals(Tokens tokens, int t) {
    if (tokens.isAllCaps(t) || tokens.end(t) - tokens.start(t) != 3) {
      return tokens.isAllCaps(t);
    }
    String word = tokens.text(t);
    return Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(2));
  }

  private static boolean startsAlike(Tokens tokens, Name whole, Name acronym) {
    return tokens.form(whole.first()).charAt(0) == tokens.form(acronym.first()).charAt(0);
  }

  private static void read(Tokens tokens, Name name, Way way, StringBuilder initials) {
    initials.setLength(0);
    int of = name.end() - 2;
    boolean branch = of > name.first() + 1 && tokens.is(of, "of");
    int end = way == Way.BEFORE_PLACE && branch ? of : name.end();
    for (int t = name.first(); t < end; t++) {
      if (tokens.kind(t) == TokenKind.WORD && (way == Way.ALL_WORDS || tokens.isCapitalized(t))) {
        initials.append(tokens.form(t).charAt(0));
      }
    }
  }

  /** "foa" of "F.O.A.". */
  private static String letters(Tokens tokens, Cluster acronym) {
    return tokens.form(acronym.fullest().first()).replace(".", "");
  }
}
