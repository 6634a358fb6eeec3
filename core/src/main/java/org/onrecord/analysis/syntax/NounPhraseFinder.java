package org.onrecord.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** Base noun phrases: longest runs of determiners, modifiers and nouns. */
final class NounPhraseFinder {

  private static final int YEAR_LENGTH = 4;

  private final Tokens tokens;
  private final Tag[] tags;
  private int end; // of the sentence
  private final List<NounPhrase> phrases = new ArrayList<>();

  private NounPhraseFinder(Tokens tokens, Tag[] tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  static List<NounPhrase> find(Document document, Tag[] tags) {
    Tokens tokens = document.tokens();
    NounPhraseFinder finder = new NounPhraseFinder(tokens, tags);
    TokenRanges sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      int t = sentences.first(s);
      finder.end = sentences.end(s);
      while (t < finder.end) {
        t = finder.from(t);
      }
    }
    return finder.phrases;
  }

  /** Takes in the phrase that starts at {@code first}, if one does; returns where to go on. */
  private int from(int first) {
    if (tags[first] == Tag.PRONOUN) {
      phrases.add(new NounPhrase(first, first + 1, first));
      return first + 1;
    }
    int head = -1;
    int t = first;
    while (t < end && (t == first || isInside(t, head))) {
      if (isHead(t)) {
        head = t;
      } else if (!isModifier(t)) {
        break;
      }
      t++;
    }
    if (head < 0) {
      boolean alone = t > first && isPronominal(first, t);
      if (alone) {
        phrases.add(new NounPhrase(first, t, t - 1));
      }
      return Math.max(t, first + 1);
    }
    phrases.add(new NounPhrase(first, head + 1, head));
    return head + 1;
  }

  /** "some of them", "the poor said", "extra £40m": a determiner or number without its noun. */
  private boolean isPronominal(int first, int behind) {
    Tag tag = tags[first];
    return tag == Tag.DETERMINER
        || tag == Tag.NUMBER
        || tags[behind - 1] == Tag.NUMBER
        || tokens.is(behind - 1, "half")
        || (tag == Tag.POSSESSIVE && behind > first + 1);
  }

  private boolean isHead(int t) {
    return tags[t] == Tag.NOUN || tags[t] == Tag.NAME;
  }

  private boolean isModifier(int t) {
    return switch (tags[t]) {
      case DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER -> true;
      case ADVERB -> isInsideModifier(t) || isRatio(t);
      case COORDINATOR -> tokens.is(t, "&") || isBetweenAdjectives(t) || isInTitle(t);
      case QUOTATION_MARK -> isAroundNickname(t) || isAroundNickname(t - 2);
      case PREPOSITION -> isRatio(t);
      case PUNCTUATION ->
          (tokens.is(t, TokenKind.DASH) || tokens.is(t, "/"))
              && tokens.isGlued(t)
              && tokens.isGlued(t + 1);
      default -> false;
    };
  }

  /** "six in 10", "two out of three". */
  private boolean isRatio(int t) {
    int first = tokens.is(t, "of") ? t - 1 : t;
    int last = tokens.is(first, "out") ? first + 1 : first;
    boolean link = tokens.is(first, "in") || (last > first && tokens.is(last, "of"));
    return link
        && tokens.is(first - 1, WordClass.NUMBER)
        && last + 1 < end
        && tags[last + 1] == Tag.NUMBER
        && tokens.form(last + 1).length() < YEAR_LENGTH;
  }

  /** "large and small towns". */
  private boolean isBetweenAdjectives(int t) {
    boolean both =
        t > 0 && t + 2 < end && tags[t - 1] == Tag.ADJECTIVE && tags[t + 1] == Tag.ADJECTIVE;
    return both && (isHead(t + 2) || tags[t + 2] == Tag.ADJECTIVE);
  }

  /** "Foreign |and| Defence Minister". */
  private boolean isInTitle(int t) {
    return t > 0 && t + 2 < end && isField(t - 1) && isField(t + 1) && isTitle(t + 2);
  }

  private boolean isTitle(int t) {
    return tokens.is(t, WordClass.TITLE) && tokens.isCapitalized(t);
  }

