package org.onrecord.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/**
 * The whole noun phrase that ends with a base noun phrase: over "of the ministry" to "the head",
 * over "and" to the other head.
 */
final class PhraseChains {

  private static final int MAX_PHRASES = 12;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;
  private final Postmodifiers postmodifiers;

  PhraseChains(Tokens tokens, Syntax syntax, Bounds bounds, Phrases phrases) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
    postmodifiers = new Postmodifiers(tokens, syntax, bounds, phrases);
  }

  /** The whole noun phrase that ends at {@code phraseEnd}; the subject reaches to {@code end}. */
  Optional<Subject> phraseEndingAt(int phraseEnd, int start, int end) {
    Optional<NounPhrase> last = phrases.phraseEndingAt(phraseEnd);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Optional<NounPhrase> described = postmodifiers.described(last.get().first(), start);
    return Optional.of(chain((described.isPresent() ? described : last).get(), start, end));
  }

  /** The same before a finite verb, so that it can be nothing but its subject. */
  Optional<Subject> subjectEndingAt(int phraseEnd, int start, int end) {
    Optional<NounPhrase> last = phrases.phraseEndingAt(phraseEnd);
    if (last.isPresent() && isSubjectPronoun(last.get())) {
      return Optional.of(chain(last.get(), start, end)); // "a man who said |he| would"
    }
    if (last.isEmpty() && !isModifierEnd(phraseEnd - 1)) {
      return Optional.empty();
    }
    int from = last.isPresent() ? last.get().first() : phraseEnd;
    Optional<NounPhrase> described = postmodifiers.describedBeforeVerb(from, start);
    Optional<NounPhrase> phrase = described.isPresent() ? described : last;
    return phrase.isPresent() ? Optional.of(chain(phrase.get(), start, end)) : Optional.empty();
  }

  private boolean isSubjectPronoun(NounPhrase phrase) {
    return tokens.is(phrase.head(), WordClass.SUBJECT_PRONOUN)
        && !tokens.is(phrase.head(), WordClass.OBJECT_PRONOUN);
  }

  /** "a man who asked not to be |named| said": no noun stands before the verb. */
  private boolean isModifierEnd(int t) {
    return syntax.is(t, Tag.PARTICIPLE)
        || syntax.is(t, Tag.BASE_VERB)
        || syntax.is(t, Tag.ADJECTIVE);
  }

  /**
   * The phrase to the left: over "of the ministry" to "the head", over "and" to the other subject.
   */
  Subject chain(NounPhrase last, int start, int end) {
    List<NounPhrase> behind = List.of(); // the heads behind this one
    NounPhrase phrase = last;
    for (int i = 0; i < MAX_PHRASES && phrase.first() > start; i++) {
      int before = phrase.first() - 1;
      Optional<NounPhrase> owner = nounOfPreposition(before, start);
      if (owner.isPresent()) {
        phrase = owner.get();
      } else {
        Optional<NounPhrase> other = conjunctBefore(before, start);
        if (other.isEmpty()) {
          break;
        }
        behind = joined(phrase, behind);
        phrase = other.get();
      }
    }
    return new Subject(phrase.first(), end, joined(phrase, behind), Subject.Kind.PRECEDING);
  }

  private static List<NounPhrase> joined(NounPhrase first, List<NounPhrase> behind) {
    if (behind.isEmpty()) {
      return List.of(first);
    }
    List<NounPhrase> all = new ArrayList<>(behind.size() + 1);
    all.add(first);
    all.addAll(behind);
    return all;
  }

  /** What the preposition belongs to: "the head | of", "an official familiar | with". */
  private Optional<NounPhrase> nounOfPreposition(int t, int start) {
    if (t <= start || !syntax.is(t, Tag.PREPOSITION) || bounds.quoted(t) != bounds.quoted(t - 1)) {
      return Optional.empty();
    }
    int last = syntax.is(t - 1, Tag.ADJECTIVE) ? t - 2 : t - 1;
    return syntax
        .nounPhrase(last)
        .filter(phrase -> !phrases.isTime(phrase))
        .filter(phrase -> tokens.is(t, "of") || !isObject(phrase, start));
  }

  /** Whether a verb or preposition stands before the phrase, so that it is no subject. */
  boolean isObject(NounPhrase phrase, int start) {
    int before = phrase.first() - 1;
    return before >= start && syntax.verbGroup(before).isPresent();
  }

  /** "asked for a photo | and Lind said": the preposition goes with the verb. */
  private boolean isObjectOfPreposition(NounPhrase phrase, int start) {
    int before = phrase.first() - 1;
    return before > start
        && syntax.is(before, Tag.PREPOSITION)
        && syntax.verbGroup(before - 1).isPresent();
  }

  private Optional<NounPhrase> conjunctBefore(int last, int start) {
    int t = tokens.is(last, "even") ? last - 1 : last; // "and even some"
    boolean and = syntax.is(t, Tag.COORDINATOR) && !tokens.is(t, "but");
    if (!and && !(tokens.is(t, TokenKind.COMMA) && isListComma(t))) {
      return Optional.empty();
    }
    int noun = t - 1;
    if (noun > start && tokens.is(noun, TokenKind.COMMA)) {
      noun--;
    }
    if (noun < start || bounds.quoted(noun) != bounds.quoted(t)) {
      return Optional.empty();
    }
    boolean comma = noun < t - 1;
    return phrases
        .phraseEndingAt(noun + 1)
        .filter(phrase -> !phrases.isTime(phrase) && !isObject(phrase, start))
        .filter(phrase -> !isObjectOfPreposition(phrase, start))
        .filter(phrase -> !comma || !syntax.is(phrase.first() - 1, Tag.PREPOSITION));
  }

  /** The first comma of "Roe, Lind and Okoro": a name on both sides, and "and" to come. */
  private boolean isListComma(int comma) {
    Optional<NounPhrase> next = syntax.nounPhrase(comma + 1);
    return next.isPresent()
        && next.get().end() < tokens.size()
        && tokens.is(next.get().end(), "and")
        && syntax.is(next.get().head(), Tag.NAME)
        && syntax.is(comma - 1, Tag.NAME);
  }
}
