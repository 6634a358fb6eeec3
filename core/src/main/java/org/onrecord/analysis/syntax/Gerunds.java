package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION;
import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION_VERB;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_NOUN;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** Present participles, and nouns that look like them: "building", "a council meeting". */
final class Gerunds {

  private final Tokens tokens;
  private final Neighbours neighbours;

  Gerunds(Tokens tokens, Neighbours neighbours) {
    this.tokens = tokens;
    this.neighbours = neighbours;
  }

  /** The tag of such a form, or null where it is a noun. */
  @Nullable Tag tag(int t, Word word, @Nullable Tag left) {
    if (word.is(COMMUNICATION_VERB) && isContent(t + 1)) {
      return Tag.GERUND; // "a sign saying “No”"
    }
    boolean inside =
        left == Tag.DETERMINER && !tokens.is(neighbours.leftToken(), "those")
            || left == Tag.POSSESSIVE
            || left == Tag.ADJECTIVE
            || left == Tag.NUMBER;
    if (inside) {
      return null;
    }
    boolean noun = isListedNoun(word, t) && (!neighbours.isNominal(t + 1) || isInOccasion(left));
    boolean saying = word.is(COMMUNICATION_VERB) && opensQuotation(t + 1);
    boolean compound = // "exit polling showed"
        left == Tag.NOUN && !saying && (noun || neighbours.isClearVerb(t + 1));
    return compound ? null : Tag.GERUND;
  }

  /** "at a council | meeting the board voted": what the preposition brings. */
  private boolean isInOccasion(@Nullable Tag left) {
    int t = neighbours.beforePhrase(neighbours.leftToken());
    return left == Tag.NOUN && (neighbours.is(t, "at") || neighbours.is(t, "during"));
  }

  private boolean isContent(int t) {
    return neighbours.is(t, "that")
        || (neighbours.exists(t) && tokens.is(t, WordClass.INTERROGATIVE))
        || (neighbours.exists(t) && tokens.is(t, TokenKind.QUOTATION_MARK));
  }

  /** "a statement saying, “": a quotation follows, perhaps behind a comma or colon. */
  private boolean opensQuotation(int t) {
    boolean link = tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.COLON);
    return tokens.is(link ? t + 1 : t, TokenKind.QUOTATION_MARK);
  }

  /** "building", "meeting": gerunds that are everyday nouns. */
  private boolean isListedNoun(Word word, int t) {
    return word.isAny(MAINLY_NOUN, COMMUNICATION) && tokens.kind(t) == TokenKind.WORD;
  }
}
