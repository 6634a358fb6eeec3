package org.onrecord.analysis.syntax;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.text.Layer;

/**
 * Who does what: finds the subject of a verb group, over asides, appositions, relative clauses and
 * quotations that stand between, and the whole noun phrase around a base noun phrase.
 *
 * <p>Every search is bounded, so that a whole document costs linear time, and what was found is
 * kept, since many rules ask for the same. Immutable from outside and thread-safe.
 */
public final class Clauses {

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;
  private final SubjectBefore before;
  private final PhraseExtents extents;
  private final SharedSubjects shared;
  private final @Nullable Optional<Subject>[] found; // before a verb, by its token
  private final @Nullable Subject[] whole; // around a noun phrase, by its head

  /** Prepares the search in one document. */
  public Clauses(Document document, Layer<Quotation> quotations, Syntax syntax) {
    tokens = document.tokens();
    this.syntax = syntax;
    bounds = new Bounds(document, quotations);
    phrases = new Phrases(tokens, syntax);
    PhraseChains chains = new PhraseChains(tokens, syntax, bounds, phrases);
    Asides asides = new Asides(tokens, syntax, bounds, phrases);
    before = new SubjectBefore(tokens, syntax, bounds, phrases, chains, asides);
    extents = new PhraseExtents(tokens, syntax, bounds, phrases);
    shared = new SharedSubjects(tokens, syntax, bounds, phrases, before, extents);
    found = subjects(tokens.size());
    whole = new Subject[tokens.size()];
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, still empty
  private static @Nullable Optional<Subject>[] subjects(int size) {
    return new Optional[size];
  }

  /**
   * {@return the subject, wherever it stands: before the verb, shared with another, or behind it}
   */
  public Optional<Subject> subject(VerbGroup group) {
    if (group.form() == VerbGroup.Form.GERUND && group.first() > sentenceStart(group.head())) {
      return ofParticiple(group);
    }
    Optional<Subject> before = isInverted(group) ? Optional.empty() : before(group);
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
    boolean speaker = syntax.nounPhrase(group.end()).filter(p -> isSpeaker(p.head())).isPresent();
    return quotation
        || (tokens.is(t, TokenKind.COMMA) && speaker && phrases.isSaying(group.head()));
  }

  /** "rents rose for the poor, said Ann Roe.": nothing but who speaks stands behind the verb. */
  private boolean isInverted(VerbGroup group) {
    return group.form() == VerbGroup.Form.FINITE
        && tokens.is(group.first() - 1, TokenKind.COMMA)
        && tokens.lemma(group.head()).equals("say")
        && behind(group)
            .filter(subject -> isSpeaker(subject.head().head()) && !isTime(subject.head()))
            .filter(subject -> !tokens.is(subject.first(), "that"))
            .filter(subject -> tokens.is(subject.end(), TokenKind.TERMINATOR))
            .isPresent();
  }

  private boolean isSpeaker(int head) {
    return syntax.is(head, Tag.NAME) || tokens.is(head, WordClass.PERSON);
  }

  /**
   * "a poll showing", "with Roe loudly saying", "wrote a letter to Lind asking": the noun before,
   * or who wrote the text.
   */
  private Optional<Subject> ofParticiple(VerbGroup group) {
    int end = group.first();
    while (syntax.is(end - 1, Tag.ADVERB)) {
      end--;
    }
    Optional<Subject> noun = sayer(end);
    if (noun.isEmpty()
        || isTime(noun.get().head())
        || (end < group.first() && !isWith(noun.get()))) {
      return shared(group);
    }
    NounPhrase phrase = text(noun.get().head());
    int before = phrase.first() - 1;
    while (syntax.is(before, Tag.ADVERB) || tokens.is(before, "out")) {
      before--; // "sent |out| a letter"
    }
    boolean text = tokens.is(phrase.head(), WordClass.COMMUNICATION);
    Optional<VerbGroup> author =
        syntax.verbGroup(before).filter(verb -> text || isAddressing(verb, group));
    return author
        .filter(verb -> verb.form() != VerbGroup.Form.PARTICIPLE && !verb.passive())
        .flatMap(this::subject)
        .map(found -> found.as(Subject.Kind.SHARED))
        .or(() -> noun);
  }

  /** "emailed supporters | saying": who is written to does not speak. */
  private boolean isAddressing(VerbGroup verb, VerbGroup saying) {
    return tokens.is(verb.head(), WordClass.COMMUNICATION_VERB) && phrases.isSaying(saying.head());
  }

  /** "a letter" of "a letter to Roe | asking": what the participle tells the content of. */
  private NounPhrase text(NounPhrase last) {
    int preposition = last.first() - 1;
    boolean addressed =
        tokens.is(preposition, "to")
            || tokens.is(preposition, "from")
            || tokens.is(preposition, "on");
    return addressed
        ? phrases
            .phraseEndingAt(preposition)
            .filter(text -> tokens.is(text.head(), WordClass.COMMUNICATION))
            .orElse(last)
        : last;
  }

  /**
   * The noun phrase before a participle: "the share of voters" or "a letter to Lind"; of "footage
   * of Lind" only "Lind".
   */
  private Optional<Subject> sayer(int end) {
    Optional<Subject> whole = before.phraseEndingAt(end);
    return whole
        .filter(phrase -> isSayer(phrase.head().head()) || isShare(phrase.head(), end))
        .or(
            () ->
                whole
                    .map(phrase -> phrases.phraseEndingAt(end).orElse(phrase.head()))
                    .map(
                        last ->
                            new Subject(
                                last.first(), last.end(), List.of(last), Subject.Kind.PRECEDING)));
  }

  /** "42 percent of voters", "dozens of sailors": a number of people. */
  private boolean isShare(NounPhrase phrase, int end) {
    boolean number =
        syntax.is(phrase.first(), Tag.NUMBER) || tokens.is(phrase.head(), WordClass.NUMBER);
    return number && tokens.is(end - 1, WordClass.PERSON);
  }

  private boolean isSayer(int head) {
    return syntax.is(head, Tag.NAME)
        || tokens.is(head, WordClass.PERSON)
        || tokens.is(head, WordClass.GROUP)
        || tokens.is(head, WordClass.COMMUNICATION);
  }

  private boolean isWith(Subject noun) {
    return tokens.is(noun.first() - 1, "with");
  }

  /** {@return the subject that stands before the verb group, in the same sentence} */
  public Optional<Subject> before(VerbGroup group) {
    Optional<Subject> subject = found[group.first()];
    if (subject == null) {
      subject = before.of(group);
      found[group.first()] = subject;
    }
    return subject;
  }

  /** {@return the noun phrase that would be the subject of a verb at {@code verb}} */
  public Optional<Subject> beforeToken(int verb) {
    return before.ofVerbAt(verb);
  }

  /** {@return the subject behind its verb: "said Roe, a doctor in Leeds"} */
  public Optional<Subject> behind(VerbGroup group) {
    return extents.behind(group);
  }

  /**
   * {@return the subject that the group shares with a verb before it, or of a participle, around
   * it}
   */
  public Optional<Subject> shared(VerbGroup group) {
    return shared.of(group);
  }

  /**
   * {@return the whole noun phrase that starts with {@code phrase}: prepositions, asides and all}
   */
  public Subject following(NounPhrase phrase) {
    Subject subject = whole[phrase.head()];
    if (subject == null || subject.first() != phrase.first()) {
      subject = extents.following(phrase);
      whole[phrase.head()] = subject;
    }
    return subject;
  }

  /** {@return the number of the outermost quotation that holds the token, or -1} */
  public int quoted(int token) {
    return bounds.quoted(token);
  }

  /**
   * {@return the index behind the outermost quotation that holds the token}
   *
   * @param token a token for which {@link #quoted} is not negative
   */
  public int quotationEnd(int token) {
    return bounds.quotationEnd(token);
  }

  /**
   * {@return whether the outermost quotation that holds the token goes on in the next paragraph}
   */
  public boolean continues(int token) {
    return bounds.continues(token);
  }

  /** {@return the index of the first token of the token's sentence} */
  public int sentenceStart(int token) {
    return bounds.sentenceStart(token);
  }

  /** {@return the index behind the last token of the token's sentence} */
  public int sentenceEnd(int token) {
    return bounds.sentenceEnd(token);
  }

  /** {@return whether the phrase names a time: "Tuesday", "last week", "2016"} */
  public boolean isTime(NounPhrase phrase) {
    return phrases.isTime(phrase);
  }
}
