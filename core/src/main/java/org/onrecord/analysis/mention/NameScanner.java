package org.onrecord.analysis.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Name.Title;

/**
 * Finds the names of a document: runs of name words in ordinary sentences first, then, by what
 * these taught, the names in headlines.
 */
final class NameScanner {

  /** What two places have in common. */
  private static final WordSet AREA_BODIES =
      WordSet.of(
          "constabulary", "council", "hospital", "hospitals", "police", "trust", "university");

  /** Words of a body's name behind those of its members. */
  private static final int MAX_BODY = 3;

  private final Document document;
  private final Tokens tokens;
  private final Shapes shapes;
  private final Casing casing;
  private final NameWords words;
  private final NameJoiner joiner;
  private final RunParser parser;
  private final List<Name> names = new ArrayList<>();
  private final Set<String> surnames = new HashSet<>(); // with particles: "dos santos "
  private int learned; // names of which the surname is known

  NameScanner(Document document) {
    this.document = document;
    tokens = document.tokens();
    String text = document.text();
    shapes = new Shapes(tokens, text);
    casing = new Casing(document, shapes);
    words = new NameWords(tokens, text, shapes, casing);
    joiner = new NameJoiner(tokens, text, shapes);
    parser = new RunParser(tokens, text, shapes, names);
  }

