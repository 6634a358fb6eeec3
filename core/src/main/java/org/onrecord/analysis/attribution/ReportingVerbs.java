package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Attributions by a reporting verb: “…,” Roe said; Roe said that …; Roe, who claims that …, left.
 */
final class ReportingVerbs {

  private final Context context;
  private final Tokens tokens;
  private final VerbContent content;
  private final Questions questions;
  private final Passives passives;
  private final CueSubjects subjects;
  private final HandOvers handOvers;

  ReportingVerbs(Context context) {
    this.context = context;
    tokens = context.tokens();
    content = new VerbContent(context);
    questions = new Questions(context);
    passives = new Passives(context);
    subjects = context.cueSubjects();
    handOvers = new HandOvers(context);
  }

  void at(VerbGroup group, Drafts drafts) {
    Unit unit = drafts.unit();
    CueWords.Entry listed = CueWords.verb(tokens, group.head());
    if (questions.isAt(group, unit)) {
      questions.at(group, drafts);
      return;
    }
    boolean silent = listed == null || !(listed.takes(Frame.QUOTE) || listed.takes(Frame.CLAUSE));
    CueWords.Entry entry =
        silent && unit.quoting() && handOvers.isAt(group, unit) ? CueWords.UTTERANCE : listed;
    if (entry == null) {
      return;
    }
    if (group.passive()) {
      passives.at(group, entry, drafts);
      return;
    }
    Optional<Subject> subject = subjects.of(group, entry, unit.first());
    if (subject.isPresent() && isSpeaker(subject.get(), entry)) {
      at(new Cue(group, inParallel(group, subject.get(), drafts), entry), drafts);
    }
  }

  /** "saying it was over and | calling it a joke": who speaks by the first participle. */
  private Subject inParallel(VerbGroup group, Subject found, Drafts drafts) {
    Draft last = drafts.last();
    if (last == null
        || !last.hasCue()
        || !context.syntax().is(last.cueFirst(), Tag.GERUND)
        || !context.syntax().is(group.first(), Tag.GERUND)
        || !context.syntax().is(group.first() - 1, Tag.COORDINATOR)) {
      return found;
    }
    return last.source().map(source -> source.as(Subject.Kind.SHARED)).orElse(found);
  }

