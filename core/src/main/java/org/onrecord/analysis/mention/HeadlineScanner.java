package org.onrecord.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.FewWords;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/**
 * Finds names where every word has a capital: names that the ordinary sentences taught, listed
 * ones, and runs of words that the lexicon does not know.
 */
final class HeadlineScanner {

  private final Tokens tokens;
  private final String text;
  private final Shapes shapes;
  private final List<Name> names;
  private final RunParser parser;
  private final Casing casing;
  private final FewWords<List<Name>> taught = new FewWords<>(); // by first words, of the headlines

  HeadlineScanner(Document document, Shapes shapes, Casing casing, List<Name> names) {
    this.tokens = document.tokens();
    this.text = document.text();
    this.shapes = shapes;
    this.casing = casing;
    this.names = names;
    parser = new RunParser(tokens, text, shapes, names);
  }

  void scan(TokenRanges sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      for (int t = sentences.first(s); t < sentences.end(s) && isHeadline(s); t++) {
        if (shapes.isCapital(t)) {
          taught.enter(tokens.word(t), ArrayList::new);
        }
      }
    }
    for (Name name : names) {
      if (!name.adjective()) {
        learn(name);
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      if (isHeadline(s)) {
        scan(sentences.first(s), sentences.end(s), casing.style(s) == Casing.Style.UPPER);
      }
    }
  }

  private boolean isHeadline(int sentence) {
    return casing.style(sentence) != Casing.Style.NORMAL;
  }

  private int length(Name name) {
    return name.end() - name.first();
  }

  private void learn(Name name) {
    List<Name> alike = taught.get(tokens.word(name.first()));
    if (alike != null) {
      alike.add(name);
    }
    boolean person = length(name) > 1 && (name.title().isPresent() || shapes.isGiven(name.first()));
    int last = name.end() - 1;
    List<Name> bySurname =
        person && !shapes.isHeadNoun(last) ? taught.get(tokens.word(last)) : null;
    if (bySurname != null) {
      bySurname.add(
          new Name(
              tokens.span(last),
              last,
              name.end(),
              last,
              false,
              Optional.empty(),
              Optional.empty()));
    }
  }

  private void scan(int first, int end, boolean upper) {
    int t = first;
    while (t < end) {
      if (!shapes.isCapital(t)) {
        t++;
        continue;
      }
      Name known = known(t, end);
      if (known != null) {
        add(t, t + length(known), known.listed());
        t += length(known);
        continue;
      }
      Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, upper);
      if (match != null && match.end() <= end && !match.listed().doubtful()) {
        parser.parse(t, match.end(), upper);
        t = match.end();
        continue;
      }
      int unknown = unknownEnd(t, end);
      if (unknown > t) {
        parser.parse(t, unknown, upper);
      }
      t = Math.max(unknown, t + 1);
    }
  }

  private void add(int first, int end, Optional<Listed> listed) {
    names.add(
        new Name(tokens.span(first, end), first, end, end - 1, false, Optional.empty(), listed));
  }

  /** The longest name that the ordinary sentences taught and that stands here again. */
  private @Nullable Name known(int t, int end) {
    List<Name> alike = taught.get(tokens.word(t));
    Name longest = null;
    for (int i = 0; alike != null && i < alike.size(); i++) {
      Name name = alike.get(i);
      int n = length(name);
      boolean everyday = n == 1 && Shapes.isCommon(tokens.word(t)) && name.listed().isPresent();
      if ((longest == null || n > length(longest))
          && t + n <= end
          && isSame(name, t)
          && !everyday) {
        longest = name;
      }
    }
    return longest;
  }

  private boolean isSame(Name name, int t) {
    for (int i = 0; i < length(name); i++) {
      if (!tokens.form(name.first() + i).equals(tokens.form(t + i))) {
        return false;
      }
    }
    return true;
  }

  private int unknownEnd(int first, int end) {
    int t = first;
    while (t < end && isUnknown(t)) {
      t++;
    }
    boolean given = t == first && shapes.isGiven(t) && isUnknown(t + 1);
    return given ? unknownEnd(t + 1, end) : t;
  }

  private boolean isUnknown(int t) {
    if (t >= tokens.size() || tokens.kind(t) != TokenKind.WORD || !shapes.isCapital(t)) {
      return false;
    }
    Word word = tokens.word(t);
    return !Shapes.isCommon(word)
        && !word.isFunctionWord()
        && !NameWords.isFormer(word)
        && !NameWords.isMaker(word)
        && !shapes.isMonthOrWeekday(t)
        && !word.isAny(WordClass.ABBREVIATION, WordClass.MODAL, WordClass.NUMBER)
        && !shapes.isHeadNoun(t)
        && tokens.end(t) - tokens.start(t) > 2;
  }
}
