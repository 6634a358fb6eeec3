package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Finds where the content behind a reporting verb starts, over addressee, time and occasion. */
final class ComplementFinder {

  private static final int MAX_STEPS = 24;
  private static final int MAX_DISTANCE = 25;
  private static final int MAX_CLAUSE = 20;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Labels labels;
  private final ClauseStarts clauses;

  ComplementFinder(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    labels = context.labels();
    clauses = context.clauseStarts();
  }

  /**
   * {@return the complement of a verb whose group (with a subject behind it) ends at {@code from}}
   */
  @Nullable Complement find(Cue cue, int from, int limit) {
    return from < limit ? new Search(cue.entry(), from, limit).run() : null;
  }

  /** One search. */
  private final class Search {

    private final CueWords.Entry entry;
    private final int from;
    private final int limit;
    private int t;
    private int addressee = -1;
    private boolean pure = true; // only adverbs so far
    private boolean near = true; // only adverbs and times

    Search(CueWords.Entry entry, int from, int limit) {
      this.entry = entry;
      this.from = from;
      this.limit = limit;
      t = from;
    }

    @Nullable Complement run() {
      for (int steps = 0; steps < MAX_STEPS && t < limit; steps++) {
        Complement found = here();
        if (found != null) {
          return found;
        }
        int before = t;
        if (!pass() || t == before) {
          break;
        }
      }
      return t < limit && isFar() ? distantThat() : null;
    }

    /** Whether something else than a complement stands behind the verb. */
    private boolean isFar() {
      return t > from
          || tokens.kind(t) != TokenKind.WORD
          || syntax.is(t, Tag.PREPOSITION)
          || (syntax.is(t, Tag.GERUND) && entry.takes(Frame.ADDRESSEE));
    }

    private @Nullable Complement here() {
      if (context.isQuoted(t)) {
        return quotation(t, true);
      }
      TokenKind kind = tokens.kind(t);
      if (kind == TokenKind.COMMA && opensWithCondition(t)) {
        return new Complement(t + 1, Frame.CLAUSE, true);
      }
      if (kind == TokenKind.COLON) {
        return t + 1 < limit ? new Complement(t + 1, Frame.QUOTE, false) : null;
      }
      if (kind == TokenKind.COMMA) {
        boolean title = t > from && Titles.isOfText(context, t);
        return context.isQuoted(t + 1) && t + 1 < limit && !title ? quotation(t + 1, false) : null;
      }
      if (tokens.is(t, "that") && !syntax.is(t, Tag.DETERMINER) && isThat()) {
        return new Complement(t, Frame.CLAUSE, true);
      }
      return syntax.is(t, Tag.TO) ? infinitive() : phrase();
    }

    private @Nullable Complement quotation(int at, boolean adjacent) {
      boolean takes =
          entry.takes(Frame.QUOTE)
              || entry.takes(Frame.OBJECT)
              || entry.takes(Frame.LABEL)
              || entry.takes(Frame.CLAUSE);
      return takes ? new Complement(at, Frame.QUOTE, adjacent) : null;
    }

    private boolean isThat() {
      return entry.takes(Frame.CLAUSE) || entry.takes(Frame.THAT);
    }

    private @Nullable Complement infinitive() {
      boolean free = !entry.takes(Frame.ADDRESSEE) && !entry.takes(Frame.URGE);
      boolean own = entry.takes(Frame.INFINITIVE) && (pure || free);
      if (own) {
        boolean negated = syntax.is(t - 1, Tag.NEGATION); // "agreed |not to raise fees"
        return new Complement(negated ? t - 1 : t, Frame.INFINITIVE, true);
      }
      boolean asked = entry.takes(Frame.URGE) || entry.takes(Frame.ADDRESSEE);
      return asked && addressee >= 0 ? new Complement(addressee, Frame.INFINITIVE, true) : null;
    }

