package org.onrecord.analysis.coreference;

import java.util.List;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** A capital or a seat of government that acts is the state: "Kyiv said", "the Kremlin's offer". */
final class Metonyms implements NameSieve {

  private final Syntax syntax;

  Metonyms(Syntax syntax) {
    this.syntax = syntax;
  }

  @Override
  public void apply(Clusters clusters) {
    for (Cluster cluster : clusters.live()) {
      Listed listed = cluster.listed();
      if (listed == null || listed.country().isEmpty()) {
        continue;
      }
      if (listed.kind() == ListedKind.CAPITAL || listed.kind() == ListedKind.HOUSE) {
        for (Name name : List.copyOf(cluster.names())) {
          if (name.listed().isPresent() && acts(clusters.tokens(), name)) {
            cluster.remove(name);
            clusters.addToCountry(name, "metonym");
          }
        }
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
    while (syntax.is(behind, Tag.ADVERB)) {
      behind++;
    }
    boolean verb = syntax.is(behind, Tag.VERB) || syntax.is(behind, Tag.AUXILIARY);
    return verb && !tokens.is(behind, WordClass.BE) && !syntax.is(before, Tag.PREPOSITION);
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
