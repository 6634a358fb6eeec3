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
  private final Appositions appositions;

  PhraseExtents(Tokens tokens, Syntax syntax, Bounds bounds, Phrases phrases) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
    appositions = new Appositions(tokens, syntax, bounds, phrases);
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
        .nounPhraseFrom(t)
        .filter(phrase -> !phrases.opensContactClause(phrase.end()))
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
      int behind = appositions.behind(end, limit, bounds.quoted(phrase.head()));
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
              && (!isAdverbial(end) || isOfDocument(end))
              && bounds.quoted(end) == bounds.quoted(from - 1);
      Optional<NounPhrase> next = preposition ? syntax.nounPhraseFrom(end + 1) : Optional.empty();
      if (next.isEmpty() || (phrases.isTime(next.get()) && !isOfficeAtTheTime(next.get()))) {
        Optional<NounPhrase> time = i < 3 ? syntax.nounPhraseFrom(end) : Optional.empty();
        boolean goesOn =
            time.isPresent() && tokens.is(time.get().end(), "by") && phrases.isTime(time.get());
        if (!goesOn) {
          break;
        }
        next = syntax.nounPhraseFrom(time.get().end() + 1);
        if (next.isEmpty()) {
          break;
        }
      }
      end = next.get().end();
    }
    return end;
  }

  /** "the ambassador at the time, John Lind". */
  private boolean isOfficeAtTheTime(NounPhrase time) {
    return tokens.is(time.head(), "time")
        && tokens.is(time.end(), TokenKind.COMMA)
        && syntax.is(time.end() + 1, Tag.NAME);
  }

  /** "a poll released Thursday", "an owner who declined to be named": to the next punctuation. */
  private int withModifier(int end, int limit, int level) {
    boolean adjective =
        syntax.is(end, Tag.ADJECTIVE)
            && (syntax.is(end + 1, Tag.PREPOSITION) || syntax.is(end + 1, Tag.TO));
    boolean opens =
        end < limit
            && bounds.quoted(end) == level
            && (adjective
                || phrases.opensContactClause(end)
                || syntax.is(end, Tag.RELATIVE)
                || syntax.is(end, Tag.PARTICIPLE)
                || (syntax.is(end, Tag.GERUND) && !phrases.isReporting(end)));
    if (!opens) {
      return end;
    }
    int t = end + 1;
    while (t < limit
        && t < end + Asides.MAX_ASIDE
        && bounds.quoted(t) == level
        && !Phrases.isStop(tokens.kind(t))) {
      t++;
    }
    return t;
  }

  /**
   * "a count |by| the Gazette", "a report |on| rents", "a report |in| the Gazette"; not "said the
   * mayor |by| phone".
   */
  private boolean isOfDocument(int preposition) {
    int noun = preposition - 1;
    boolean thing =
        syntax.is(noun, Tag.NOUN)
            && !tokens.is(noun, WordClass.PERSON)
            && !tokens.is(noun, WordClass.GROUP);
    boolean topic =
        tokens.is(preposition, "on")
            || tokens.is(preposition, "about")
            || tokens.is(preposition, "in");
    return thing
        && (tokens.is(preposition, "by") || (topic && tokens.is(noun, WordClass.COMMUNICATION)));
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
            .nounPhraseFrom(end + 1)
            .filter(phrase -> syntax.verbGroup(phrase.end() < limit ? phrase.end() : 0).isEmpty())
        : Optional.empty();
  }
}
