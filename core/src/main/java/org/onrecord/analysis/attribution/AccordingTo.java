package org.onrecord.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;

/** Attributions by "according to", "in Roe's view", "in the words of Roe". */
final class AccordingTo {

  private static final int MAX_MODIFIERS = 5;

  private static final int MAX_SOURCE = 30;

  private final Context context;
  private final Tokens tokens;

  AccordingTo(Context context) {
    this.context = context;
    tokens = context.tokens();
  }

  /**
   * Where the words of such a cue end that starts here: "according to", "as first reported by"; or
   * -1.
   */
  int cueEnd(int t) {
    if (tokens.is(t, "according")) {
      return tokens.is(t + 1, "to") ? t + 2 : -1;
    }
    if (!tokens.is(t, "as")) {
      return -1;
    }
    int verb = context.syntax().is(t + 1, Tag.ADVERB) ? t + 2 : t + 1;
    CueWords.Entry entry = tokens.is(verb + 1, "by") ? CueWords.verb(tokens, verb) : null;
    boolean reported =
        entry != null
            && tokens.is(verb, WordClass.PARTICIPLE)
            && (entry.takes(Frame.CLAUSE) || entry.takes(Frame.LABEL));
    return reported ? verb + 2 : -1;
  }

  void at(int cue, int cueEnd, Drafts drafts) {
    Unit unit = drafts.unit();
    Subject source = source(cueEnd, unit);
    if (source == null || source.end() > unit.end()) {
      return;
    }
    if (cue <= unit.first() + 1 && !context.isComma(source.end())) {
      source = source.end() < unit.end() - 1 ? upToMainClause(source, unit) : upToComma(source);
    }
    attribute(new Draft(source, cue, cueEnd, "according-to"), source.end(), drafts);
  }

  /** A phrase with "in" whose noun is for what somebody thinks or says. */
  void inWords(int in, Drafts drafts) {
    Optional<NounPhrase> phrase = context.syntax().nounPhraseFrom(in + 1);
    Subject source = phrase.filter(p -> isForWords(p.head())).map(this::owner).orElse(null);
    Draft last = drafts.last();
    boolean inside = last != null && last.contentEnd() > in;
    if (source != null && source.end() <= drafts.unit().end() && !inside) {
      int noun = phrase.get().head();
      attribute(
          new Draft(source, in, in + 1, "in-words"), Math.max(noun + 1, source.end()), drafts);
    }
  }

  private boolean isForWords(int noun) {
    return switch (tokens.form(noun)) {
      case "view", "opinion", "words" -> true;
      default -> false;
    };
  }