  List<Name> scan() {
    TokenRanges sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (casing.style(s) == Casing.Style.NORMAL) {
        ordinary(sentences.first(s), sentences.end(s));
      }
    }
    if (casing.hasHeadlines()) {
      new HeadlineScanner(document, shapes, casing, names).scan(sentences);
    }
    return names;
  }

  private void ordinary(int first, int end) {
    int t = first;
    Title open = null; // a title with "of" behind it, before the run
    while (t < end) {
      if (shapes.isCapital(t) && PartyTags.isTag(tokens, document.text(), t)) {
        Name place = PartyTags.place(tokens, document.text(), t);
        if (place != null) {
          names.add(place);
        }
        t = place == null ? t + 1 : place.end();
        open = null;
        continue;
      }
      if (!words.isNameWord(t, end)) {
        t++;
        open = null;
        continue;
      }
      int runEnd = runEnd(t, end);
      t = surnameStart(t);
      if (sharesTitle(t, runEnd)) {
        t = runEnd + 1;
        continue;
      }
      t = open == null ? run(t, runEnd, end) : afterTitle(open, t, runEnd, end);
      open = titleGoesOn(t, end);
      if (open != null) {
        t = afterPreposition(t);
      }
    }
  }

  /** "|dos| Santos said", where Maria dos Santos was named before. */
  private int surnameStart(int t) {
    int first = t;
    while (tokens.is(first - 1, WordClass.NAME_PARTICLE) && !shapes.isCapital(first - 1)) {
      first--;
    }
    if (first == t) {
      return t;
    }
    while (learned < names.size()) {
      learn(names.get(learned++));
    }
    return surnames.contains(words(first, t + 1)) ? first : t;
  }

  private void learn(Name name) {
    for (int i = name.first() + 1; i < name.end() - 1; i++) {
      if (tokens.is(i, WordClass.NAME_PARTICLE) && !shapes.isCapital(i)) {
        surnames.add(words(i, name.end()));
        return;
      }
    }
  }

  private String words(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(tokens.form(i)).append(' ');
    }
    return words.toString();
  }

  /** "|Foreign and| Defence Minister Ann Roe". */
  private boolean sharesTitle(int t, int runEnd) {
    return runEnd == t + 1
        && tokens.is(runEnd, "and")
        && isEveryday(t)
        && shapes.isCapital(runEnd + 1)
        && isEveryday(runEnd + 1)
        && shapes.isTitle(runEnd + 2);
  }

  private int run(int first, int runEnd, int end) {
    int known = names.size();
    parser.parse(first, runEnd, false);
    int parsed = Math.max(runEnd, known < names.size() ? last().end() : 0);
    return joined(known, parsed, end);
  }

  private int afterTitle(Title open, int first, int runEnd, int end) {
    int known = names.size();
    parser.parseAfter(open, first, runEnd);
    return joined(known, runEnd, end);
  }

  private int joined(int known, int parsed, int end) {
    if (names.size() > known && last().end() == parsed) {
      Name joined = joiner.join(last(), end, words, casing.isTelling(last().first()));
      names.set(names.size() - 1, joined);
      return joined.end();
    }
    return parsed;
  }

  private Name last() {
    return names.get(names.size() - 1);
  }

  /**
   * A title at the end of a run with "of" or "for" and another run behind: "Minister for Ports".
   */
  private @Nullable Title titleGoesOn(int t, int end) {
    Title pending = parser.pendingTitle();
    if (pending == null || pending.end() != t || !(tokens.is(t, "of") || tokens.is(t, "for"))) {
      return null;
    }
    return words.isNameWord(afterPreposition(t), end) ? pending : null;
  }

  private int afterPreposition(int t) {
    return tokens.is(t + 1, "the") ? t + 2 : t + 1;
  }

  /** The end of the run of name words, with the small words that join them inside. */
  private int runEnd(int first, int end) {
    int t = first + 1;
    while (t < end) {
      if (words.isNameWord(t, end) && !isBreak(t)) {
        t++;
      } else if (isLink(t) && words.isNameWord(t + 1, end)) {
        t += 2;
      } else if (isParticle(t, end)) {
        t = particlesEnd(t, end) + 1;
      } else if (tokens.is(t, "plc")) {
        t++;
      } else if (isOwnedBody(t, end) || isOwnedPlace(first, t, end)) {
        t += 2;
      } else if (isNickname(t, end)) {
        t += 4;
      } else if (tokens.is(t, TokenKind.COMMA) && tokens.is(t + 1, WordClass.CORPORATE_SUFFIX)) {
        t += 2;
      } else {
        return tokens.is(t, "and") ? behindAnd(first, t, end) : t;
      }
    }
    return t;
  }

  private int behindAnd(int first, int and, int end) {
    boolean body = tokens.is(first - 1, "the") || and > first + 2; // "Orsk County Fire |and"
    int shared = body ? sharedHeadEnd(and, end) : and;
    return shared > and ? shared : areasEnd(first, and, end);
  }

  /** "Devon |and Tarnwick Police|": the body of two places, or the index of "and". */
  private int areasEnd(int first, int and, int end) {
    int t = and + 1;
    while (t < end && words.isNameWord(t, end)) {
      t++;
    }
    boolean second = t > and + 2 && (isArea(and + 1) || t > and + 3); // "Vale NHS Trust"
    return second && and == first + 1 && isArea(first) && AREA_BODIES.hasForm(tokens.word(t - 1))
        ? t
        : and;
  }

  /** A word that can be a place's name, but no country's and nobody's. */
  private boolean isArea(int t) {
    Gazetteer.Match match = Gazetteer.english().match(tokens, document.text(), t, false);
    Listed.ListedKind kind = match == null ? Listed.ListedKind.PLACE : match.listed().kind();
    return kind == Listed.ListedKind.PLACE
        && !isEveryday(t)
        && (match != null || !shapes.isGiven(t))
        && !shapes.isTitle(t)
        && !shapes.isAcronym(t);
  }

  /** "the Ports |and Harbours Ministry|": the end of what "and" adds, or its index if nothing. */
  private int sharedHeadEnd(int and, int end) {
    int t = and + 1;
    while (t < end && words.isNameWord(t, end) && isEveryday(t)) {
      t++;
    }
    boolean body =
        t > and + 2
            && isEveryday(and - 1)
            && !tokens.is(and - 1, WordClass.ORGANIZATION_NOUN)
            && tokens.is(t - 1, WordClass.ORGANIZATION_NOUN)
            && !tokens.is(t - 1, WordClass.PLURAL)
            && !words.isNameWord(t, end);
    return body ? t : and;
  }

  private boolean isEveryday(int t) {
    return shapes.isEveryday(t) && !shapes.isTitle(t);
  }

  private boolean isBreak(int t) {
    return tokens.kind(t - 1) != TokenKind.WORD
        && tokens.kind(t - 1) != TokenKind.NUMBER
        && !tokens.is(t - 1, "&")
        && !tokens.is(t - 1, "-");
  }

  /** "American - Norwegian Council". */
  private boolean isCompound(int t) {
    if (!tokens.is(t, "-") || !shapes.isCapital(t + 1)) {
      return false;
    }
    Gazetteer.Match match = Gazetteer.english().match(tokens, document.text(), t - 1, false);
    return match != null && match.listed().form() == Listed.ListedForm.ADJECTIVE;
  }

  private boolean isLink(int t) {
    return tokens.is(t, "&")
        || isCompound(t)
        || (tokens.is(t, TokenKind.NUMBER) && tokens.end(t) - tokens.start(t) <= 2);
  }

  private boolean isParticle(int t, int end) {
    if (!tokens.is(t, WordClass.NAME_PARTICLE) || shapes.isCapital(t)) {
      return false;
    }
    int next = particlesEnd(t, end);
    return words.isNameWord(next, end) && !tokens.is(t - 1, WordClass.ORGANIZATION_NOUN);
  }

  /** "the National Farmers|’ Union|", "the People|'s Party|": whose members the name tells. */
  private boolean isOwnedBody(int mark, int end) {
    boolean members =
        isPossessive(mark)
            && tokens.is(mark - 1, WordClass.PLURAL)
            && tokens.is(mark - 1, WordClass.PERSON)
            && Gazetteer.english().match(tokens, document.text(), mark - 1, false) == null;
    int t = mark + 1;
    while (members && t <= mark + MAX_BODY && words.isNameWord(t, end)) {
      if (tokens.is(t, WordClass.ORGANIZATION_NOUN)) {
        return true;
      }
      t++;
    }
    return false;
  }

  private boolean isPossessive(int mark) {
    return tokens.isGlued(mark)
        && (tokens.is(mark, "'s") || tokens.is(mark, "’") || tokens.is(mark, "'"));
  }

  /** "St Mary|'s Church|", "King|'s College|", "Robin Hood|'s Bay|": whom the name honours. */
  private boolean isOwnedPlace(int first, int mark, int end) {
    int next = mark + 1;
    if (!isPossessive(mark) || !words.isNameWord(next, end)) {
      return false;
    }
    boolean saint = mark - 2 >= first && (tokens.is(mark - 2, "st") || tokens.is(mark - 2, "st."));
    boolean royal = mark == first + 1 && RunParser.ROYAL.hasForm(tokens.word(first));
    if ((saint && shapes.isHeadNoun(next)) || (royal && !shapes.isTitle(next))) {
      return true;
    }
    return mark > first + 1
        && shapes.isGiven(first)
        && tokens.is(next, WordClass.PLACE_NOUN)
        && !words.isNameWord(next + 1, end)
        && !shapes.isTitle(first);
  }

  /** "Margarethe |“Greta”| Vance". */
  private boolean isNickname(int mark, int end) {
    return tokens.is(mark, TokenKind.QUOTATION_MARK)
        && shapes.isCapital(mark + 1)
        && tokens.is(mark + 2, TokenKind.QUOTATION_MARK)
        && tokens.isGlued(mark + 1)
        && tokens.isGlued(mark + 2)
        && shapes.isGiven(mark - 1)
        && words.isNameWord(mark + 3, end)
        && !shapes.isHeadNoun(mark + 3);
  }

  private int particlesEnd(int t, int end) {
    int next = t;
    while (next < end
        && next < t + 3
        && tokens.is(next, WordClass.NAME_PARTICLE)
        && !shapes.isCapital(next)) {
      next++;
    }
    return next;
  }
}
