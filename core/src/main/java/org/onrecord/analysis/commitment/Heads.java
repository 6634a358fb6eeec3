package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;

/**
 * The noun phrases that name who a subject is, where its own heads only describe them: "the
 * candidates, | Roe | and | Lind |", "the cities of | Leeds | and | Hull |", "| Roe | is a critic
 * who".
 */
final class Heads {

  private static final int MOST = 8;
  private static final int REACH = 24;

  private Heads() {}

  static List<NounPhrase> of(Context context, Subject subject) {
    NounPhrase first = subject.head();
    boolean plural =
        context.is(first.head(), Tag.NOUN) && context.tokens.is(first.head(), WordClass.PLURAL);
    List<NounPhrase> listed = plural ? listed(context, first) : List.of();
    if (!listed.isEmpty()) {
      return listed;
    }
    if (subject.kind() == Subject.Kind.RELATIVE && describes(context, first)) {
      List<NounPhrase> described = described(context, first);
      return described.stream().allMatch(head -> isPerson(context, head)) && !described.isEmpty()
          ? described
          : subject.heads();
    }
    return context.isHeadline(first.first())
        ? inHeadline(context, subject)
        : withCompanion(context, subject);
  }

  /** "Orsk, along with | Velmar |, signed": who joins in. */
  private static List<NounPhrase> withCompanion(Context context, Subject subject) {
    int with = subject.head().end();
    int comma = context.tokens.is(with, TokenKind.COMMA) ? with + 1 : with;
    int name = isTogether(context, comma) ? comma + 2 : isAsWellAs(context, comma) ? comma + 3 : -1;
    NounPhrase other = name < 0 || name >= subject.end() ? null : context.phraseFrom(name);
    if (other == null || context.cast.at(other.head()) == null) {
      return subject.heads();
    }
    List<NounPhrase> heads = new ArrayList<>(subject.heads());
    heads.add(other);
    return heads;
  }

  private static boolean isTogether(Context context, int token) {
    boolean opens =
        context.is(token, "along") || context.is(token, "together") || context.is(token, "jointly");
    return opens && context.is(token + 1, "with");
  }

  private static boolean isAsWellAs(Context context, int token) {
    return context.is(token, "as") && context.is(token + 1, "well") && context.is(token + 2, "as");
  }

  /** Whether the phrase may tell what somebody is and not who: "a critic", "liar and cheat". */
  private static boolean describes(Context context, NounPhrase phrase) {
    boolean one =
        context.is(phrase.head(), Tag.NOUN) && !context.tokens.is(phrase.head(), WordClass.PLURAL);
    return !Sides.isAgent(context, phrase) || (one && !Nominals.isDefinite(context, phrase));
  }

  /** "Roe, Lind pledge": in headlines a comma stands for "and". */
  private static List<NounPhrase> inHeadline(Context context, Subject subject) {
    int comma = subject.first() - 1;
    NounPhrase other = context.tokens.is(comma, TokenKind.COMMA) ? context.phrase(comma - 1) : null;
    boolean two =
        other != null
            && other.end() == comma
            && context.sentenceStart(comma) == other.first()
            && context.cast.at(other.head()) != null;
    List<NounPhrase> heads = new ArrayList<>(subject.heads());
    if (two) {
      heads.add(0, other);
    }
    return heads;
  }

  private static boolean isPerson(Context context, NounPhrase phrase) {
    Actor actor = context.cast.at(phrase.head());
    return actor != null && actor.type() == ActorType.PERSON;
  }

  /** Behind a plural's comma or "of": names that "and" joins. */
  private static List<NounPhrase> listed(Context context, NounPhrase plural) {
    boolean opens =
        context.tokens.is(plural.end(), TokenKind.COMMA) || context.is(plural.end(), "of");
    List<NounPhrase> names = new ArrayList<>();
    boolean joined = false;
    int t = plural.end() + 1;
    NounPhrase name = opens ? context.phraseFrom(t) : null;
    while (name != null && context.cast.at(name.head()) != null && names.size() < MOST) {
      names.add(name);
      t = name.end();
      boolean comma = context.tokens.is(t, TokenKind.COMMA);
      boolean and = context.is(comma ? t + 1 : t, "and");
      joined |= and;
      name = comma || and ? context.phraseFrom(t + (comma && and ? 2 : 1)) : null;
    }
    return joined ? names : List.of();
  }

  /** Whom "is" describes by the noun phrase: the subject of the verb before it. */
  private static List<NounPhrase> described(Context context, NounPhrase description) {
    int start = Math.max(context.sentenceStart(description.first()), description.first() - REACH);
    for (int t = description.first() - 1; t >= start; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null) {
        boolean copula = context.tokens.is(verb.head(), WordClass.BE) && !verb.negated();
        return copula
            ? context.clauses.subject(verb).map(Subject::heads).orElse(List.of())
            : List.of();
      }
      if (context.is(t, Tag.PREPOSITION) || context.is(t, Tag.SUBORDINATOR)) {
        return List.of();
      }
    }
    return List.of();
  }
}