    /**
     * "contended in its letter, written by a lawyer, that": over whatever has no verb of its own.
     */
    private @Nullable Complement distantThat() {
      if (!entry.takes(Frame.CLAUSE) || !entry.takes(Frame.QUOTE)) {
        return null;
      }
      boolean subordinate = false; // in a clause that tells when: its verb is to come
      for (int i = t; i < limit && i < t + MAX_DISTANCE; i++) {
        if (context.isQuoted(i)) {
          i = Math.max(i, context.quotationEnd(i) - 1);
        } else if (tokens.is(i, "that") && !syntax.is(i, Tag.DETERMINER)) {
          return syntax.isFinite(i + 1) ? null : new Complement(i, Frame.CLAUSE, true);
        } else if (syntax.isFinite(i) && !tokens.is(i, WordClass.PARTICIPLE)) {
          if (!subordinate) {
            return null;
          }
          subordinate = false;
          i = syntax.verbGroup(i).map(VerbGroup::end).orElse(i + 1) - 1;
        } else if (syntax.is(i, Tag.SUBORDINATOR) && isOccasionClause(i)) {
          subordinate = true;
        } else if (syntax.is(i, Tag.GERUND) && CueWords.verb(tokens, i) != null) {
          return null; // "she said, adding | that"
        } else if (tokens.kind(i) == TokenKind.TERMINATOR) {
          return null;
        }
      }
      return null;
    }

    private @Nullable Complement phrase() {
      if (isTimeBeforeClause()) {
        return null;
      }
      if (isQuestion()) {
        return new Complement(t, Frame.QUESTION, true);
      }
      if (entry.takes(Frame.CLAUSE) && isClause(t) && !isAddressed()) {
        return new Complement(t, Frame.CLAUSE, true);
      }
      boolean follows =
          pure || (near && !tokens.is(t, "of")) || addressee >= 0 || tokens.is(t, "about");
      if (follows && opensObject()) {
        boolean particle = syntax.is(t, Tag.PREPOSITION) || syntax.is(t, Tag.ADVERB);
        return particle ? new Complement(particleEnd(), Frame.OBJECT, true) : null;
      }
      boolean noun =
          syntax.opensNounPhrase(t)
              || isGerund()
              || isOpenDeterminer(t)
              || isThatNoun()
              || isNamedByClause()
              || isQuantity(t);
      boolean object = entry.takes(Frame.OBJECT) || entry.takes(Frame.LABEL);
      if (!pure || !noun || !object || isAddressee() || isTime()) {
        return null;
      }
      boolean label = !entry.takes(Frame.OBJECT);
      return label && !labels.isAt(t, limit, entry.takes(Frame.LIKENESS))
          ? null
          : new Complement(t, label ? Frame.LABEL : Frame.OBJECT, true);
    }

    /** "told voters |this weekend| she would stand". */
    private boolean isTimeBeforeClause() {
      int end = addressee < 0 ? -1 : phraseEnd(t);
      NounPhrase subject =
          end >= 0 && context.isTime(t) ? syntax.nounPhrase(end).orElse(null) : null;
      return subject != null && syntax.isFinite(subject.end());
    }

    /** "called | for calm"; not "reported | on Friday", "said | of the plan: “…”". */
    private boolean opensObject() {
      boolean part = tokens.is(t, "of") && addressee >= 0 && isNumber(t - 1);
      boolean listed = entry.prepositions().contains(tokens.form(t)) && t + 1 < limit && !part;
      NounPhrase object = listed ? syntax.nounPhrase(t + 1).orElse(null) : null;
      if (object == null) {
        return listed;
      }
      boolean quoted =
          entry.takes(Frame.QUOTE)
              && tokens.is(object.end(), TokenKind.COLON)
              && context.isQuoted(object.end() + 1);
      boolean day =
          tokens.is(object.head(), WordClass.WEEKDAY) || tokens.is(object.head(), WordClass.MONTH);
      return !quoted && !(tokens.is(t, "on") && day);
    }

    /** "told |one| of the guards that". */
    private boolean isNumber(int at) {
      return syntax.is(at, Tag.NUMBER)
          || tokens.word(at).isAny(WordClass.NUMBER, WordClass.INDEFINITE);
    }

