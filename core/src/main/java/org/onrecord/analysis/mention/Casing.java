package org.onrecord.analysis.mention;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.FewWords;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** How each sentence is written, and where in it a capital letter tells something. */
final class Casing {

  /** How a sentence uses capitals. */
  enum Style {
    /** Capitals for names and for the first word. */
    NORMAL,
    /** Most words begin with a capital, as in many headlines. */
    TITLE,
    /** All letters are capitals. */
    UPPER
  }

  private final Document document;
  private final Tokens tokens;
  private final Shapes shapes;
  private final Style[] styles;
  private final boolean[] telling; // by token
  private final Set<String> names = new HashSet<>(); // other words with a capital that tells
  private final FewWords<int[]> inside =
      new FewWords<>(); // everyday words met as names: how often so, how often small

  Casing(Document document, Shapes shapes) {
    this.document = document;
    this.shapes = shapes;
    tokens = document.tokens();
    TokenRanges sentences = document.sentences();
    styles = new Style[sentences.size()];
    telling = new boolean[tokens.size()];
    for (int s = 0; s < styles.length; s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      styles[s] = style(first, end);
      if (styles[s] == Style.NORMAL) {
        read(first, end);
      }
    }
    countSmall();
  }

  private void countSmall() {
    for (int t = 0; t < tokens.size(); t++) {
      if (telling[t] && !tokens.isCapitalized(t)) {
        int[] counts = inside.get(tokens.word(t));
        if (counts != null) {
          counts[1]++;
        }
      }
    }
  }

  /** Whether a sentence is written in another style than the normal one. */
  boolean hasHeadlines() {
    for (Style style : styles) {
      if (style != Style.NORMAL) {
        return true;
      }
    }
    return false;
  }

  Style style(int sentence) {
    return styles[sentence];
  }

  /** Whether a capital at this token means a name: not at a start, not in a headline. */
  boolean isTelling(int token) {
    return telling[token];
  }

  /** Whether a word that is no everyday word is met inside a sentence of this text. */
  boolean isMetInside(int token) {
    return names.contains(tokens.form(token));
  }

  /**
   * Whether an everyday word has more often a capital than not inside the sentences of this text.
   */
  boolean isNameElsewhere(int token) {
    int[] counts = inside.get(tokens.word(token));
    return counts != null && counts[0] > counts[1];
  }

  private Style style(int first, int end) {
    if (first == end) {
      return Style.NORMAL; // a sentence without words, at the end of a page
    }
    boolean headline =
        document.headline().isPresent() && document.headline().get().contains(tokens.start(first));
    int words = 0; // of the longer ones, function words left out
    int capitals = 0;
    int common = 0;
    int upper = 0;
    for (int t = first; t < end; t++) {
      boolean telling =
          tokens.kind(t) == TokenKind.WORD
              && tokens.end(t) - tokens.start(t) >= 4
              && !tokens.word(t).isFunctionWord();
      if (telling) {
        words++;
        if (tokens.isCapitalized(t)) {
          capitals++;
          upper += tokens.isAllCaps(t) ? 1 : 0;
          common += t > first && isPlain(t) ? 1 : 0;
        }
      } else if (!headline && isSmallVerb(t)) {
        return Style.NORMAL;
      }
    }
    if (words >= 3 && upper * 10 >= words * 8) {
      return Style.UPPER;
    }
    boolean all = capitals * 20 >= words * 19;
    return all && common >= (!headline ? 3 : words >= 3 ? 1 : 2) ? Style.TITLE : Style.NORMAL;
  }

  /** "critics |say| that it |is|": short verbs would have a capital in a title, too. */
  private boolean isSmallVerb(int t) {
    return !tokens.isCapitalized(t)
        && !tokens.isGlued(t)
        && tokens.kind(t) == TokenKind.WORD
        && (tokens.word(t).isAny(WordClass.BE, WordClass.HAVE, WordClass.MODAL)
            || tokens.is(t, "say"));
  }

  private boolean isPlain(int t) {
    Word word = tokens.word(t);
    return Shapes.isCommon(word)
        && !shapes.isGiven(t)
        && !shapes.isHeadNoun(t)
        && !shapes.isTitle(t);
  }

  private void read(int first, int end) {
    boolean tells = false;
    for (int t = first; t < end; t++) {
      telling[t] = tells;
      if (tokens.kind(t) == TokenKind.WORD) {
        if (tells && shapes.isCapital(t)) {
          met(t);
        }
        tells = true;
      } else {
        tells = tellsAfter(t, tells);
      }
    }
  }

  private void met(int t) {
    if (!Shapes.isCommon(tokens.word(t))) {
      names.add(tokens.form(t));
    } else if (!tokens.is(t + 1, TokenKind.COLON)) { // no label
      inside.enter(tokens.word(t), () -> new int[2])[0]++;
    }
  }

  private boolean tellsAfter(int t, boolean before) {
    return switch (tokens.kind(t)) {
      case TERMINATOR, COLON -> false;
      case QUOTATION_MARK -> before && tokens.isGlued(t) && !tokens.isGlued(t + 1);
      case SYMBOL -> before || tokens.is(t, "/");
      case DASH, OPENING_BRACKET -> before;
      default -> true;
    };
  }
}
