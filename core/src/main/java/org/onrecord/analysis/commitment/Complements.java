package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.timex.Timex;

/** Finds what a cue takes, over adverbs, times, asides and who is addressed. */
final class Complements {

  private static final int MAX_STEPS = 14;
  private static final int MAX_ASIDE = 14;

  private final Context context;
  private final CueWord cue;
  private final int limit;
  private int t;
  private boolean negative;
  private @Nullable NounPhrase addressee;

  private Complements(Context context, CueWord cue, int from) {
    this.context = context;
    this.cue = cue;
    t = from;
    limit = context.sentenceEnd(from - 1);
  }

  /** {@return what the cue takes behind the token before {@code from}; null if nothing} */
  static @Nullable Complement find(Context context, CueWord cue, int from) {
    return new Complements(context, cue, from).run();
  }

  private @Nullable Complement run() {
    for (int steps = 0; steps < MAX_STEPS && t < limit; steps++) {
      Complement found = here();
      if (found != null) {
        return new Complement(
            found.action().negated(negative), Optional.ofNullable(addressee), found.subject());
      }
      if (!pass()) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Complement here() {
    int verb = cue.takes(Frame.INFINITIVE) ? context.infinitive(t) : -1;
    if (verb >= 0) {
      return Complement.of(Action.verb(negative ? t - 1 : t, verb, false));
    }
    if (cue.takes(Frame.THAT) && !context.is(t, Tag.TO)) {
      Complement clause = PromisedClause.find(context, cue, t, limit);
      if (clause != null) {
        return clause;
      }
    }
    if (context.is(t, Tag.GERUND) && cue.takes(Frame.GERUND)) {
      return Complement.of(Action.verb(t, t, false));
    }
    if (cue.takes(Frame.AGAINST) && context.is(t, "against") && context.is(t + 1, Tag.GERUND)) {
      return Complement.of(Action.verb(t + 1, t + 1, true));
    }
    boolean preposition = cue.prepositions().contains(context.form(t));
    return preposition ? behindPreposition(t + 1) : object();
  }

  private @Nullable Complement behindPreposition(int at) {
    if (context.is(at, Tag.GERUND)) {
      return Complement.of(Action.verb(at, at, false));
    }
    NounPhrase phrase = context.phraseFrom(at);
    return phrase != null && Things.isAct(context, cue, phrase)
        ? Complement.of(Action.noun(at))
        : null;
  }

  private @Nullable Complement object() {
    NounPhrase phrase = cue.takes(Frame.OBJECT) && !negative ? context.phraseFrom(t) : null;
    if (phrase == null || context.timexFrom(t) != null || isAddressee(phrase)) {
      return null;
    }
    if (cue.takes(Frame.ADDRESSEE) && addressee == null && isTwo(phrase)) {
      addressee = new NounPhrase(t, t + 1, t);
      phrase = new NounPhrase(t + 1, phrase.end(), phrase.head());
      t++;
    }
    boolean receiver = cue.takes(Frame.ADDRESSEE) && context.cast.at(phrase.head()) != null;
    boolean thing = !receiver || Things.hasMoney(context, phrase);
    return thing && Things.isObject(context, cue, phrase) ? Complement.of(Action.noun(t)) : null;
  }

  /** Whether what is undertaken still follows: "promised | voters | a referendum". */
  private boolean isAddressee(NounPhrase phrase) {
    if (!cue.takes(Frame.ADDRESSEE) || addressee != null || !isSomebody(phrase)) {
      return false;
    }
    int next = phrase.end();
    NounPhrase second = context.phraseFrom(next);
    boolean thing = second != null && context.timexFrom(next) == null && cue.takes(Frame.OBJECT);
    return thing || context.infinitive(next) >= 0 || context.is(next, "that");
  }

  /** "offered | traders | help": who is addressed and what is offered stand side by side. */
  private boolean isTwo(NounPhrase phrase) {
    return phrase.first() < phrase.head()
        && context.is(phrase.first(), Tag.NOUN)
        && context.tokens.is(phrase.first(), WordClass.PLURAL)
        && context.tokens.is(phrase.first(), WordClass.PERSON);
  }

  /** "promised | the islanders | a ferry", not "offered | a way | to mend it". */
  private boolean isSomebody(NounPhrase phrase) {
    int head = phrase.head();
    if (isTwo(phrase) || context.words.isBlocker("empty", context.form(head))) {
      return false;
    }
    return !context.is(head, Tag.NOUN)
        || Sides.isAgent(context, phrase)
        || context.tokens.is(head, WordClass.PERSON)
        || context.tokens.is(head, WordClass.GROUP)
        || context.tokens.is(head, WordClass.LOCATION);
  }

  /** Passes over what may stand between; false where nothing may. */
  private boolean pass() {
    if (context.is(t, Tag.NEGATION)) {
      negative = true;
      t++;
      return context.infinitive(t) >= 0;
    }
    if (context.is(t, Tag.ADVERB) || context.is(t, Tag.QUOTATION_MARK)) {
      t++;
      return true;
    }
    boolean preposition = context.is(t, Tag.PREPOSITION);
    Timex timex = context.timexFrom(preposition ? t + 1 : t);
    if (timex != null) {
      t = Math.max(t + 1, context.end(timex.span()));
      return true;
    }
    if (context.tokens.is(t, TokenKind.COMMA) || context.tokens.is(t, TokenKind.DASH)) {
      return passToOwnClause() || passAside();
    }
    return preposition ? passCompanion() : passPhrase();
  }

  /** "committed itself to", "promised voters that". */
  private boolean passPhrase() {
    NounPhrase phrase = context.phraseFrom(t);
    if (phrase == null) {
      return false;
    }
    boolean reflexive = context.tokens.is(phrase.head(), WordClass.REFLEXIVE);
    boolean money = cue.takes(Frame.REFLEXIVE) && !reflexive;
    if (reflexive ? !cue.takes(Frame.REFLEXIVE) : money || !cue.takes(Frame.ADDRESSEE)) {
      return false;
    }
    if (!reflexive) {
      if (addressee != null || !isSomebody(phrase)) {
        return false;
      }
      addressee = phrase;
    }
    t = phrase.end();
    return true;
  }

  /** "agreed with Lind to", "vowed in a letter to", "promised in Leeds that". */
  private boolean passCompanion() {
    boolean place =
        context.is(t, "in")
            || context.is(t, "with")
            || context.is(t, "at")
            || context.is(t, "on")
            || context.is(t, "during")
            || context.is(t, "under");
    NounPhrase phrase = place ? context.phraseFrom(t + 1) : null;
    if (phrase == null) {
      return false;
    }
    t = phrase.end();
    return true;
  }

  /** "I promise you, we will": in speech a comma stands for "that". */
  private boolean passToOwnClause() {
    boolean own = cue.takes(Frame.THAT) && Sides.isFirstPerson(context, t + 1);
    t += own ? 1 : 0;
    return own;
  }

  /** ", in a statement, to": only before an infinitive or "that". */
  private boolean passAside() {
    TokenKind kind = context.tokens.kind(t);
    for (int i = t + 1; i < limit && i < t + MAX_ASIDE; i++) {
      if (context.tokens.is(i, kind)) {
        boolean opens = context.infinitive(i + 1) >= 0 || context.is(i + 1, "that");
        t = i + 1;
        return opens;
      }
    }
    return false;
  }
}
