package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.text.Span;

/**
 * Where an action ends, and where one cue undertakes several: "to remove the fees, build a port and
 * tear up the treaty" are three.
 */
final class Extents {

  private static final int LONGEST = 90;

  private final Context context;
  private final Action action;
  private final int limit;
  private final List<Action> parts = new ArrayList<>();
  private int first;
  private int verb;
  private boolean open; // whether a clause has begun whose verb is still to come
  private boolean subject; // whether the action is part of a subject, whose verb is still to come

  private Extents(Context context, Candidate candidate) {
    this.context = context;
    action = candidate.action();
    first = action.first();
    verb = action.verb();
    int from = Math.max(first, verb);
    limit = Math.min(limit(context, first), from + LONGEST);
    subject =
        isSubject(context, candidate.cueFirst())
            || context.is(candidate.holder().first(), Tag.RELATIVE);
  }

  /** "Orsk's pledge to stay | angered Lind": a noun that no verb takes. */
  private static boolean isSubject(Context context, int cue) {
    NounPhrase phrase = context.is(cue, Tag.NOUN) ? context.phrase(cue) : null;
    if (phrase == null || context.is(phrase.first() - 1, Tag.PREPOSITION)) {
      return false;
    }
    VerbGroup verb = context.group(phrase.first() - 1);
    return verb == null || !context.words.isLight(context.lemma(verb.head()));
  }

  /** {@return the actions, each with its end} */
  static List<Action> of(Context context, Candidate candidate) {
    if (candidate.action().end() >= 0) {
      return List.of(candidate.action());
    }
    return new Extents(context, candidate).run();
  }

  /** {@return where the sentence, or the quotation that starts in it, ends for a token inside} */
  static int limit(Context context, int token) {
    int level = context.clauses.quoted(token);
    if (level < 0) {
      return unquotedLimit(context, token);
    }
    int end = context.sentenceEnd(token);
    int t = token;
    while (t < end && context.clauses.quoted(t) == level) {
      t++;
    }
    return t;
  }

  /** The comma before "his lawyer, Tom Roe, said" ends what is said. */
  private static int unquotedLimit(Context context, int token) {
    int end = context.sentenceEnd(token);
    Span fragment = context.voices.fragment(token);
    int behind = fragment == null ? end : context.end(fragment);
    return behind < end && context.tokens.is(behind, TokenKind.COMMA) ? behind : end;
  }

  private List<Action> run() {
    int t = Math.max(first, verb) + 1;
    int depth = 0;
    while (t < limit) {
      TokenKind kind = context.tokens.kind(t);
      depth += kind == TokenKind.OPENING_BRACKET ? 1 : kind == TokenKind.CLOSING_BRACKET ? -1 : 0;
      if (depth <= 0) {
        int next = Conjuncts.next(context, verb, limit, t);
        if (next > 0 && Conjuncts.isOnlyThought(context, limit, next)) {
          break;
        }
        if (next > 0) {
          if (hasObject(t)) {
            add(t);
            first = next;
            verb = Conjuncts.verbAt(context, limit, next);
          }
          t = next;
        } else if (ends(t, kind)) {
          break;
        }
      }
      t++;
    }
    add(Math.min(t, limit));
    return parts;
  }

  private void add(int behind) {
    int end = behind;
    while (end > first + 1 && isLoose(end - 1)) {
      end--;
    }
    parts.add(new Action(first, verb, end, action.negative() && (parts.isEmpty() || isShared())));
  }

  /** "not to buy or sell": the negation holds for all; a new "to" ends it. */
  private boolean isShared() {
    return !context.is(first, "to");
  }

  private boolean isLoose(int token) {
    TokenKind kind = context.tokens.kind(token);
    boolean opening = kind == TokenKind.QUOTATION_MARK && isUnpaired(token);
    return kind == TokenKind.COMMA
        || kind == TokenKind.TERMINATOR
        || kind == TokenKind.DASH
        || kind == TokenKind.COLON
        || kind == TokenKind.SEMICOLON
        || opening
        || context.is(token, Tag.COORDINATOR)
        || Conditions.isLeadOf(context, token);
  }

  /** A mark whose partner lies outside the action. */
  private boolean isUnpaired(int mark) {
    int level = context.clauses.quoted(mark);
    for (int t = mark - 1; t >= first; t--) {
      if (context.tokens.is(t, TokenKind.QUOTATION_MARK) && context.clauses.quoted(t) == level) {
        return false;
      }
    }
    return true;
  }

  // ---- several actions under one cue

  /** Two verbs with one object are one act: "defend and expand the port". */
  private boolean hasObject(int behind) {
    for (int t = verb + 1; t < behind; t++) {
      if (context.phrase(t) != null
          || context.is(t, Tag.PREPOSITION)
          || context.is(t, Tag.ADVERB)) {
        return true;
      }
    }
    return false;
  }

  // ---- ends

  private boolean ends(int t, TokenKind kind) {
    return switch (kind) {
      case TERMINATOR, SEMICOLON, COLON -> true;
      case DASH -> !context.tokens.isGlued(t);
      case COMMA -> endsAtComma(t);
      default -> endsAtWord(t);
    };
  }

