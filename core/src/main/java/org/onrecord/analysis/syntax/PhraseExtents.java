package org.onrecord.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/** The whole noun phrase that starts with a base noun phrase: prepositions, asides and all. */
final class PhraseExtents {

  private static final int MAX_PHRASES = 12;
  private static final int MAX_ASIDES = 4;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;

  PhraseExtents(Tokens tokens, Syntax syntax, Bounds bounds, Phrases phrases) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
  }

  /** {@return the subject behind its verb: "said Roe, a doctor in Leeds"} */
  Optional<Subject> behind(VerbGroup group) {
    int t = group.end();
    if (t >= tokens.size()
        || t >= bounds.sentenceEnd(group.head())
        || bounds.quoted(t) != bounds.quoted(group.head())) {
      return Optional.empty();
    }
    return syntax
        .nounPhrase(t)
        .filter(phrase -> phrase.first() == t)
        .map(this::following)
        .filter(subject -> !phrases.isFiniteVerb(subject.end()));
  }

  /**
   * {@return the whole noun phrase that starts with {@code phrase}: prepositions, asides and all}
   */
  Subject following(NounPhrase phrase) {
    int limit = bounds.sentenceEnd(phrase.head());
    List<NounPhrase> heads = new ArrayList<>();
    heads.add(phrase);
    int end = withPrepositions(phrase.end(), limit);
    while (heads.size() < MAX_PHRASES) {
      Optional<NounPhrase> next = conjunct(end, limit);
      if (next.isEmpty()) {
        break;
      }
      heads.add(next.get());
      end = withPrepositions(next.get().end(), limit);
    }
    end = withModifier(end, limit, bounds.quoted(phrase.head()));
    for (int i = 0; i < MAX_ASIDES; i++) {
      int behind = behindAside(end, limit, bounds.quoted(phrase.head()));
      if (behind < 0) {
        break;
      }
      end = behind;
    }
    return new Subject(phrase.first(), end, heads, Subject.Kind.FOLLOWING);
  }

  private int withPrepositions(int from, int limit) {
    int end = from;
    for (int i = 0; i < MAX_PHRASES && end + 1 < limit; i++) {
      boolean preposition =
          syntax.is(end, Tag.PREPOSITION)
              && !isAdverbial(end)
              && bounds.quoted(end) == bounds.quoted(from - 1);
      Optional<NounPhrase> next = preposition ? phrases.phraseAt(end + 1) : Optional.empty();
      if (next.isEmpty() || phrases.isTime(next.get())) {
        Optional<NounPhrase> time = phrases.phraseAt(end).filter(phrases::isTime);
        boolean goesOn = time.isPresent() && tokens.is(time.get().end(), "by") && i < 3;
        if (!goesOn) {
          break;
        }
        next = phrases.phraseAt(time.get().end() + 1);
        if (next.isEmpty()) {
          break;
        }
      }
      end = next.get().end();
    }
    return end;
  }

  /** "a poll released Thursday", "an owner who declined to be named": to the next punctuation. */
  private int withModifier(int end, int limit, int level) {
    boolean opens =
        end < limit
            && bounds.quoted(end) == level
            && (syntax.is(end, Tag.RELATIVE)
                || syntax.is(end, Tag.PARTICIPLE)
                || (syntax.is(end, Tag.GERUND) && !phrases.isReporting(end)));
    if (!opens) {
      return end;
    }
    int t = end + 1;
    while (t < limit
        && t < end + Asides.MAX_ASIDE
        && bounds.quoted(t) == level
        && !phrases.isStop(tokens.kind(t))) {
      t++;
    }
    return t;
  }

  /** Prepositions that rather go with the verb: "said Roe during the debate". */
  private boolean isAdverbial(int t) {
    return switch (tokens.form(t)) {
      case "during", "after", "before", "as", "since", "until", "on", "by", "than", "about" -> true;
      case "in" -> isOccasion(t + 1);
      default -> false;
    };
  }

  /** "in an interview", "in a statement". */
  private boolean isOccasion(int t) {
    return syntax
        .nounPhrase(t)
        .filter(phrase -> tokens.is(phrase.head(), WordClass.COMMUNICATION))
        .isPresent();
  }

  private Optional<NounPhrase> conjunct(int end, int limit) {
    boolean and = end + 1 < limit && syntax.is(end, Tag.COORDINATOR) && tokens.is(end, "and");
    return and
        ? syntax
            .nounPhrase(end + 1)
            .filter(phrase -> phrase.first() == end + 1)
            .filter(phrase -> syntax.verbGroup(phrase.end() < limit ? phrase.end() : 0).isEmpty())
        : Optional.empty();
  }

  /**
   * Where the aside that starts with a comma or bracket at {@code open} ends, or -1 if none does.
   */
  private int behindAside(int open, int limit, int level) {
    if (open + 1 >= limit || bounds.quoted(open) != level) {
      return -1;
    }
    if (tokens.kind(open) == TokenKind.OPENING_BRACKET) {
      for (int t = open + 1; t < limit && t < open + Asides.MAX_ASIDE; t++) {
        if (tokens.kind(t) == TokenKind.CLOSING_BRACKET) {
          return t + 1;
        }
      }
      return -1;
    }
    if (tokens.kind(open) != TokenKind.COMMA) {
      return -1;
    }
    return apposition(open + 1, limit, level);
  }

  private int apposition(int first, int limit, int level) {
    boolean age = syntax.is(first, Tag.NUMBER);
    boolean relative = syntax.is(first, Tag.RELATIVE) && !tokens.is(first, "that");
    boolean phrase =
        syntax.nounPhrase(first).filter(p -> p.first() == first && !phrases.isTime(p)).isPresent();
    if (!age && !relative && !phrase) {
      return -1;
    }
    int t = first;
    boolean verb = false;
    while (t < limit && bounds.quoted(t) == level && t < first + Asides.MAX_ASIDE) {
      TokenKind kind = tokens.kind(t);
      if (phrases.isStop(kind)) {
        break;
      }
      if (relative && syntax.verbGroup(t).isPresent() && phrases.isSaying(t)) {
        return -1;
      }
      boolean clause = !relative && !verb && syntax.is(t, Tag.RELATIVE);
      relative |= clause;
      verb |= syntax.is(t, Tag.VERB) || syntax.is(t, Tag.AUXILIARY);
      if (verb && !relative) {
        return -1;
      }
      if (syntax.is(t, Tag.SUBORDINATOR) && !relative) {
        break;
      }
      t++;
    }
    return t > first ? t : -1;
  }
}