  /** "|Roe's| view", "|her| words", "the view of |many|". */
  private @Nullable Subject owner(NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (context.syntax().is(t, Tag.POSSESSIVE) && !tokens.is(t, "my") && !tokens.is(t, "our")) {
        NounPhrase owner = new NounPhrase(phrase.first(), t + 1, Math.max(phrase.first(), t - 1));
        return new Subject(phrase.first(), t + 1, List.of(owner), Subject.Kind.PRECEDING);
      }
    }
    int of = phrase.end();
    return tokens.is(phrase.first(), "the") && tokens.is(of, "of")
        ? context.syntax().nounPhraseFrom(of + 1).map(context.clauses()::following).orElse(null)
        : null;
  }

  private void attribute(Draft draft, int end, Drafts drafts) {
    int cue = draft.cueFirst();
    Draft last = drafts.last();
    if (last != null && last.contentEnd() > cue) {
      around(draft, last, drafts);
    } else if (last != null && last.end() >= cue - 2) {
      takeOver(draft, last, drafts);
    } else if (cue > drafts.floor() && hasContentBefore(cue, end, drafts)) {
      int left = left(cue);
      drafts.accept(draft.add(Edges.start(context, drafts.floor(), left), left));
    } else {
      behind(draft, end, drafts);
    }
  }

  /** Of a name the whole phrase with its apposition, else up to the next comma. */
  private @Nullable Subject source(int first, Unit unit) {
    NounPhrase phrase = null;
    for (int t = first; phrase == null && t < unit.end() && t < first + MAX_MODIFIERS; t++) {
      phrase = context.syntax().nounPhrase(t).orElse(null);
    }
    if (phrase == null) {
      return null;
    }
    Subject whole = context.clauses().following(phrase);
    int end = whole.end();
    boolean closed = context.isComma(end) || tokens.is(end, TokenKind.TERMINATOR);
    boolean named = closed && context.syntax().is(phrase.head(), Tag.NAME);
    if (!named && !isOfficeOfName(phrase, whole.end())) {
      for (int t = phrase.end(); t < whole.end(); t++) {
        if (context.isComma(t)) {
          end = t;
          break;
        }
      }
    }
    return new Subject(first, end, whole.heads(), Subject.Kind.FOLLOWING);
  }

  /** "according to |the governor, Ann Roe|, it was over". */
  private boolean isOfficeOfName(NounPhrase phrase, int end) {
    int name = phrase.end() + 1;
    boolean closed = context.isComma(end) || tokens.is(end, TokenKind.TERMINATOR);
    return closed
        && context.isComma(phrase.end())
        && name < end
        && context.syntax().is(name, Tag.NAME)
        && tokens.is(phrase.head(), WordClass.PERSON);
  }

  /**
   * "According to minutes that the board released, | it is over": the phrase is not yet complete.
   */
  private Subject upToMainClause(Subject source, Unit unit) {
    int limit = Math.min(unit.end(), source.end() + MAX_SOURCE);
    for (int t = source.end(); t < limit; t++) {
      if (context.isComma(t) && isMainClause(t + 1, unit)) {
        return new Subject(source.first(), t, source.heads(), source.kind());
      }
    }
    return source;
  }

  /** Of what would take all of the sentence for the source, the part before its first comma. */
  private Subject upToComma(Subject source) {
    for (int t = source.first(); t < source.end(); t++) {
      if (context.isComma(t)) {
        return new Subject(source.first(), t, source.heads(), source.kind());
      }
    }
    return source;
  }

  /** Whether a verb comes before the next comma. */
  private boolean isMainClause(int first, Unit unit) {
    int end = first;
    while (end < unit.end() && !context.isComma(end)) {
      end++;
    }
    return context.isQuoted(first) || context.hasMainVerb(first, end);
  }

  /** The comma before the cue, or the cue itself where there is none. */
  private int left(int cue) {
    return context.isComma(cue - 1) ? cue - 1 : cue;
  }

  private boolean hasContentBefore(int cue, int end, Drafts drafts) {
    return !tokens.is(cue - 1, "that") // "has learned that, according to Roe, …"
        && isContentBefore(cue, end, drafts);
  }

  private boolean isContentBefore(int cue, int end, Drafts drafts) {
    return context.isQuoted(cue - 1)
        || context.hasFiniteVerb(drafts.floor(), left(cue))
        || (context.isComma(cue - 1) && !context.isComma(end));
  }

  /** "Roe said it was over, according to the minutes": the minutes say that Roe said so. */
  private void around(Draft draft, Draft last, Drafts drafts) {
    int left = left(draft.cueFirst());
    if (left < draft.cueFirst() || context.isQuoted(left - 1)) {
      int from = Math.min(last.source().map(Subject::first).orElse(left), last.contentFirst());
      drafts.dropLast();
      drafts.accept(draft.add(Math.max(drafts.unit().first(), from), left));
    }
  }

  /** “It is over,” Roe said, according to the minutes: they are the source of her words. */
  private static void takeOver(Draft draft, Draft last, Drafts drafts) {
    drafts.dropLast();
    drafts.accept(draft.addAll(last));
  }

  /** "According to the minutes, it is over", "The plan, according to the minutes, is over". */
  private void behind(Draft draft, int comma, Drafts drafts) {
    Unit unit = drafts.unit();
    if (!tokens.is(comma, TokenKind.COMMA) || comma + 1 >= unit.end()) {
      return;
    }
    int cue = draft.cueFirst();
    if (cue > drafts.floor() && !tokens.is(cue - 1, "that")) {
      draft.add(Edges.start(context, drafts.floor(), cue), left(cue));
    }
    drafts.accept(draft.add(comma + 1, Edges.end(context, comma + 1, unit.end())));
  }
}
