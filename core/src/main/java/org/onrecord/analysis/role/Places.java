package org.onrecord.analysis.role;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.text.Span;

/** Tokens with the references that start and end at them, and what role patterns ask of both. */
final class Places {

  private static final WordSet NO_ROLES = WordSet.read(Places.class, "no-roles.txt");

  private static final WordSet NATIONAL_OFFICES =
      WordSet.read(Places.class, "national-offices.txt");

  private static final int LONGEST_TITLE = 8; // tokens
  private static final int LONGEST_ASIDE = 25; // tokens

  private final Tokens tokens;
  private final TokenRanges sentences;
  private final Syntax syntax;
  private final References references;

  Places(Document document, Syntax syntax, References references) {
    tokens = document.tokens();
    sentences = document.sentences();
    this.syntax = syntax;
    this.references = references;
  }

  Tokens tokens() {
    return tokens;
  }

  Syntax syntax() {
    return syntax;
  }

  boolean exists(int token) {
    return 0 <= token && token < tokens.size();
  }

  /** The name whose first token is {@code token}, or null. */
  @Nullable Name nameAt(int token) {
    return references.nameAt(token);
  }

  /** The name whose last token is {@code token}, or null. */
  @Nullable Name nameTo(int token) {
    return references.nameTo(token);
  }

  /** The noun phrase or pronoun whose first token is {@code token}, or null. */
  @Nullable Reference otherAt(int token) {
    return references.otherAt(token);
  }

  /** Name, noun phrase or pronoun that ends with {@code token}, or null. */
  @Nullable Reference endingWith(int token) {
    return references.endingWith(token);
  }

  /** Whether the token is a noun for one person: "spokesman", "coach", "father". */
  boolean isRoleNoun(int token) {
    if (!tokens.is(token, TokenKind.WORD)) {
      return false;
    }
    Word word = tokens.word(token);
    boolean head = tokens.is(token, "head") && isLed(token);
    if (!word.isAny(WordClass.TITLE, WordClass.PERSON) && !head && !isUnlistedAgent(token, word)) {
      return false;
    }
    boolean body = word.is(WordClass.ORGANIZATION_NOUN) && word.is(WordClass.GROUP);
    return nameTo(token) == null
        && (!body || word.is(WordClass.TITLE)) // "authority"
        && !word.is(WordClass.HONORIFIC)
        && !word.is(WordClass.PLURAL)
        && (syntax.is(token, Tag.NOUN)
            || syntax.is(token, Tag.NAME)
            || head
            || (word.is(WordClass.TITLE) && !syntax.is(token, Tag.ADVERB)));
  }

  /** "head |of the port|", "its head|, Ann Roe|". */
  private boolean isLed(int head) {
    return tokens.is(head + 1, "of")
        || (isPossessor(head - 1)
            && (tokens.is(head + 1, TokenKind.COMMA) || tokens.is(head + 1, WordClass.BE)));
  }

  /** "cosplayer", "writer-in-residence". */
  private boolean isUnlistedAgent(int token, Word word) {
    if (word.isKnown() && !word.isHyphenated()) {
      return false;
    }
    String form = word.form();
    if (form.endsWith("ist") && !word.isKnown() && form.length() > 6) {
      return true;
    }
    if (!syntax.is(token, Tag.NOUN) || tokens.isCapitalized(token)) {
      return false;
    }
    int hyphen = form.indexOf('-');
    if (hyphen > 2) {
      return Lexicon.english()
              .word(form.substring(0, hyphen))
              .isAny(WordClass.TITLE, WordClass.PERSON)
          && form.indexOf('-', hyphen + 1) > 0;
    }
    return !word.isKnown()
        && form.length() > 5
        && (form.endsWith("er") || form.endsWith("or") || form.endsWith("ist"));
  }

  /** Whether the token tells whose what follows is: "his", "'s", "whose". */
  boolean isPossessor(int token) {
    return syntax.is(token, Tag.POSSESSIVE) || tokens.is(token, "whose");
  }

