package org.onrecord.analysis.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;

/**
 * The turns of interviews and transcripts: "Q: …", "Q. …", "ROE: …", "Roe: …" hold a whole
 * paragraph. One label alone ("NOTE: …") makes no transcript; labels in small letters do if two
 * take turns, or if all are full names.
 */
final class Turns {

  static final String PATTERN = "turn";

  private static final int MAX_LABEL = 5;

  private final Context context;
  private final boolean transcript;
  private final boolean names; // whether labels in small letters are turns as well

  Turns(Context context, Document document) {
    this.context = context;
    Tokens tokens = context.tokens();
    int capitals = 0;
    int all = 0;
    boolean full = true;
    Set<String> labels = new HashSet<>();
    TokenRanges paragraphs = document.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      int first = paragraphs.first(p);
      int end = paragraphs.end(p);
      int colon = colon(tokens, first, end, true);
      if (colon >= 0) {
        all++;
        labels.add(tokens.text(colon - 1));
        full &= isFullName(tokens, label(tokens, first), colon, end);
        capitals += colon(tokens, first, end, false) >= 0 ? 1 : 0;
      }
    }
    names = labels.size() > 1 && (full || all > labels.size());
    transcript = names || capitals > 1;
  }

  /** The turn that the paragraph is, or null. */
  @Nullable Draft turn(int first, int end) {
    int colon = transcript ? colon(context.tokens(), first, end, names) : -1;
    if (colon < 0 || colon + 1 >= end) {
      return null;
    }
    return new Draft(speaker(label(context.tokens(), first), colon), colon, colon + 1, PATTERN)
        .add(colon + 1, end(first, end));
  }

  /** Without the closing mark of a turn whose opening mark stands before the label. */
  private int end(int first, int end) {
    boolean quoted = context.isQuoted(first) && context.quotationEnd(first) == end;
    return quoted && context.tokens().is(end - 1, TokenKind.QUOTATION_MARK) ? end - 1 : end;
  }

  private static int colon(Tokens tokens, int paragraph, int end, boolean names) {
    int first = label(tokens, paragraph);
    for (int t = first; t < end && t <= first + MAX_LABEL; t++) {
      if (tokens.is(t, TokenKind.COLON)) {
        boolean count = names && tokens.is(t + 1, TokenKind.NUMBER); // "Roe: 1,502 votes"
        return t > first && !count ? t : -1;
      }
      if (tokens.is(t, ".") && t == first + 1 && isLetter(tokens, first)) {
        return t;
      }
      if (!isLabelWord(tokens, t) && !(names && isNameWord(tokens, t))) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the label stands: behind the mark of a transcript that is quoted, “ROE: …”. */
  private static int label(Tokens tokens, int paragraph) {
    return tokens.is(paragraph, TokenKind.QUOTATION_MARK) ? paragraph + 1 : paragraph;
  }

  /** "Q", "A", "ANN", "ROE". */
  private static boolean isLabelWord(Tokens tokens, int t) {
    if (!tokens.is(t, TokenKind.WORD)) {
      return false;
    }
    return isLetter(tokens, t) || tokens.isAllCaps(t);
  }

  /** Whether the token asks or answers: "Q", "A". */
  private static boolean isLetter(Tokens tokens, int t) {
    return tokens.isCapitalized(t) && (tokens.is(t, "q") || tokens.is(t, "a"));
  }

  /** "Ann Roe", "Ann de Roe", and no words behind the colon that speak of Roe. */
  private static boolean isFullName(Tokens tokens, int first, int colon, int end) {
    boolean told = false;
    for (int t = colon + 1; t < end && !told; t++) {
      told = tokens.form(t).equals(tokens.form(colon - 1));
    }
    return !told
        && colon - first > 1
        && tokens.word(first).isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE);
  }

  /** "Ann", "Roe". */
  private static boolean isNameWord(Tokens tokens, int t) {
    return tokens.is(t, TokenKind.WORD) && tokens.isCapitalized(t);
  }

  private Subject speaker(int first, int colon) {
    NounPhrase phrase =
        context
            .syntax()
            .nounPhraseFrom(first)
            .filter(found -> found.end() == colon)
            .orElseGet(() -> new NounPhrase(first, colon, colon - 1));
    return new Subject(first, colon, List.of(phrase), Subject.Kind.PRECEDING);
  }
}