  private void at(Cue cue, Drafts drafts) {
    Draft last = drafts.last();
    if (last != null && holds(cue.subject(), last)) {
      drafts.dropLast();
      keepIfSetOff(last, cue.group().first() - 1, drafts);
      last = drafts.last();
    }
    if (last != null && last.contentEnd() > cue.first()) {
      beside(cue, last, drafts);
      return;
    }
    Draft draft = content.draft(cue, drafts.floor(), drafts.unit());
    if (draft != null) {
      drafts.accept(draft);
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

  private void keepIfSetOff(Draft draft, int comma, Drafts drafts) {
    boolean setOff =
        (tokens.is(comma, TokenKind.COMMA)
                || tokens.is(comma, TokenKind.DASH)
                || tokens.is(comma, TokenKind.CLOSING_BRACKET)
                || context.isQuoted(comma))
            && (draft.source().filter(s -> s.kind() == Subject.Kind.RELATIVE).isPresent()
                || context.syntax().is(draft.cueFirst(), Tag.GERUND))
            && draft.contentFirst() <= comma;
    if (setOff) {
      draft.cutAt(context.isQuoted(comma) ? comma + 1 : comma);
      drafts.keepAside(draft);
    }
  }

  /** A cue in what was taken for the content of the one before. */
  private void beside(Cue cue, Draft last, Drafts drafts) {
    int boundary = Boundary.before(context, drafts.unit().first(), last, cue);
    if (boundary <= last.contentFirst()) {
      if (!behindComma(cue, last, drafts) && !inside(cue, last, drafts)) {
        around(cue, last, drafts);
      }
      return;
    }
    Cue own = cue;
    if (cue.subject().kind() == Subject.Kind.SHARED && last.source().isPresent()) {
      if (!cue.isParticiple() && !isSameTense(last, cue)) {
        return;
      }
      own = new Cue(cue.group(), last.source().get().as(Subject.Kind.SHARED), cue.entry());
    }
    Draft draft = content.draft(own, Math.max(drafts.floor(), boundary), drafts.unit());
    if (draft != null) {
      last.cutAt(boundary);
      drafts.accept(draft);
    }
  }

  /**
   * "When Roe warned of storms, Lind said it was late", "Of those who agree with her, Lind said …":
   * what is said in a subordinate clause ends where the main clause says something.
   */
  private boolean behindComma(Cue cue, Draft last, Drafts drafts) {
    int comma = cue.first() - 1;
    boolean apart = isSubordinate(last) || context.isHeadline(comma); // "Mayor quits, rival says …"
    boolean main = saysBehind(comma, cue, last) && apart;
    Draft draft = main ? content.draft(cue, comma + 1, drafts.unit()) : null;
    if (draft == null || draft.contentFirst() < cue.first()) {
      return false;
    }
    last.cutAt(comma);
    drafts.accept(draft);
    return true;
  }

  /** "The Post reported that |Roe said it was over|": both stand. */
  private boolean inside(Cue cue, Draft last, Drafts drafts) {
    int first = last.contentFirst();
    int start = tokens.is(first, "that") ? first + 1 : first;
    boolean report = last.hasCue() && tokens.lemma(last.cueEnd() - 1).equals("report");
    boolean whole =
        report
            && cue.first() == start
            && cue.subject().kind() == Subject.Kind.PRECEDING
            && cue.entry().takes(Frame.QUOTE)
            && cue.entry().takes(Frame.CLAUSE);
    Draft draft = whole ? content.draft(cue, cue.first(), drafts.unit()) : null;
    if (draft == null || draft.contentFirst() < cue.end()) {
      return false;
    }
    drafts.keepAside(draft);
    return true;
  }

  /** Whether somebody says something behind a comma in what was taken for another's content. */
  private boolean saysBehind(int comma, Cue cue, Draft last) {
    return (context.isComma(comma) || tokens.is(comma, TokenKind.DASH))
        && comma > last.contentFirst()
        && cue.subject().kind() == Subject.Kind.PRECEDING
        && cue.entry().takes(Frame.QUOTE)
        && cue.entry().takes(Frame.CLAUSE);
  }

  private boolean isSubordinate(Draft draft) {
    int before = draft.source().map(Subject::first).orElse(draft.cueFirst()) - 1;
    return context.syntax().is(before, Tag.SUBORDINATOR)
        || draft.source().filter(s -> s.kind() == Subject.Kind.RELATIVE).isPresent();
  }

  /** "Roe voiced hope for the pier, the Gazette reports": the paper says that Roe did. */
  private void around(Cue cue, Draft last, Drafts drafts) {
    int comma = cue.first() - 1;
    if (!saysBehind(comma, cue, last) || !handOvers.isBare(cue.end(), drafts.unit())) {
      return;
    }
    drafts.dropLast();
    Draft outer = content.draft(cue, drafts.floor(), drafts.unit());
    if (outer == null || outer.contentEnd() < last.contentFirst()) {
      drafts.accept(last);
      return;
    }
    last.cutAt(comma);
    drafts.keepAside(last);
    drafts.accept(outer);
  }

  private boolean isSameTense(Draft last, Cue cue) {
    return last.hasCue()
        && (isSameTense(last.cueEnd() - 1, cue.group().head())
            || isSameTense(last.cueFirst(), cue.group().first())); // "is telling … and says"
  }

  private boolean isSameTense(int one, int other) {
    return tokens.is(one, WordClass.THIRD_PERSON) == tokens.is(other, WordClass.THIRD_PERSON)
        && tokens.is(one, WordClass.PAST) == tokens.is(other, WordClass.PAST);
  }

  private boolean isSpeaker(Subject subject, CueWords.Entry entry) {
    NounPhrase phrase = subject.head();
    int head = phrase.head();
    if (context.clauses().isTime(phrase) && !tokens.is(head, WordClass.MONTH)) {
      return false; // but "May said" tells of a person
    }
    boolean neuter = tokens.is(head, "it") || tokens.is(head, "this") || tokens.is(head, "that");
    boolean judging =
        entry.takes(Frame.LABEL) || (entry.takes(Frame.OBJECT) && !entry.takes(Frame.DOCUMENT));
    return !neuter || entry.takes(Frame.QUOTE) || judging;
  }
}