  /** The verb of which the words are the subject, or "who" behind it; null if none tells a fact. */
  @Nullable VerbGroup verbOf(Reference subject) {
    int t = subject.end();
    if (tokens.is(t, TokenKind.COMMA) && tokens.is(t + 1, "who")) {
      t++;
    }
    boolean who = tokens.is(t, "who");
    VerbGroup verb = factFrom(who ? t + 1 : t);
    if (verb == null || who || isAdded(verb)) {
      return verb;
    }
    return syntax.is(before(subject), Tag.PREPOSITION) ? null : verb; // "a friend of Roe |was"
  }

  /** The verb that starts at the token, if it tells a fact, or null. */
  private @Nullable VerbGroup factFrom(int first) {
    VerbGroup verb = syntax.verbGroup(first).orElse(null);
    boolean fact =
        verb != null && verb.first() == first && !verb.negated() && !isHypothetical(first);
    return fact ? verb : null;
  }

  /** The verb behind a comma that closes an aside: "Roe, who met Lind, |is| mayor", or null. */
  @Nullable VerbGroup verbBehindAside(Name name) {
    int open = name.end();
    if (!tokens.is(open, TokenKind.COMMA) || tokens.is(open + 1, "whose")) {
      return null;
    }
    int close = open + 1;
    while (close < open + LONGEST_ASIDE
        && areTogether(close, open)
        && !tokens.is(close, TokenKind.COMMA)) {
      close++;
    }
    return tokens.is(close, TokenKind.COMMA) ? factFrom(close + 1) : null;
  }

  /** "with Roe |serving as mayor|", but not "the idea of Roe |being mayor|". */
  private boolean isAdded(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.GERUND && !tokens.is(verb.head(), WordClass.BE);
  }

  /** "would be", "could become". */
  private boolean isHypothetical(int first) {
    return tokens.is(first, WordClass.MODAL) && !tokens.is(first, "will");
  }

  /** The token before the words and a title before them, in the same sentence; else -1. */
  int before(Reference words) {
    int first = words.first();
    int before = (words instanceof Name name ? titled(name) : first) - 1;
    return before >= 0 && areTogether(before, first) ? before : -1;
  }

  private static int titled(Name name) {
    return name.title().isPresent() ? name.title().get().first() : name.first();
  }

  /**
   * The token before a name and the noun phrase that it ends: "They |hired| former Orion executive
   * Ann Roe"; else -1.
   */
  int beforePhrase(Name name) {
    int before = before(name);
    int t = before;
    while (t > before - LONGEST_TITLE && isInPhrase(t) && areTogether(t, name.first())) {
      Name inside = nameTo(t);
      t = inside != null ? inside.first() - 1 : t - 1;
    }
    return t;
  }

  private boolean isInPhrase(int token) {
    return isRoleNoun(token)
        || ((isModifier(token) || nameTo(token) != null || syntax.is(token, Tag.DETERMINER))
            && !syntax.is(token, Tag.PARTICIPLE)
            && (isRoleNoun(token + 1) || isModifier(token + 1) || nameAt(token + 1) != null));
  }

