package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Finds the attributions of one unit: a sentence, or several that a quotation joins. Reporting
 * verbs are taken from left to right; one inside the content of the one before is passed over,
 * unless a boundary makes them neighbours.
 */
final class UnitAttributor {

  /** What can show and find: "the poll shows". */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "poll",
          "survey",
          "study",
          "report",
          "review",
          "analysis",
          "record",
          "document",
          "data",
          "figure",
          "footage",
          "video",
          "email",
          "e-mail",
          "letter",
          "memo",
          "filing",
          "statistics",
          "research",
          "investigation",
          "audit",
          "transcript",
          "result",
          "census");

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Clauses clauses;
  private final ComplementFinder complements;
  private final int first;
  private final int end;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> aside = new ArrayList<>(); // in relative clauses of a subject
  private int floor; // nothing before it belongs to a further draft

  UnitAttributor(Context context, Unit unit) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    clauses = context.clauses();
    complements = new ComplementFinder(context);
    first = unit.first();
    end = unit.end();
    floor = first;
  }

  List<Draft> find() {
    for (int t = first; t < end; t++) {
      if (context.isQuoted(t)) {
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (tokens.is(t, "according") && tokens.is(t + 1, "to")) {
        accordingTo(t);
      } else {
        Optional<VerbGroup> group = syntax.verbGroup(t);
        if (group.isPresent() && group.get().first() == t) {
          reportingVerb(group.get());
          t = group.get().end() - 1;
        }
      }
    }
    colon();
    drafts.addAll(aside);
    return drafts;
  }

  // ---- verbs

  private void reportingVerb(VerbGroup group) {
    CueWords.Entry entry = CueWords.verb(tokens, group.head());
    if (entry == null || group.passive() || !isReportingForm(group)) {
      return;
    }
    Optional<Subject> subject = clauses.subject(group).filter(found -> isSpeaker(found, entry));
    if (subject.isEmpty()) {
      return;
    }
    Cue cue = new Cue(group, subject.get(), entry);
    Draft last = last();
    if (last != null && holds(cue.subject(), last)) {
      dropUnlessSetOff(cue, last);
      last = last();
    }
    if (last != null && last.contentEnd() > cue.first()) {
      beside(cue, last);
      return;
    }
    Draft draft = draft(cue, floor);
    if (draft != null) {
      accept(draft);
    }
  }

  /**
   * Whether the reporting words of the draft stand inside the subject: "Roe, who claims …, said".
   */
  private static boolean holds(Subject subject, Draft draft) {
    return draft.hasCue()
        && subject.kind() == Subject.Kind.PRECEDING
        && subject.first() <= draft.cueFirst()
        && draft.contentEnd() > subject.first();
  }

  private void dropUnlessSetOff(Cue cue, Draft draft) {
    drafts.remove(draft);
    floor = first;
    int comma = cue.group().first() - 1;
    boolean setOff =
        tokens.is(comma, TokenKind.COMMA)
            && draft.source().filter(s -> s.kind() == Subject.Kind.RELATIVE).isPresent()
            && draft.contentFirst() < comma;
    if (setOff) {
      draft.cutAt(comma);
      aside.add(draft);
    }
  }

  /** A cue in what was taken for the content of the one before. */
  private void beside(Cue cue, Draft last) {
    int boundary = boundaryBefore(cue);
    if (boundary <= last.contentFirst()) {
      return;
    }
    Cue own = cue;
    if (cue.subject().kind() == Subject.Kind.SHARED && last.source().isPresent()) {
      if (!cue.isParticiple() && !isSameTense(last, cue)) {
        return;
      }
      own = new Cue(cue.group(), last.source().get().as(Subject.Kind.SHARED), cue.entry());
    }
    Draft draft = draft(own, Math.max(floor, boundary));
    if (draft != null) {
      last.cutAt(boundary);
      accept(draft);
    }
  }

  private boolean isSameTense(Draft last, Cue cue) {
    int before = last.cueEnd() - 1;
    int head = cue.group().head();
    return last.hasCue()
        && tokens.is(before, WordClass.THIRD_PERSON) == tokens.is(head, WordClass.THIRD_PERSON)
        && tokens.is(before, WordClass.PAST) == tokens.is(head, WordClass.PAST);
  }

  private void accept(Draft draft) {
    drafts.removeIf(Draft::isEmpty);
    drafts.add(draft);
    floor = Math.max(floor, Math.min(draft.end(), end));
  }

  private boolean isReportingForm(VerbGroup group) {
    return group.form() == VerbGroup.Form.FINITE || group.form() == VerbGroup.Form.GERUND;
  }

  private boolean isSpeaker(Subject subject, CueWords.Entry entry) {
    NounPhrase head = subject.head();
    if (clauses.isTime(head)) {
      return false;
    }
    if (tokens.is(head.head(), "it")
        || tokens.is(head.head(), "this")
        || tokens.is(head.head(), "that")) {
      return entry.takes(Frame.QUOTE);
    }
    return true;
  }

  private @Nullable Draft last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  /**
   * Where the content before ends if the cue stands beside it and not inside it: at "and", a
   * semicolon, "while", the comma before a participle or "who"; -1 if it stands inside.
   */
  private int boundaryBefore(Cue cue) {
    int t = cue.first() - 1;
    while (t > first && syntax.is(t, Tag.ADVERB)) {
      t--;
    }
    boolean comma = tokens.is(t, TokenKind.COMMA);
    if (cue.isParticiple() || cue.subject().kind() == Subject.Kind.RELATIVE) {
      return comma || context.isQuoted(t) ? t : -1;
    }
    if (tokens.is(t, TokenKind.SEMICOLON)) {
      return t;
    }
    boolean linked =
        syntax.is(t, Tag.COORDINATOR)
            || tokens.is(t, "while")
            || tokens.is(t, "although")
            || tokens.is(t, "though")
            || tokens.is(t, "but");
    if (!linked) {
      return -1;
    }
    boolean own = cue.subject().kind() != Subject.Kind.SHARED;
    boolean saying = cue.entry().takes(Frame.QUOTE) && cue.entry().takes(Frame.CLAUSE);
    if (own && !saying && !tokens.is(t - 1, TokenKind.COMMA) && !context.isQuoted(t - 1)) {
      return -1;
    }
    return tokens.is(t - 1, TokenKind.COMMA) && !context.isQuoted(t - 1) ? t - 1 : t;
  }

  private @Nullable Draft draft(Cue cue, int from) {
    Complement complement = complements.find(cue, cue.end(), end);
    Draft draft =
        new Draft(
            cue.subject(),
            cue.group().first(),
            cue.group().end(),
            cue.subject().kind().name().toLowerCase(java.util.Locale.ROOT));
    int left = leftEnd(cue, from);
    boolean only = left >= 0 && (isQuotedOnly(from, left) || isHandedOver(left));
    if (complement != null && (left < 0 || (complement.adjacent() && !only))) {
      return takes(cue, complement)
          ? draft.add(complement.first(), contentEnd(cue, complement))
          : null;
    }
    if (isAs(cue)) {
      return as(draft, cue);
    }
    if (left < 0) {
      return relative(draft, cue);
    }
    if (complement != null && complement.adjacent()) {
      complement = null;
    }
    if (!cue.entry().takes(Frame.QUOTE) && !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    boolean quoted = context.isQuoted(left - 1);
    if (!quoted && complement == null && !context.hasFiniteVerb(from, left)) {
      Draft both = interrupted(draft, cue, from, left);
      if (both != null || !isClauseBefore(from, left)) {
        return both;
      }
    }
    draft.add(contentStart(from, left), left);
    if (!quoted && complement == null && isResumed(cue)) {
      draft.add(cue.end() + 1, withoutTerminator(cue.end() + 1, end));
    }
    if (complement != null) {
      draft.add(complement.first(), contentEnd(cue, complement));
    }
    return draft;
  }

  /** Showing and finding are reporting only where a text does it. */
  private boolean takes(Cue cue, Complement complement) {
    boolean document = cue.entry().takes(Frame.DOCUMENT) && !cue.entry().takes(Frame.QUOTE);
    return !document
        || complement.frame() != Frame.OBJECT
        || DOCUMENTS.contains(tokens.lemma(cue.subject().head().head()));
  }

  /**
   * “…,” with the comma, question or exclamation mark before the closing mark: the speaker follows.
   */
  private boolean isHandedOver(int left) {
    return context.isQuoted(left - 1)
        && (tokens.is(left - 2, TokenKind.COMMA)
            || tokens.is(left - 2, "?")
            || tokens.is(left - 2, "!"));
  }

  private boolean isQuotedOnly(int from, int left) {
    boolean quoted = false;
    for (int t = from; t < left; t++) {
      if (context.isQuoted(t)) {
        quoted = true;
      } else if (context.isWord(t) && !syntax.is(t, Tag.COORDINATOR)) {
        return false;
      }
    }
    return quoted;
  }

  /**
   * "which, she said, would fail", "which she said would fail": content with the reporting clause
   * inside.
   */
  private @Nullable Draft relative(Draft draft, Cue cue) {
    int pronoun = cue.first() - 1;
    boolean verb =
        syntax
            .verbGroup(cue.end())
            .filter(group -> group.form() == VerbGroup.Form.FINITE)
            .isPresent();
    if (!syntax.is(pronoun, Tag.RELATIVE) || !verb || !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    Complement rest = new Complement(cue.end(), Frame.CLAUSE, true);
    return draft.add(pronoun, pronoun + 1).add(cue.end(), contentEnd(cue, rest));
  }

  private boolean isAs(Cue cue) {
    return tokens.is(cue.first() - 1, "as");
  }

  /** "As Roe said, it was over": the sentence without the clause. */
  private @Nullable Draft as(Draft draft, Cue cue) {
    int t = cue.end();
    while (t < end && !tokens.is(t, TokenKind.COMMA)) {
      t++;
    }
    if (t + 1 >= end) {
      return null;
    }
    return draft.add(t + 1, withoutTerminator(t + 1, end));
  }

  /** The end of the content that stands before subject and verb, or -1 if none does. */
  private int leftEnd(Cue cue, int from) {
    if (cue.isParticiple() || cue.subject().kind() == Subject.Kind.RELATIVE) {
      return -1;
    }
    int t = cue.first() - 1;
    if (t < from) {
      return -1;
    }
    if (context.isQuoted(t)) {
      return t + 1;
    }
    boolean comma = tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.DASH);
    return comma && t > from ? t : -1;
  }

  private boolean isClauseBefore(int from, int left) {
    return switch (syntax.tag(contentStart(from, left))) {
      case SUBORDINATOR, GERUND -> hasMainClause(from, left);
      case PREPOSITION, ADVERB, PARTICIPLE, TO -> context.hasFiniteVerb(from, left);
      default -> from == first || context.hasFiniteVerb(from, left);
    };
  }

  /** Whether behind a fronted clause and its comma another clause follows. */
  private boolean hasMainClause(int from, int left) {
    for (int t = from; t < left; t++) {
      if (!context.isQuoted(t) && tokens.is(t, TokenKind.COMMA)) {
        return context.hasFiniteVerb(t + 1, left);
      }
    }
    return false;
  }

  /** "Rents rose, they say, driving families out": the content goes on behind the second comma. */
  private boolean isResumed(Cue cue) {
    int t = cue.end() + 1;
    if (!tokens.is(t - 1, TokenKind.COMMA) || t >= end) {
      return false;
    }
    boolean reporting = syntax.verbGroup(t).isPresent() && CueWords.verb(tokens, t) != null;
    return syntax.is(t, Tag.GERUND) && !reporting;
  }

  /** "The plan, he said, would fail": content on both sides. */
  private @Nullable Draft interrupted(Draft draft, Cue cue, int from, int left) {
    int t = cue.end();
    if (!tokens.is(t, TokenKind.COMMA) || t + 1 >= end) {
      return null;
    }
    boolean noun = syntax.nounPhrase(left - 1).isPresent();
    boolean verb = context.hasFiniteVerb(t + 1, end);
    if (!noun || !verb) {
      return null;
    }
    return draft.add(contentStart(from, left), left).add(t + 1, withoutTerminator(t + 1, end));
  }

  private int contentStart(int from, int left) {
    int t = from;
    while (t < left
        && !context.isQuoted(t)
        && (tokens.is(t, TokenKind.COMMA)
            || tokens.is(t, TokenKind.SEMICOLON)
            || tokens.is(t, TokenKind.DASH)
            || syntax.is(t, Tag.COORDINATOR))) {
      t++;
    }
    return t;
  }

  private int contentEnd(Cue cue, Complement complement) {
    return new ContentEnd(context, complement, isFronted(cue), end).find();
  }

  /** "While Roe said …, the board left", "Saying …, Roe left": a clause before the main clause. */
  private boolean isFronted(Cue cue) {
    if (cue.isParticiple()) {
      return cue.subject().first() > cue.group().first();
    }
    int opening = cue.first() - 1;
    return syntax.is(opening, Tag.SUBORDINATOR)
        && !context.hasFiniteVerb(Math.max(first, floor), opening);
  }

  private int withoutTerminator(int from, int limit) {
    int t = limit;
    while (t > from + 1 && !context.isQuoted(t - 1) && tokens.is(t - 1, TokenKind.TERMINATOR)) {
      t--;
    }
    return t;
  }

  // ---- according to, colon

  private void accordingTo(int at) {
    Optional<NounPhrase> phrase = syntax.nounPhrase(at + 2).filter(p -> p.first() == at + 2);
    if (phrase.isEmpty() || phrase.get().end() > end) {
      return;
    }
    Subject source = clauses.following(phrase.get());
    Draft draft = new Draft(source, at, at + 2, "according-to");
    int before = at - 1;
    Draft last = last();
    if (last != null
        && last.end() >= before - 1
        && last.contentEnd() <= at
        && last.contentEnd() > first) {
      drafts.remove(last);
      last.content().forEach(run -> draft.add(run.first(), run.end()));
      accept(draft);
      return;
    }
    if (at > floor) {
      int left = tokens.is(before, TokenKind.COMMA) && !context.isQuoted(before) ? before : at;
      if (last != null && last.contentEnd() > at) {
        if (left == before || context.isQuoted(before)) {
          drafts.remove(last);
          int from = last.source().map(Subject::first).orElse(last.contentFirst());
          accept(draft.add(Math.max(first, Math.min(from, last.contentFirst())), left));
        }
        return;
      }
      if (context.isQuoted(before) || context.hasFiniteVerb(floor, left)) {
        draft.add(contentStart(floor, left), left);
        accept(draft);
        return;
      }
    }
    int behind = source.end();
    if (tokens.is(behind, TokenKind.COMMA) && behind + 1 < end) {
      if (at > floor) {
        draft.add(contentStart(floor, at), tokens.is(before, TokenKind.COMMA) ? before : at);
      }
      draft.add(behind + 1, withoutTerminator(behind + 1, end));
      accept(draft);
    }
  }

  /** A quotation behind a colon that no verb has taken: "Roe was blunt: “No.”" */
  private void colon() {
    for (int t = first + 1; t + 1 < end; t++) {
      boolean quotation =
          tokens.is(t, TokenKind.COLON)
              && !context.isQuoted(t)
              && (context.isQuoted(t + 1) || isLabel(t));
      if (quotation) {
        int at = t;
        boolean free = drafts.stream().noneMatch(draft -> draft.covers(at + 1));
        if (free) {
          Draft draft = new Draft(mainSubject(t), t, t + 1, "colon");
          accept(draft.add(t + 1, withoutTerminator(t + 1, end)));
        }
      }
    }
  }

  /** "Roe: We need more time": a headline or the turn of a transcript. */
  private boolean isLabel(int colon) {
    return syntax
        .nounPhrase(first)
        .filter(phrase -> phrase.first() == first && phrase.end() == colon)
        .filter(phrase -> syntax.is(phrase.head(), Tag.NAME) && phrase.end() - first <= 4)
        .filter(phrase -> context.hasFiniteVerb(colon + 1, end))
        .isPresent();
  }

  private @Nullable Subject mainSubject(int before) {
    for (int t = first; t < before; t++) {
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (group.isPresent()
          && group.get().form() == VerbGroup.Form.FINITE
          && !context.isQuoted(t)) {
        return clauses.before(group.get()).orElse(null);
      }
    }
    return syntax
        .nounPhrase(first)
        .filter(phrase -> phrase.end() == before && tokens.is(phrase.head(), TokenKind.WORD))
        .filter(
            phrase ->
                syntax.is(phrase.head(), Tag.NAME) || tokens.is(phrase.head(), WordClass.PERSON))
        .map(
            phrase ->
                new Subject(phrase.first(), phrase.end(), List.of(phrase), Subject.Kind.PRECEDING))
        .orElse(null);
  }
}