  /** A capitalised everyday word that is no office itself. */
  private boolean isField(int t) {
    Word word = tokens.word(t);
    return tokens.isCapitalized(t)
        && word.isAny(WordClass.NOUN, WordClass.ADJECTIVE)
        && !word.isAny(WordClass.TITLE, WordClass.PERSON)
        && !word.isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE);
  }

  /** Whether "Ann |“Nan”| Roe" has its first mark here. */
  private boolean isAroundNickname(int mark) {
    return mark > 0
        && mark + 3 < end
        && tags[mark] == Tag.QUOTATION_MARK
        && tags[mark + 2] == Tag.QUOTATION_MARK
        && tags[mark - 1] == Tag.NAME
        && tags[mark + 1] == Tag.NAME
        && tags[mark + 3] == Tag.NAME
        && tokens.isGlued(mark + 1)
        && tokens.isGlued(mark + 2);
  }

  /** "very large deal", "nearly 20", "at least 20": an adverb before an adjective or number. */
  private boolean isInsideModifier(int t) {
    int next = t + 1;
    while (next < end && tags[next] == Tag.ADVERB) {
      next++;
    }
    return next < end
        && (tags[next] == Tag.NUMBER
            || tokens.is(next, "half")
            || (tags[next] == Tag.ADJECTIVE && next == t + 1))
        && !tokens.is(t, WordClass.TIME);
  }

  /** "in an interview | Lind said": a name behind what somebody says is who says it. */
  private boolean isSpeakerBreak(int t, int head) {
    return head == t - 1
        && tags[head] == Tag.NOUN
        && tags[t] == Tag.NAME
        && tokens.is(head, WordClass.COMMUNICATION)
        && isVerbBehind(t)
        && isBehindPreposition(head);
  }

  private boolean isBehindPreposition(int head) {
    int t = head;
    while (t > 0 && (isHead(t) || isModifier(t))) {
      t--;
    }
    return tags[t] == Tag.PREPOSITION;
  }

  private boolean isVerbBehind(int name) {
    int t = name;
    while (t < end && tags[t] == Tag.NAME) {
      t++;
    }
    return t < end && tags[t] == Tag.VERB;
  }

  /** Whether the token goes on with the phrase rather than opening the next one. */
  private boolean isInside(int t, int head) {
    return switch (tags[t]) {
      case DETERMINER -> head < 0 && (isPredeterminer(t - 1) || tokens.is(t, "half"));
      case POSSESSIVE -> tokens.form(t).startsWith("'") && head == t - 1;
      case NUMBER, ADJECTIVE, ADVERB ->
          head < 0
              || tags[head] == Tag.NAME && tags[t] == Tag.NUMBER
              || isAfterGenitive(t, head)
              || isAfterModifyingName(t, head);
      case NOUN, NAME ->
          !isTimeBreak(t, head)
              && !isTitleBreak(t, head)
              && !isSpeakerBreak(t, head)
              && !isNumberBreak(t, head);
      default -> true;
    };
  }

  private boolean isPredeterminer(int t) {
    return tokens.is(t, "such")
        || tokens.is(t, "all")
        || tokens.is(t, "both")
        || tokens.is(t, "half");
  }

  private boolean isAfterGenitive(int t, int head) {
    for (int i = head + 1; i < t; i++) {
      if (tags[i] == Tag.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }

  /** "at the convention Sen. Roe spoke": a short title opens a name behind what is no person. */
  private boolean isTitleBreak(int t, int head) {
    return head == t - 1
        && tags[head] == Tag.NOUN
        && tokens.is(t, WordClass.LEADING_ABBREVIATION)
        && tokens.is(t, WordClass.TITLE)
        && !tokens.is(head, WordClass.PERSON)
        && !tokens.is(head, "state");
  }

  /** "the Republican | presidential | nominee": the name before the adjective is a modifier. */
  private boolean isAfterModifyingName(int t, int head) {
    if (tags[t] != Tag.ADJECTIVE || tags[head] != Tag.NAME || t != head + 1) {
      return false;
    }
    int noun = t;
    while (noun < end && tags[noun] == Tag.ADJECTIVE) {
      noun++;
    }
    while (noun + 1 < end && tags[noun] == Tag.NOUN && tags[noun + 1] == Tag.NOUN) {
      noun++; // "the Algerian foreign affairs ministry | spokesman"
    }
    return noun < end
        && (tags[noun] == Tag.NOUN || tags[noun] == Tag.NAME)
        && !tokens.is(noun, WordClass.TIME)
        && (tokens.is(noun, WordClass.PERSON) || isOpened(head));
  }

  /** Whether a determiner stands before the name, as before "the Republican" it does. */
  private boolean isOpened(int name) {
    int t = name - 1;
    while (t > 0 && tags[t] == Tag.ADJECTIVE) {
      t--;
    }
    return t >= 0 && tags[t] == Tag.DETERMINER;
  }

  /** "a decision | economists expected": behind "a" a plural opens the next phrase. */
  private boolean isNumberBreak(int t, int head) {
    if (head < 0 || head != t - 1 || tags[head] != Tag.NOUN) {
      return false;
    }
    boolean plural = tags[t] == Tag.NOUN && tokens.is(t, WordClass.PLURAL);
    boolean last = t + 1 >= end || tags[t + 1] == Tag.VERB || tags[t + 1] == Tag.AUXILIARY;
    return plural && last && isSingular(head);
  }

  private boolean isSingular(int head) {
    int t = head;
    while (t > 0 && (tags[t] == Tag.NOUN || tags[t] == Tag.ADJECTIVE)) {
      t--;
    }
    return tokens.is(t, "a") || tokens.is(t, "an");
  }

  /** "told Lind Tuesday", "met Lind May 3": a date behind another noun is a phrase of its own. */
  private boolean isTimeBreak(int t, int head) {
    return head == t - 1
        && (tokens.is(t, WordClass.WEEKDAY) || isMonth(t, head))
        && !tokens.is(head, WordClass.WEEKDAY)
        && !tokens.is(head, WordClass.TIME);
  }

  /** "Theresa May" and "Ms May" are people. */
  private boolean isMonth(int t, int head) {
    boolean person = tags[head] == Tag.NAME || tokens.is(head, WordClass.TITLE);
    boolean dated = t + 1 < end && tags[t + 1] == Tag.NUMBER;
    return tokens.is(t, WordClass.MONTH) && (dated || !person);
  }
}