    /** "told | the board in Orsk it was over": the clause begins with a second noun phrase. */
    private boolean isAddressed() {
      if (!entry.takes(Frame.ADDRESSEE) || addressee >= 0 || !pure) {
        return false;
      }
      int end = phraseEnd(t);
      if (syntax.is(end, Tag.PREPOSITION)) {
        end = phraseEnd(end + 1);
      }
      int clause = end;
      return clause > t && syntax.opensNounPhrase(clause) && isClause(clause);
    }

    private int phraseEnd(int at) {
      Optional<NounPhrase> phrase = syntax.nounPhraseFrom(at);
      return phrase.isPresent() ? phrase.get().end() : -1;
    }

    /** "pointed out that", "lashed out at him". */
    private int particleEnd() {
      int next = t + 1;
      boolean out = tokens.is(t, "out");
      return out && next + 1 < limit && syntax.is(next, Tag.PREPOSITION) ? next + 1 : next;
    }

    /** "denied | having left", "proposed | closing it"; not "tweeted | using her own account". */
    private boolean isGerund() {
      return (syntax.is(t, Tag.GERUND) || tokens.is(t, "having")) && !tokens.is(t, "using");
    }

    /** "his “friend” Lind": a determiner whose noun stands in quotation marks. */
    private boolean isOpenDeterminer(int at) {
      boolean determiner =
          syntax.is(at, Tag.DETERMINER)
              || syntax.is(at, Tag.POSSESSIVE)
              || (tokens.is(at, "that") && !isThat());
      return determiner && context.isQuoted(at + 1);
    }

    /** "called that plan a gift": no clause, since the verb takes none. */
    private boolean isThatNoun() {
      return tokens.is(t, "that") && !isThat() && syntax.opensNounPhrase(t + 1);
    }

    /** "criticized what he called a gift", "touted how far it went". */
    private boolean isNamedByClause() {
      return syntax.is(t, Tag.SUBORDINATOR) && (tokens.is(t, "what") || tokens.is(t, "how"));
    }

    /** "Tuesday", "last week"; not "her years". */
    private boolean isTime() {
      return !syntax.is(t, Tag.POSSESSIVE) && context.isTime(t);
    }

    private boolean isAddressee() {
      return entry.takes(Frame.ADDRESSEE) && !entry.takes(Frame.OBJECT);
    }

    private boolean isQuestion() {
      if (!entry.takes(Frame.QUESTION)) {
        return false;
      }
      return (syntax.is(t, Tag.SUBORDINATOR) && tokens.is(t, WordClass.INTERROGATIVE))
          || tokens.is(t, "if")
          || (syntax.is(t, Tag.RELATIVE) && (pure || isIndirectQuestion()));
    }

    /** "asked her | who their choice was": not "asked a man | who saw it". */
    private boolean isIndirectQuestion() {
      return addressee >= 0 && !tokens.is(t, "that") && syntax.opensNounPhrase(t + 1);
    }

    /** "said|, if elected, she would leave": a clause in commas before the main one. */
    private boolean opensWithCondition(int comma) {
      boolean opens =
          t == from
              && entry.takes(Frame.CLAUSE)
              && entry.takes(Frame.QUOTE)
              && (tokens.is(comma + 1, "if")
                  || tokens.is(comma + 1, "unless")
                  || tokens.is(comma + 1, "should")
                  || tokens.is(comma + 1, "once"));
      for (int i = comma + 2; opens && i + 1 < limit && i < comma + MAX_CLAUSE; i++) {
        if (context.isComma(i)) {
          return isClause(i + 1);
        }
      }
      return false;
    }

    /** Passes over what may stand between verb and content; false where nothing may. */
    private boolean pass() {
      if (syntax.is(t, Tag.ADVERB) || syntax.is(t, Tag.NEGATION)) {
        t++;
        return true;
      }
      if (tokens.kind(t) == TokenKind.COMMA || tokens.kind(t) == TokenKind.DASH) {
        return passAside();
      }
      Optional<NounPhrase> phrase = syntax.nounPhraseFrom(t);
      if (phrase.isPresent()) {
        return passPhrase(phrase.get());
      }
      if (t == from && isOccasionClause(t)) {
        return passClause();
      }
      if (syntax.is(t, Tag.PREPOSITION)) {
        int end = phraseEnd(t + 1);
        pure = false;
        near &= end >= 0 && context.isTime(t + 1);
        t = end >= 0 ? end : t + 1;
        return end >= 0 || syntax.is(t, Tag.GERUND);
      }
      return false;
    }

