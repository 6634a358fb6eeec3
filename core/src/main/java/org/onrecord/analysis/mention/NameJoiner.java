package org.onrecord.analysis.mention;

import java.util.Optional;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Listed.ListedKind;

/**
 * Joins what stands behind "of", "for" and "on" to the name of a body, a place or a thing:
 * "Ministry of Ports", "Council for the Welfare of Sailors", "Centers for Fish and Bird Control".
 */
final class NameJoiner {

  /** Nouns that at the start of a sentence are mostly everyday words: "News of the deal". */
  private static final WordSet LOOSE =
      WordSet.of(
          "news",
          "group",
          "team",
          "party",
          "press",
          "force",
          "forces",
          "campaign",
          "police",
          "network",
          "service",
          "services",
          "union",
          "staff",
          "workers",
          "youth",
          "watch");

  private static final WordSet PEERS = WordSet.of("baron", "baroness", "lady", "lord", "viscount");

  private final Tokens tokens;
  private final String text;
  private final Shapes shapes;

  NameJoiner(Tokens tokens, String text, Shapes shapes) {
    this.tokens = tokens;
    this.text = text;
    this.shapes = shapes;
  }

  /**
   * The name with all that belongs to it up to the sentence's {@code end}.
   *
   * @param telling whether its first capital tells that it is a name
   */
  Name join(Name name, int end, NameWords words, boolean telling) {
    int nameEnd = name.end();
    if (isPeer(name)) {
      return joined(name, complementEnd(nameEnd, end, words));
    }
    boolean alone = nameEnd == name.first() + 1;
    boolean loose = alone && !telling && LOOSE.hasForm(tokens.word(name.first()));
    if (loose || !isOpen(name) || !isPreposition(nameEnd, name)) {
      return name;
    }
    int next = complementEnd(nameEnd, end, words);
    if (!isEverydayName(name) && !isEverydayComplement(nameEnd, next)) {
      return name;
    }
    while (next > nameEnd) {
      nameEnd = next;
      boolean circuit = tokens.is(nameEnd, "for") && tokens.is(name.end() - 1, "court");
      next =
          isOf(nameEnd) || circuit
              ? complementEnd(nameEnd, end, words)
              : additionEnd(nameEnd, end, words);
    }
    return joined(name, nameEnd);
  }

  private Name joined(Name name, int nameEnd) {
    return nameEnd == name.end()
        ? name
        : new Name(
            tokens.span(name.first(), nameEnd),
            name.first(),
            nameEnd,
            name.end() - 1,
            false,
            name.title(),
            Optional.empty(),
            name.words(),
            name.context());
  }

  /** "Baroness Hill |of Orsk|". */
  private boolean isPeer(Name name) {
    return name.end() == name.first() + 1
        && isOf(name.end())
        && !tokens.is(name.end() + 1, "the")
        && name.title().filter(title -> PEERS.hasForm(tokens.word(title.head()))).isPresent();
  }

  /** Ends in a noun that asks for more. */
  private boolean isOpen(Name name) {
    if (name.listed().isPresent() && name.listed().get().kind() == ListedKind.HOUSE) {
      return false;
    }
    int last = name.end() - 1;
    if (isOrder(last)) {
      return true;
    }
    boolean person = name.title().isPresent() && name.first() == last; // "Baroness Hill of Orsk"
    if (person || !shapes.isHeadNoun(last) || tokens.is(last, WordClass.CORPORATE_SUFFIX)) {
      return false;
    }
    return true;
  }

  /** "the Fraternal |Order| of Pilots". */
  private boolean isOrder(int t) {
    return tokens.is(t, "order") && isOf(t + 1) && !tokens.is(t - 1, "executive");
  }

  /** "Central Bank", not "Orsk Bank": nothing in it says yet which one it is. */
  private boolean isEverydayName(Name name) {
    int last = name.end() - 1;
    for (int t = name.first(); t < last; t++) {
      Word word = tokens.word(t);
      Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, false);
      if (match != null) {
        t = Math.max(t, Math.min(match.end(), last) - 1);
      } else if (!Shapes.isCommon(word) || shapes.isGivenOnly(t)) {
        return false;
      }
    }
    return true;
  }

  /** "Orsk Chamber |of Commerce|". */
  private boolean isEverydayComplement(int of, int end) {
    boolean everyday = isOf(of) && end == of + 2;
    return everyday && shapes.isEveryday(of + 1) && !shapes.isHeadNoun(of + 1);
  }

  private boolean isPreposition(int t, Name name) {
    if (isOf(t)) {
      return true;
    }
    boolean body = tokens.is(name.end() - 1, WordClass.ORGANIZATION_NOUN);
    return body && name.listed().isEmpty() && (tokens.is(t, "for") || tokens.is(t, "on"));
  }

  private boolean isOf(int t) {
    return tokens.is(t, "of");
  }

  /** The end of the run behind a preposition, or the preposition's index if none follows. */
  private int complementEnd(int preposition, int end, NameWords words) {
    int first = tokens.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
    if (!words.isNameWord(first, end) || shapes.isTitle(first)) {
      return preposition;
    }
    return runEnd(first, end, words);
  }

  private int runEnd(int first, int end, NameWords words) {
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, first, false);
    int t = match == null ? first + 1 : match.end();
    int head = shapes.isHeadNoun(t - 1) ? t - 1 : -1;
    if (tokens.is(t, "-") && words.isNameWord(t + 1, end)) {
      t += 2; // "American - Norwegian Relations"
    }
    while (t < end && words.isNameWord(t, end)) {
      boolean person =
          shapes.isGiven(t) && words.isNameWord(t + 1, end) && !shapes.isHeadNoun(t + 1);
      boolean title = shapes.isTitle(t) && words.isNameWord(t + 1, end);
      if (person || title) {
        return t;
      }
      head = shapes.isHeadNoun(t) ? t : head;
      t++;
    }
    return t;
  }

  /** "… Health |and Human Services": the end of what "and" adds, or {@code t}. */
  private int additionEnd(int t, int end, NameWords words) {
    boolean and = tokens.is(t, "and") || tokens.is(t, "&");
    if (!and
        || !words.isNameWord(t + 1, end)
        || !shapes.isEveryday(t - 1)
        || !shapes.isEveryday(t + 1)) {
      return t;
    }
    int next = runEnd(t + 1, end, words);
    for (int i = t + 1; i < next; i++) {
      if (!shapes.isEveryday(i) || shapes.isTitle(i)) {
        return t;
      }
    }
    return next;
  }
}