  private boolean endsAtComma(int comma) {
    int next = comma + 1;
    if (next >= limit || context.tokens.is(next, TokenKind.QUOTATION_MARK)) {
      return true;
    }
    if (context.timexFrom(next) != null || startsTime(next)) {
      return false;
    }
    int behind = context.is(next, Tag.ADVERB) ? next + 1 : next;
    boolean opens =
        context.is(behind, Tag.VERB)
            || context.is(next, Tag.RELATIVE)
            || context.is(next, Tag.GERUND)
            || context.is(next, Tag.PARTICIPLE)
            || context.is(next, Tag.SUBORDINATOR)
            || context.is(next, Tag.VERB)
            || context.is(next, Tag.AUXILIARY)
            || context.is(next, "according");
    NounPhrase subject = context.isHeadline(comma) ? context.phraseFrom(next) : null;
    if (subject != null && context.infinitive(subject.end()) >= 0) {
      return true; // "Rebels accept truce, army to withdraw"
    }
    boolean that = context.is(next, Tag.COORDINATOR) && context.is(next + 1, "that");
    return opens
        || (that && context.is(next + 1, Tag.SUBORDINATOR))
        || isClause(afterTime(context.is(next, Tag.COORDINATOR) ? next + 1 : next));
  }

  /** ", but | by Sunday | the talk was off": a clause may open with a time. */
  private int afterTime(int token) {
    Timex timex = context.is(token, Tag.PREPOSITION) ? context.timexFrom(token + 1) : null;
    return timex == null ? token : context.end(timex.span());
  }

  /** ", beginning in January". */
  private boolean startsTime(int token) {
    boolean leads =
        context.is(token, "beginning")
            || context.is(token, "starting")
            || context.is(token, Tag.PREPOSITION);
    return leads && (context.timexFrom(token + 1) != null || context.timexFrom(token + 2) != null);
  }

  private boolean endsAtWord(int t) {
    if (subject) {
      VerbGroup group = context.group(t);
      if (group != null && group.form() == VerbGroup.Form.FINITE) {
        return true;
      }
      subject = !context.is(t, Tag.RELATIVE) && !context.is(t, Tag.SUBORDINATOR);
    }
    open = isOpen(t);
    if (context.is(t, Tag.SUBORDINATOR)) {
      return isBoundary(t);
    }
    if (context.is(t, "or") && Conjuncts.isOfInner(context, verb, t)) {
      return false;
    }
    if (context.is(t, Tag.COORDINATOR)) {
      if (verb < 0 && Gaps.amount(context, t) > 0) {
        return true;
      }
      VerbGroup group = context.group(t + 1);
      boolean verbFollows =
          group != null
              && group.form() == VerbGroup.Form.FINITE
              && !(group.first() == group.head() && Conjuncts.mayBeNoun(context, group.head()));
      return verbFollows || isBareVerb(t + 1) || (!open && isClause(t + 1));
    }
    if (context.is(t, "as") && isClause(t + 1)) {
      return true;
    }
    boolean after =
        context.is(t, "after") && (verb < 0 || ConditionOpenings.isEvent(context, t + 1));
    return after
        || ConditionOpenings.opens(context, t)
        || context.is(t, "amid")
        || context.is(t, "despite")
        || isBy(t);
  }

  /** "that Lind and her aides | knew": up to its verb a clause goes on over "and". */
  private boolean isOpen(int t) {
    VerbGroup group = context.group(t);
    boolean finite = group != null && group.form() == VerbGroup.Form.FINITE;
    return !finite && (open || context.is(t, Tag.SUBORDINATOR));
  }

  /** "but | plans to watch": a verb that looks like a noun. */
  private boolean isBareVerb(int t) {
    return context.is(t, Tag.NOUN)
        && context.tokens.is(t, WordClass.THIRD_PERSON)
        && context.infinitive(t + 1) >= 0;
  }

  private boolean isBoundary(int t) {
    return switch (context.form(t)) {
      case "once" -> !context.is(t - 1, "at");
      case "because",
          "if",
          "unless",
          "although",
          "though",
          "while",
          "whereas",
          "since",
          "after",
          "as",
          "when",
          "until",
          "before",
          "even" ->
          true;
      default -> false;
    };
  }

  /** The by-phrase of a passive is who acts. */
  private boolean isBy(int t) {
    VerbGroup group = verb < 0 ? null : context.group(verb);
    return group != null
        && group.passive()
        && context.is(t, "by")
        && context.timexFrom(t + 1) == null
        && !context.is(t + 1, Tag.GERUND);
  }

  /** Whether a subject with its finite verb starts here, or the words of who said it. */
  private boolean isClause(int t) {
    NounPhrase phrase = context.phraseFrom(t);
    if (phrase == null) {
      return context.is(t, "there");
    }
    boolean subjectOnly =
        context.tokens.is(t, WordClass.SUBJECT_PRONOUN)
            && !context.tokens.is(t, WordClass.OBJECT_PRONOUN);
    if (subjectOnly) {
      return true; // "and he, once again, pledged"
    }
    int next = phrase.end();
    while (next < limit && (context.is(next, Tag.ADVERB) || isPrepositional(next))) {
      next = context.is(next, Tag.ADVERB) ? next + 1 : afterPhrase(next + 1);
    }
    VerbGroup group = context.group(next);
    boolean finite =
        group != null && group.form() == VerbGroup.Form.FINITE && group.first() == next;
    return finite && !context.is(next - 1, Tag.RELATIVE) && !isReducedName(next);
  }

  private boolean isReducedName(int token) {
    return context.tokens.is(token, WordClass.NOUN) && context.is(token, Tag.NAME);
  }

  private boolean isPrepositional(int t) {
    return context.is(t, Tag.PREPOSITION) && context.phraseFrom(t + 1) != null;
  }

  private int afterPhrase(int t) {
    NounPhrase phrase = context.phraseFrom(t);
    return phrase == null ? t + 1 : phrase.end();
  }
}