    /** "said as she left, “…”", "said while he was in Orsk: “…”": to the comma or colon. */
    private boolean passClause() {
      for (int i = t + 1; i + 1 < limit && i < t + MAX_CLAUSE && !context.isQuoted(i); i++) {
        boolean mark = tokens.kind(i) == TokenKind.COMMA || tokens.kind(i) == TokenKind.COLON;
        if (mark && context.isQuoted(i + 1)) {
          t = i;
          pure = false;
          return true;
        }
        CueWords.Entry other = CueWords.verb(tokens, i);
        if (other != null && other.takes(Frame.QUOTE) && syntax.verbGroup(i).isPresent()) {
          return false;
        }
      }
      return false;
    }

    private boolean isOccasionClause(int at) {
      return switch (tokens.form(at)) {
        case "as", "while", "whilst", "when", "after", "before" -> entry.takes(Frame.QUOTE);
        default -> false;
      };
    }

    private boolean passPhrase(NounPhrase phrase) {
      boolean addressed =
          addressee < 0 && (entry.takes(Frame.ADDRESSEE) || entry.takes(Frame.URGE)) && pure;
      if (!addressed && !context.clauses().isTime(phrase) && !syntax.is(t - 1, Tag.COORDINATOR)) {
        return false;
      }
      if (addressed) {
        addressee = t;
      }
      pure = false;
      t = addressed ? addresseeEnd(phrase) : phrase.end();
      if (syntax.is(t, Tag.COORDINATOR) && syntax.nounPhrase(t + 1).isPresent()) {
        t++;
      }
      return true;
    }

    /**
     * "asked Roe, who leads the board, | to wait": behind all that describes who is addressed if
     * the content follows.
     */
    private int addresseeEnd(NounPhrase phrase) {
      int whole = context.clauses().following(phrase).end();
      int behind = context.isComma(whole) ? whole + 1 : whole;
      return behind < limit && syntax.is(behind, Tag.TO) ? behind : phrase.end();
    }

    /** "said, with a smile, that": a short aside before "that" or a quotation. */
    private boolean passAside() {
      TokenKind mark = tokens.kind(t);
      for (int i = t + 1; i < limit && i < t + 14; i++) {
        if (context.isQuoted(i) || tokens.kind(i) == TokenKind.TERMINATOR) {
          return false;
        }
        if (tokens.kind(i) == mark) {
          boolean opens = tokens.is(i + 1, "that") || context.isQuoted(i + 1);
          t = opens ? i + 1 : t;
          pure = false;
          return opens;
        }
      }
      return false;
    }

    /** Whether a clause without "that" starts here: a noun phrase, then its finite verb. */
    private boolean isClause(int first) {
      if (syntax.is(first, Tag.SUBORDINATOR)) {
        return first == from
            && !tokens.is(first, "as")
            && !tokens.is(first, WordClass.INTERROGATIVE);
      }
      if (tokens.is(first, "there")) {
        int verb = syntax.is(first + 1, Tag.ADVERB) ? first + 2 : first + 1;
        return syntax.verbGroup(verb).isPresent();
      }
      boolean opens =
          isOpenDeterminer(first)
              || (first == from && (isSentencePreposition(first) || isQuantity(first)))
              || syntax.opensNounPhrase(first)
              || (syntax.is(first, Tag.GERUND) && first == from);
      return opens && clauses.hasVerb(first, limit);
    }

    /** "between two and four", "about six": a preposition before a number. */
    private boolean isQuantity(int at) {
      boolean opens = tokens.is(at, "between") || tokens.is(at, "about");
      return opens && syntax.is(at + 1, Tag.NUMBER);
    }

    /**
     * "said despite the rain they would play": opens the clause, not the circumstances of saying.
     */
    private boolean isSentencePreposition(int at) {
      return switch (tokens.form(at)) {
        case "despite", "without", "unlike", "instead", "except" -> true;
        default -> false;
      };
    }
  }
}
