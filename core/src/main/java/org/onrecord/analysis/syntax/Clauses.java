package org.onrecord.analysis.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/**
 * Who does what: finds the subject of a verb group, over asides, appositions, relative clauses and
 * quotations that stand between, and the whole noun phrase around a base noun phrase.
 *
 * <p>Every search is bounded, so that a whole document costs linear time. Immutable after
 * construction and thread-safe.
 */
public final class Clauses {

  private static final int MAX_ASIDE = 45;
  private static final int MAX_ASIDES = 4;
  private static final int MAX_PHRASES = 12;
  private static final int MAX_MODIFIER = 15;

  private final Tokens tokens;
  private final Syntax syntax;
  private final int[] sentenceStart; // by token: index of its sentence's first token
  private final int[] sentenceEnd;
  private final int[] quotationEnds; // by number of an outermost quotation: the index behind it
  private final int[] quoted; // by token: number of the outermost quotation it lies in, or -1

  /** Prepares the search in one document. */
  public Clauses(Document document, Layer<Quotation> quotations, Syntax syntax) {
    tokens = document.tokens();
    this.syntax = syntax;
    sentenceStart = new int[tokens.size()];
    sentenceEnd = new int[tokens.size()];
    for (Span sentence : document.sentences()) {
      int first = tokens.from(sentence.start());
      int end = tokens.from(sentence.end());
      Arrays.fill(sentenceStart, first, end, first);
      Arrays.fill(sentenceEnd, first, end, end);
    }
    quotationEnds = new int[quotations.size()];
    quoted = new int[tokens.size()];
    Arrays.fill(quoted, -1);
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.depth() == 0) {
        int first = tokens.from(quotation.span().start());
        int end = Math.max(first, tokens.from(quotation.span().end()));
        Arrays.fill(quoted, first, end, i);
        quotationEnds[i] = end;
      }
    }
  }

  /**
   * {@return the subject, wherever it stands: before the verb, shared with another, or behind it}
   */
  public Optional<Subject> subject(VerbGroup group) {
    if (group.form() == VerbGroup.Form.GERUND && group.first() > sentenceStart(group.head())) {
      return ofParticiple(group);
    }
    Optional<Subject> before = before(group);
    if (before.isPresent()) {
      return before;
    }
    return isBehindContent(group)
        ? behind(group).or(() -> shared(group))
        : shared(group).or(() -> behind(group));
  }

  /**
   * “…,” said Roe; rents rose, said Roe: the verb opens what stands behind a quotation or comma.
   */
  private boolean isBehindContent(VerbGroup group) {
    int t = group.first() - 1;
    if (t < 0 || group.form() != VerbGroup.Form.FINITE) {
      return false;
    }
    boolean quotation = quoted(t) >= 0 && quoted(t) != quoted(group.head());
    boolean name =
        syntax.nounPhrase(group.end()).filter(p -> syntax.is(p.head(), Tag.NAME)).isPresent();
    return quotation || (tokens.is(t, TokenKind.COMMA) && name && isSaying(group.head()));
  }

  /** "a poll showing", "wrote a letter asking": the noun before, or who wrote the text. */
  private Optional<Subject> ofParticiple(VerbGroup group) {
    Optional<NounPhrase> noun =
        phraseEndingAt(group.first())
            .filter(phrase -> quoted(phrase.head()) == quoted(group.head()));
    if (noun.isEmpty() || isTime(noun.get())) {
      return shared(group);
    }
    NounPhrase phrase = noun.get();
    Optional<VerbGroup> author =
        tokens.is(phrase.head(), WordClass.COMMUNICATION)
            ? syntax.verbGroup(phrase.first() - 1)
            : Optional.empty();
    return author
        .filter(verb -> verb.form() != VerbGroup.Form.PARTICIPLE && !verb.passive())
        .flatMap(this::subject)
        .map(found -> found.as(Subject.Kind.SHARED))
        .or(
            () ->
                Optional.of(
                    new Subject(
                        phrase.first(), phrase.end(), List.of(phrase), Subject.Kind.PRECEDING)));
  }

  /** {@return the subject that stands before the verb group, in the same sentence} */
  public Optional<Subject> before(VerbGroup group) {
    return beforeToken(group.first());
  }

  /** {@return the noun phrase that would be the subject of a verb at {@code verb}} */
  public Optional<Subject> beforeToken(int verb) {
    int level = quoted(verb);
    int start = sentenceStart(verb);
    int t = verb - 1;
    int end = -1;
    int asides = 0;
    while (t >= start && quoted(t) == level) {
      if (isSkipped(t)) {
        t--;
      } else if (isAsideEnd(t)) {
        int before = asides++ < MAX_ASIDES ? beforeAside(t, start, level) : -1;
        if (before < start) {
          return Optional.empty();
        }
        boolean clause =
            syntax.is(before + 2, Tag.RELATIVE) || syntax.is(before + 2, Tag.SUBORDINATOR);
        if (clause) {
          end = before + 1;
        } else if (end < 0) {
          end = tokens.is(t, TokenKind.COMMA) ? t : t + 1;
        }
        t = before;
      } else if (isTime(t)) {
        t = beforeTime(t);
      } else {
        break;
      }
    }
    if (t < start || quoted(t) != level) {
      return Optional.empty();
    }
    if (syntax.is(t, Tag.RELATIVE)) {
      return relative(t, start);
    }
    int close = end < 0 ? t + 1 : end;
    Optional<Subject> found = subjectEndingAt(t + 1, start, close);
    if (found.isPresent() && syntax.is(found.get().first() - 1, Tag.PREPOSITION)) {
      int before = beforeAsideOpenedAt(t, start, level);
      return before < start ? found : subjectEndingAt(before + 1, start, close);
    }
    return asides > 0 ? found.map(subject -> overAppositions(subject, start, level)) : found;
  }

  /** Of "Ann Roe, a doctor in Leeds, who …, said" the last noun phrase describes the one before. */
  private Subject overAppositions(Subject last, int start, int level) {
    Subject subject = last;
    for (int i = 0; i < MAX_ASIDES; i++) {
      int comma = subject.first() - 1;
      boolean apposition =
          comma > start
              && tokens.is(comma, TokenKind.COMMA)
              && quoted(comma) == level
              && isApposition(subject.head());
      Optional<Subject> before =
          apposition ? subjectEndingAt(comma, start, subject.end()) : Optional.empty();
      boolean name = before.filter(s -> syntax.is(s.head().head(), Tag.NAME)).isPresent();
      if (!name || isTime(before.get().head()) || isObject(before.get().head(), start)) {
        return subject;
      }
      subject = before.get();
    }
    return subject;
  }

  /** "a doctor", "the group’s head", "45": a common noun that can describe a name before it. */
  private boolean isApposition(NounPhrase phrase) {
    return syntax.is(phrase.first(), Tag.NUMBER)
        || (syntax.is(phrase.head(), Tag.NOUN)
            && (tokens.is(phrase.head(), WordClass.PERSON)
                || tokens.is(phrase.head(), WordClass.GROUP)));
  }

  private Optional<Subject> subjectEndingAt(int phraseEnd, int start, int end) {
    return phraseEndingAt(phraseEnd).map(phrase -> chain(modified(phrase, start), start, end));
  }

  /** {@return the subject behind its verb: "said Roe, a doctor in Leeds"} */
  public Optional<Subject> behind(VerbGroup group) {
    int t = group.end();
    if (t >= tokens.size() || t >= sentenceEnd(group.head()) || quoted(t) != quoted(group.head())) {
      return Optional.empty();
    }
    return syntax
        .nounPhrase(t)
        .filter(phrase -> phrase.first() == t)
        .map(this::following)
        .filter(subject -> !isFiniteVerb(subject.end()));
  }

  private boolean isFiniteVerb(int t) {
    return syntax.verbGroup(t).filter(group -> group.form() == VerbGroup.Form.FINITE).isPresent();
  }

  /**
   * {@return the subject that the group shares with a verb before it, or of a participle, around
   * it}
   */
  public Optional<Subject> shared(VerbGroup group) {
    boolean participle = group.form() == VerbGroup.Form.GERUND;
    if (!participle && !isCoordinated(group)) {
      return Optional.empty();
    }
    int level = quoted(group.head());
    int start = sentenceStart(group.head());
    for (int t = group.first() - 1, steps = 0; t >= start && steps < MAX_ASIDE * 2; t--, steps++) {
      Optional<VerbGroup> other = quoted(t) == level ? syntax.verbGroup(t) : Optional.empty();
      if (other.isPresent()) {
        t = other.get().first();
        if (other.get().form() == VerbGroup.Form.FINITE) {
          Optional<Subject> subject = before(other.get()).or(() -> behind(other.get()));
          if (subject.isPresent() && subject.get().kind() != Subject.Kind.RELATIVE) {
            return subject.map(found -> found.as(Subject.Kind.SHARED));
          }
        }
      }
    }
    return participle ? ofNextVerb(group, level) : Optional.empty();
  }

  /**
   * {@return the whole noun phrase that starts with {@code phrase}: prepositions, asides and all}
   */
  public Subject following(NounPhrase phrase) {
    int limit = sentenceEnd(phrase.head());
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
    end = withModifier(end, limit, quoted(phrase.head()));
    for (int i = 0; i < MAX_ASIDES; i++) {
      int behind = behindAside(end, limit, quoted(phrase.head()));
      if (behind < 0) {
        break;
      }
      end = behind;
    }
    return new Subject(phrase.first(), end, heads, Subject.Kind.FOLLOWING);
  }

  /** {@return the number of the outermost quotation that holds the token, or -1} */
  public int quoted(int token) {
    return quoted[token];
  }

  /**
   * {@return the index behind the outermost quotation that holds the token}
   *
   * @param token a token for which {@link #quoted} is not negative
   */
  public int quotationEnd(int token) {
    return quotationEnds[quoted[token]];
  }

  /** {@return the index of the first token of the token's sentence} */
  public int sentenceStart(int token) {
    return sentenceStart[token];
  }

  /** {@return the index behind the last token of the token's sentence} */
  public int sentenceEnd(int token) {
    return sentenceEnd[token];
  }

  /** {@return whether the phrase names a time: "Tuesday", "last week", "2016"} */
  public boolean isTime(NounPhrase phrase) {
    int head = phrase.head();
    return tokens.is(head, WordClass.WEEKDAY)
        || tokens.is(head, WordClass.MONTH) && syntax.is(head, Tag.NAME)
        || (tokens.is(head, WordClass.TIME)
            && !tokens.is(head, WordClass.PERSON)
            && isTimeWord(head))
        || isYear(head);
  }

  // ---- towards the left

  private boolean isSkipped(int t) {
    return syntax.is(t, Tag.ADVERB) || syntax.is(t, Tag.NEGATION) || isFloating(t);
  }

  /** "they both said", "the two each said". */
  private boolean isFloating(int t) {
    return syntax.is(t, Tag.DETERMINER)
        && (tokens.is(t, "both") || tokens.is(t, "all") || tokens.is(t, "each"))
        && t > 0
        && syntax.nounPhrase(t - 1).isPresent();
  }

  private boolean isAsideEnd(int t) {
    return tokens.kind(t) == TokenKind.COMMA
        || tokens.kind(t) == TokenKind.CLOSING_BRACKET
        || tokens.kind(t) == TokenKind.DASH;
  }

  private boolean isTime(int t) {
    return syntax
        .nounPhrase(t)
        .filter(
            phrase -> phrase.end() == t + 1 && isTime(phrase) && phrase.first() > sentenceStart(t))
        .isPresent();
  }

  private int beforeTime(int t) {
    int first = syntax.nounPhrase(t).map(NounPhrase::first).orElse(t);
    return syntax.is(first - 1, Tag.PREPOSITION) ? first - 2 : first - 1;
  }

  private boolean isTimeWord(int head) {
    return !tokens.is(head, WordClass.GROUP) || tokens.is(head, "week");
  }

  private boolean isYear(int head) {
    String form = tokens.form(head);
    return tokens.is(head, TokenKind.NUMBER)
        && form.length() == 4
        && (form.startsWith("19") || form.startsWith("20"));
  }

  private Optional<NounPhrase> phraseAt(int first) {
    return syntax.nounPhrase(first).filter(phrase -> phrase.first() == first);
  }

  private Optional<NounPhrase> phraseEndingAt(int end) {
    return syntax.nounPhrase(end - 1).filter(phrase -> phrase.end() == end);
  }

  /** The token before the aside that ends at {@code close}, or -1 if it is none. */
  private int beforeAside(int close, int start, int level) {
    if (tokens.kind(close) == TokenKind.CLOSING_BRACKET) {
      for (int t = close - 1; t > start && t > close - MAX_ASIDE; t--) {
        if (tokens.kind(t) == TokenKind.OPENING_BRACKET) {
          return t - 1;
        }
      }
      return -1;
    }
    TokenKind kind = tokens.kind(close);
    for (int t = close - 1; t > start && t > close - MAX_ASIDE; t--) {
      if (quoted(t) == level
          && tokens.kind(t) == kind
          && isAside(t + 1, close)
          && isNounEnd(t - 1, level)) {
        return t - 1;
      }
    }
    return -1;
  }

  /** The token before an aside that reaches to {@code last} without a comma of its own, or -1. */
  private int beforeAsideOpenedAt(int last, int start, int level) {
    for (int t = last; t > start && t > last - MAX_ASIDE; t--) {
      boolean comma = quoted(t) == level && tokens.kind(t) == TokenKind.COMMA;
      if (comma && isAside(t + 1, last + 1) && isNounEnd(t - 1, level)) {
        return t - 1;
      }
    }
    return -1;
  }

  private boolean isNounEnd(int t, int level) {
    return t >= 0
        && quoted(t) == level
        && (syntax.nounPhrase(t).isPresent()
            || tokens.is(t, TokenKind.CLOSING_BRACKET)
            || syntax.is(t, Tag.RELATIVE));
  }

  /**
   * Whether the tokens from {@code first} to {@code end} can stand between a noun and its verb: an
   * apposition, a relative clause, a participle, an age, a place; not a clause with a subject.
   */
  private boolean isAside(int first, int end) {
    if (first >= end) {
      return false;
    }
    Tag opening = syntax.tag(first);
    boolean relative =
        opening == Tag.RELATIVE
            || (opening == Tag.PREPOSITION && syntax.is(first + 1, Tag.RELATIVE))
            || (opening == Tag.SUBORDINATOR && !tokens.is(first, "that"))
            || (opening == Tag.NOUN
                && tokens.is(first + 1, "of")
                && syntax.is(first + 2, Tag.RELATIVE));
    if (relative) {
      return true;
    }
    if (opening == Tag.COORDINATOR && !tokens.is(first, "or")) {
      return false;
    }
    boolean clause = false;
    for (int t = first; t < end && !clause; t++) {
      if (syntax.is(t, Tag.RELATIVE)) {
        return true;
      }
      clause =
          syntax.is(t, Tag.AUXILIARY)
              || (syntax.is(t, Tag.VERB)
                  && (!tokens.is(t, WordClass.PARTICIPLE) || isReporting(t)));
    }
    return !clause;
  }

  private Optional<Subject> relative(int t, int start) {
    int noun = t - 1;
    while (noun > start && (tokens.is(noun, TokenKind.COMMA) || syntax.is(noun, Tag.PREPOSITION))) {
      noun--;
    }
    if (noun < start) {
      return Optional.empty();
    }
    return syntax
        .nounPhrase(noun)
        .map(
            phrase ->
                new Subject(t, t + 1, chain(phrase, start, t).heads(), Subject.Kind.RELATIVE));
  }

  /**
   * The phrase to the left: over "of the ministry" to "the head", over "and" to the other subject.
   */
  private Subject chain(NounPhrase last, int start, int end) {
    Deque<NounPhrase> heads = new ArrayDeque<>();
    NounPhrase phrase = last;
    heads.addFirst(phrase);
    for (int i = 0; i < MAX_PHRASES && phrase.first() > start; i++) {
      int before = phrase.first() - 1;
      if (isPrepositionOfNoun(before, start)) {
        phrase = syntax.nounPhrase(before - 1).orElseThrow();
        heads.removeFirst();
        heads.addFirst(phrase);
      } else {
        Optional<NounPhrase> other = conjunctBefore(before, start);
        if (other.isEmpty()) {
          break;
        }
        phrase = other.get();
        heads.addFirst(phrase);
      }
    }
    return new Subject(phrase.first(), end, List.copyOf(heads), Subject.Kind.PRECEDING);
  }

  /**
   * The noun that the phrase helps to describe: "those" of "those who back her", "the poll" of "the
   * poll released by her"; else the phrase itself.
   */
  private NounPhrase modified(NounPhrase last, int start) {
    for (int t = last.first() - 1; t > start && t > last.first() - MAX_MODIFIER; t--) {
      if (tokens.is(t, TokenKind.COMMA) || quoted(t) != quoted(last.head())) {
        return last;
      }
      boolean relative = syntax.is(t, Tag.RELATIVE) && syntax.verbGroup(t + 1).isPresent();
      boolean participle =
          syntax
              .verbGroup(t)
              .filter(group -> group.form() == VerbGroup.Form.PARTICIPLE)
              .isPresent();
      if (relative || participle) {
        return phraseEndingAt(t).orElse(last);
      }
      boolean boundary =
          syntax.is(t, Tag.SUBORDINATOR) || (syntax.is(t, Tag.AUXILIARY) && !hasRelative(t, start));
      if (boundary) {
        return last;
      }
    }
    return last;
  }

  private boolean hasRelative(int verb, int start) {
    return verb - 1 > start
        && (syntax.is(verb - 1, Tag.RELATIVE) || syntax.is(verb - 2, Tag.RELATIVE));
  }

  private boolean isPrepositionOfNoun(int t, int start) {
    return t > start
        && syntax.is(t, Tag.PREPOSITION)
        && quoted(t) == quoted(t - 1)
        && syntax.nounPhrase(t - 1).filter(phrase -> !isTime(phrase)).isPresent()
        && (tokens.is(t, "of") || !isObject(syntax.nounPhrase(t - 1).orElseThrow(), start));
  }

  /** Whether a verb or preposition stands before the phrase, so that it is no subject. */
  private boolean isObject(NounPhrase phrase, int start) {
    int before = phrase.first() - 1;
    return before >= start && syntax.verbGroup(before).isPresent();
  }

  private Optional<NounPhrase> conjunctBefore(int t, int start) {
    boolean and = syntax.is(t, Tag.COORDINATOR) && (tokens.is(t, "and") || tokens.is(t, "or"));
    if (!and && !(tokens.is(t, TokenKind.COMMA) && isListComma(t))) {
      return Optional.empty();
    }
    int noun = t - 1;
    if (noun > start && tokens.is(noun, TokenKind.COMMA)) {
      noun--;
    }
    if (noun < start || quoted(noun) != quoted(t)) {
      return Optional.empty();
    }
    return phraseEndingAt(noun + 1).filter(phrase -> !isTime(phrase) && !isObject(phrase, start));
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

  private boolean isCoordinated(VerbGroup group) {
    int t = group.first() - 1;
    while (t >= sentenceStart(group.head())
        && (isSkipped(t) || tokens.is(t, TokenKind.QUOTATION_MARK))) {
      t--;
    }
    return syntax.is(t, Tag.COORDINATOR) || tokens.is(t, TokenKind.COMMA);
  }

  private Optional<Subject> ofNextVerb(VerbGroup group, int level) {
    int end = sentenceEnd(group.head());
    for (int t = group.end(); t < end; t++) {
      Optional<VerbGroup> other = quoted(t) == level ? syntax.verbGroup(t) : Optional.empty();
      if (other.isPresent()) {
        if (other.get().form() == VerbGroup.Form.FINITE) {
          return before(other.get()).map(found -> found.as(Subject.Kind.SHARED));
        }
        t = other.get().end() - 1;
      }
    }
    return Optional.empty();
  }

  // ---- towards the right

  private int withPrepositions(int from, int limit) {
    int end = from;
    for (int i = 0; i < MAX_PHRASES && end + 1 < limit; i++) {
      boolean preposition =
          syntax.is(end, Tag.PREPOSITION) && !isAdverbial(end) && quoted(end) == quoted(from - 1);
      Optional<NounPhrase> next = preposition ? phraseAt(end + 1) : Optional.empty();
      if (next.isEmpty() || isTime(next.get())) {
        Optional<NounPhrase> time = phraseAt(end).filter(this::isTime);
        boolean goesOn = time.isPresent() && tokens.is(time.get().end(), "by") && i < 3;
        if (!goesOn) {
          break;
        }
        next = phraseAt(time.get().end() + 1);
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
            && quoted(end) == level
            && (syntax.is(end, Tag.RELATIVE)
                || syntax.is(end, Tag.PARTICIPLE)
                || (syntax.is(end, Tag.GERUND) && !isReporting(end)));
    if (!opens) {
      return end;
    }
    int t = end + 1;
    while (t < limit && t < end + MAX_ASIDE && quoted(t) == level && !isStop(tokens.kind(t))) {
      t++;
    }
    return t;
  }

  private boolean isSaying(int t) {
    return switch (tokens.lemma(t)) {
      case "say", "tell", "add", "note", "write", "claim", "argue" -> true;
      default -> false;
    };
  }

  private boolean isReporting(int t) {
    return tokens.is(t, WordClass.COMMUNICATION_VERB);
  }

  private static boolean isStop(TokenKind kind) {
    return switch (kind) {
      case COMMA, TERMINATOR, SEMICOLON, COLON, DASH, OPENING_BRACKET, CLOSING_BRACKET -> true;
      default -> false;
    };
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
    if (open + 1 >= limit || quoted(open) != level) {
      return -1;
    }
    if (tokens.kind(open) == TokenKind.OPENING_BRACKET) {
      for (int t = open + 1; t < limit && t < open + MAX_ASIDE; t++) {
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
        syntax.nounPhrase(first).filter(p -> p.first() == first && !isTime(p)).isPresent();
    if (!age && !relative && !phrase) {
      return -1;
    }
    int t = first;
    boolean verb = false;
    while (t < limit && quoted(t) == level && t < first + MAX_ASIDE) {
      TokenKind kind = tokens.kind(t);
      if (isStop(kind)) {
        break;
      }
      if (relative && syntax.verbGroup(t).isPresent() && isSaying(t)) {
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