  /** The body that a title's first words name: "|council| leader". */
  Optional<Reference> bodyIn(int first, int head) {
    for (int t = first; t < head; t++) {
      if (otherAt(t) instanceof Nominal body
          && body.kind() == Kind.ORGANIZATION
          && body.end() <= head) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase tells an office: by its words or by what it is of. */
  boolean isTelling(RolePhrase phrase) {
    boolean title = false;
    for (int t = phrase.first(); t <= phrase.head(); t++) {
      title |= tokens.is(t, WordClass.TITLE);
    }
    return title || phrase.body().isPresent();
  }

  /** What a role phrase says of someone. */
  RoleStatement statement(Reference bearer, RolePhrase phrase, String pattern) {
    Span span = tokens.span(phrase.first(), phrase.end());
    return statement(bearer, span, phrase.head(), phrase.body(), pattern);
  }

  RoleStatement statement(
      Reference bearer, Span span, int head, Optional<Reference> body, String pattern) {
    boolean office = isOffice(head);
    Optional<Reference> whose = body.filter(reference -> !isOrigin(reference, head));
    return new RoleStatement(bearer, span, head, whose, office, pattern);
  }

  /** Whether the noun tells an office, job, function or membership, no kinship or the like. */
  boolean isOffice(int head) {
    return !NO_ROLES.hasForm(tokens.word(head));
  }

  /** "the |French| actor": where someone comes from, not whose office it is. */
  private boolean isOrigin(Reference body, int head) {
    return body instanceof Name name
        && name.adjective()
        && name.listed().isPresent()
        && name.listed().get().kind() != ListedKind.ORGANIZATION
        && !NATIONAL_OFFICES.hasLemma(tokens.word(head));
  }

  /** Whether both tokens are in one sentence. */
  boolean areTogether(int token, int other) {
    return sentences.holding(token) == sentences.holding(other);
  }

  /** Whether the token can stand before a role noun as part of the title: "deputy", "foreign". */
  boolean isModifier(int token) {
    if (!tokens.is(token, TokenKind.WORD)) {
      return false;
    }
    Tag tag = syntax.tag(token);
    boolean nominal =
        tag == Tag.NOUN
            || tag == Tag.ADJECTIVE
            || tag == Tag.NAME
            || (tag == Tag.PARTICIPLE && isAlone(token));
    boolean first = tokens.is(token, "first") && tokens.is(token + 1, "minister");
    if (!nominal && !first) {
      return false;
    }
    Word word = tokens.word(token);
    boolean timed = word.isAny(WordClass.TIME, WordClass.WEEKDAY, WordClass.MONTH);
    return nameTo(token) == null
        && areTogether(token, token + 1)
        && !timed
        && !word.is(WordClass.HONORIFIC)
        && !(word.is(WordClass.PLURAL) && word.is(WordClass.PERSON));
  }

  /** "in |2022|", "on |Monday|", "at |the time|", "for |nine years|". */
  boolean isTime(int token) {
    int head = syntax.nounPhrase(token).map(NounPhrase::head).orElse(token);
    if (!exists(head) || nameAt(token) != null) {
      return false;
    }
    Word word = tokens.word(head);
    boolean lasting = tokens.is(token - 1, "for") || tokens.is(token - 1, "of");
    return tokens.is(head, TokenKind.NUMBER)
        || word.isAny(WordClass.WEEKDAY, WordClass.MONTH)
        || (word.is(WordClass.TIME)
            && (!lasting || syntax.is(head - 1, Tag.NUMBER) || tokens.is(head - 1, "a")));
  }

  /** "elected Mayor Roe", not "had told Mayor Roe". */
  private boolean isAlone(int participle) {
    return syntax.verbGroup(participle).filter(group -> group.first() < participle).isEmpty();
  }

  /**
   * Who or what is meant behind a preposition: a name, or else a noun phrase; of "the Orion
   * campaign" the phrase, of "the Orsk region" and "the French government" the name.
   */
  Optional<Reference> object(int preposition) {
    int first = preposition + 1;
    Reference phrase = otherAt(first);
    Name name = null;
    for (int t = first; name == null && t < first + 4 && exists(t); t++) {
      name = nameAt(t);
      if (name == null && !syntax.is(t, Tag.DETERMINER) && !isModifier(t)) {
        break;
      }
    }
    if (name == null) {
      return Optional.ofNullable(phrase);
    }
    if (phrase instanceof Nominal nominal && nominal.head() >= name.end()) {
      boolean body =
          nominal.kind() == Kind.ORGANIZATION && !tokens.is(nominal.head(), "government");
      return Optional.of(body ? nominal : name);
    }
    return Optional.of(name);
  }
}
