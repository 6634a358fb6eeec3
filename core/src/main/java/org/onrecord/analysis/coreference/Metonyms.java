package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.text.Span;

/** A capital or a seat of government that acts is the state: "Kyiv said", "the Kremlin's offer". */
final class Metonyms implements NameSieve {

  /** How states are of mind, of which no town is. */
  private static final WordSet MINDED =
      WordSet.of(
          "committed",
          "concerned",
          "confident",
          "convinced",
          "determined",
          "disappointed",
          "eager",
          "open",
          "opposed",
          "prepared",
          "ready",
          "unwilling",
          "wary",
          "willing",
          "worried");

  /** So many tokens at most has the clause of "Kyiv, which has sold gas, urged". */
  private static final int LONGEST_CLAUSE = 25;

  private final Syntax syntax;
  private final int headline; // end of it, in UTF-16 code units

  Metonyms(Document document, Syntax syntax) {
    this.syntax = syntax;
    headline = document.headline().map(Span::end).orElse(0);
  }

  @Override
  public void apply(Clusters clusters) {
    List<Cluster> seats = new ArrayList<>();
    for (Cluster cluster : clusters.live()) {
      if (isSeat(cluster.listed())) {
        seats.add(cluster);
      }
    }
    for (Cluster seat : seats) {
      move(clusters, seat);
    }
  }

  private static boolean isSeat(@Nullable Listed listed) {
    return listed != null
        && (listed.kind() == ListedKind.CAPITAL || listed.kind() == ListedKind.HOUSE)
        && !listed.country().isEmpty();
  }

  private void move(Clusters clusters, Cluster cluster) {
    Tokens tokens = clusters.tokens();
    boolean acts = false; // everywhere below the headline
    boolean place = false;
    for (Name name : List.copyOf(cluster.names())) {
      if (name.span().end() <= headline) {
        continue;
      }
      if (name.listed().isPresent() && acts(tokens, name)) {
        acts = true;
        clusters.moveToCountry(name, cluster, "metonym");
      } else {
        place = true;
      }
    }
    for (Name name : List.copyOf(cluster.names())) {
      boolean inHeadline = name.span().end() <= headline && name.listed().isPresent();
      if (inHeadline && ((acts && !place) || acts(tokens, name))) {
        clusters.moveToCountry(name, cluster, "metonym");
      }
    }
  }

  private boolean acts(Tokens tokens, Name name) {
    int before = name.first() - 1;
    if (tokens.is(before, "the")) {
      before--;
    }
    if (tokens.is(before, "by") && syntax.is(before - 1, Tag.PARTICIPLE)) {
      return true; // "welcomed by Kyiv"
    }
    int behind = name.end();
    if (tokens.is(behind, WordClass.POSSESSIVE) && syntax.is(behind, Tag.POSSESSIVE)) {
      return isOwnedByStates(tokens, behind + 1);
    }
    boolean placed =
        tokens.is(before, "in")
            || tokens.is(before, "at")
            || tokens.is(before, "from")
            || tokens.is(before, "near")
            || tokens.is(before, "of")
            || tokens.is(before, "to");
    if (placed) {
      return false;
    }
    if (tokens.is(before, "with") || tokens.is(before, "between") || tokens.is(before, "against")) {
      return true;
    }
    if (isHouse(name) && isOffice(tokens, behind)) {
      return true;
    }
    return !syntax.is(before, Tag.PREPOSITION) && isDoing(tokens, behindAnd(tokens, behind));
  }

  private static boolean isHouse(Name name) {
    return name.listed().filter(listed -> listed.kind() == ListedKind.HOUSE).isPresent();
  }

  /** "Kremlin |spokesman| Ivan Roe". */
  private boolean isOffice(Tokens tokens, int t) {
    return syntax.is(t, Tag.NOUN)
        && (tokens.is(t, "spokesman")
            || tokens.is(t, "spokeswoman")
            || tokens.is(t, "spokesperson"));
  }

  /** "Paris |and Berlin| said": what stands behind both. */
  private int behindAnd(Tokens tokens, int t) {
    return tokens.is(t, "and") && syntax.is(t + 1, Tag.NAME) ? t + 2 : t;
  }

  /** "Kyiv |said|", "Kyiv |was concerned|", "Kyiv, which has sold gas, |urged|", not "is near". */
  private boolean isDoing(Tokens tokens, int behind) {
    int t = behind;
    if (tokens.is(t, TokenKind.COMMA) && tokens.is(t + 1, "which")) {
      t = clauseEnd(tokens, t + 2) + 1;
      return syntax.is(t, Tag.VERB) && tokens.is(t, WordClass.COMMUNICATION_VERB);
    }
    while (syntax.is(t, Tag.ADVERB)) {
      t++;
    }
    if (tokens.is(t, WordClass.BE)) {
      int mind = syntax.is(t + 1, Tag.ADVERB) || syntax.is(t + 1, Tag.NEGATION) ? t + 2 : t + 1;
      return mind < tokens.size() && MINDED.hasForm(tokens.word(mind));
    }
    return syntax.is(t, Tag.VERB) || syntax.is(t, Tag.AUXILIARY);
  }

  private static int clauseEnd(Tokens tokens, int first) {
    int t = first;
    while (t < first + LONGEST_CLAUSE
        && t < tokens.size()
        && !tokens.is(t, TokenKind.COMMA)
        && !tokens.is(t, TokenKind.TERMINATOR)) {
      t++;
    }
    return t;
  }

  private boolean isOwnedByStates(Tokens tokens, int t) {
    int noun = t;
    while (syntax.is(noun, Tag.ADJECTIVE)) {
      noun++;
    }
    return syntax.is(noun, Tag.NOUN)
        && tokens.word(noun).isAny(WordClass.ACT, WordClass.COMMUNICATION, WordClass.GROUP)
        && !tokens.is(noun, WordClass.PLACE_NOUN);
  }
}
