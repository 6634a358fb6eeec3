package org.onrecord.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Reporting verbs in the passive: "it was announced that …", "has been called “a gift” by Roe",
 * "was criticized by Roe". Who speaks stands behind "by", or nowhere.
 */
final class Passives {

  private static final int MAX_AGENT = 12;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Agents agents;
  private final ComplementFinder complements;
  private final ContentBefore contentBefore;

  Passives(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    agents = context.agents();
    complements = context.complements();
    contentBefore = context.contentBefore();
  }

  void at(VerbGroup group, CueWords.Entry entry, Drafts drafts) {
    if (drafts.last() != null && drafts.floor() > group.first()) {
      return;
    }
    Subject about = context.clauses().before(group).orElse(null);
    if (about == null) {
      return;
    }
    int limit = drafts.unit().end();
    VerbGroup saying = saying(group.end(), limit);
    CueWords.@Nullable Entry said = saying == null ? null : CueWords.verb(tokens, saying.head());
    if (saying != null && said != null) {
      quoted(new Cue(group, about, said), saying.end(), drafts);
      return;
    }
    Subject by = agents.between(group.end(), limit);
    Draft draft = new Draft(by, group.first(), group.end(), "passive");
    Draft found = null;
    if (entry.takes(Frame.LABEL)) {
      found = label(draft, group, about, limit);
    } else if (entry.takes(Frame.CLAUSE) && tokens.is(about.first(), "it")) {
      found = clause(draft, new Cue(group, about, entry), limit);
    } else if (entry.takes(Frame.OBJECT) && by != null) {
      found = object(draft, group, about, by, limit);
    }
    if (found != null) {
      drafts.accept(found);
    }
  }

  /** "was quoted by the Gazette |as saying|": the verb behind "as", or null. */
  private @Nullable VerbGroup saying(int from, int limit) {
    for (int t = from; t < limit && t < from + MAX_AGENT && !context.isQuoted(t); t++) {
      if (tokens.is(t, "as")) {
        return syntax
            .verbGroup(t + 1)
            .filter(verb -> verb.form() == VerbGroup.Form.GERUND)
            .orElse(null);
      }
    }
    return null;
  }

  /** "Roe was quoted as saying that …": Roe speaks, whoever quotes. */
  private void quoted(Cue cue, int cueEnd, Drafts drafts) {
    Unit unit = drafts.unit();
    Draft draft = new Draft(cue.subject(), cue.group().first(), cueEnd, "passive");
    Complement complement = complements.find(cue, cueEnd, unit.end());
    int left = contentBefore.leftEnd(cue, drafts.floor());
    if (complement != null) {
      int end = new ContentEnd(context, cue, complement, false, unit.end()).find();
      drafts.accept(draft.add(complement.first(), end));
    } else if (left >= 0 && contentBefore.add(draft, cue, drafts.floor(), left, unit) != null) {
      drafts.accept(draft);
    }
  }

  /** "The plan was called “a gift”": what is called so, and what it is called. */
  private @Nullable Draft label(Draft draft, VerbGroup group, Subject about, int limit) {
    int first = group.end() + (tokens.is(group.end(), "as") ? 1 : 0);
    boolean open = context.isWord(first) && context.isQuoted(first + 1);
    if (!context.isQuoted(first) && !open) {
      return null;
    }
    int end = context.quotationEnd(open ? first + 1 : first);
    return draft.add(about.first(), about.end()).add(group.end(), Math.min(limit, end));
  }

  /** "Roe was criticized by Lind for her silence": who, and for what. */
  private @Nullable Draft object(
      Draft draft, VerbGroup group, Subject about, Subject by, int limit) {
    int rest = isReason(group.end()) ? group.end() : by.end();
    boolean reason = isReason(rest) && rest < limit;
    if (!reason && syntax.nounPhrase(about.end() - 1).filter(this::isPronoun).isPresent()) {
      return null;
    }
    int end = rest < by.first() ? by.first() - 1 : Edges.end(context, rest, limit);
    draft.add(about.first(), about.end());
    return reason ? draft.add(rest, end) : draft;
  }

  private boolean isReason(int t) {
    return tokens.is(t, "for") || tokens.is(t, "as") || tokens.is(t, "of");
  }

  private boolean isPronoun(NounPhrase phrase) {
    return syntax.is(phrase.head(), Tag.PRONOUN) || syntax.is(phrase.head(), Tag.RELATIVE);
  }

  /** "It was announced that …". */
  private @Nullable Draft clause(Draft draft, Cue cue, int limit) {
    Complement complement = complements.find(cue, cue.group().end(), limit);
    return complement != null && tokens.is(complement.first(), "that")
        ? draft.add(
            complement.first(), new ContentEnd(context, cue, complement, false, limit).find())
        : null;
  }
}
