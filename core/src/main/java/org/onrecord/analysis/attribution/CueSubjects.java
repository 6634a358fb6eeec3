package org.onrecord.analysis.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Who speaks by a reporting verb; of an infinitive, who does what it depends on. */
final class CueSubjects {

  private static final int MAX_DISTANCE = 12;

  private static final Set<String> GOING_ON =
      Set.of("go", "continue", "proceed", "seem", "appear", "begin");

  /** "used the speech to call for calm", "took to the stage to condemn it". */
  private static final Set<String> SPEAKING = Set.of("use", "take", "speak", "come", "gather");

  /** "quoted Roe as saying": whose object speaks. */
  private static final WordSet QUOTING = WordSet.of("cite", "quote");

  /** "the vote prompted Roe to say": whose object acts. */
  private static final WordSet CAUSING =
      WordSet.of("cause", "drive", "force", "lead", "move", "prompt", "provoke", "push", "spur");

  /** "banned them from saying". */
  private static final WordSet PREVENTING =
      WordSet.of(
          "ban",
          "bar",
          "block",
          "deter",
          "discourage",
          "dissuade",
          "forbid",
          "keep",
          "prevent",
          "prohibit",
          "refrain",
          "stop");

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;

  CueSubjects(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
  }

  /**
   * Who does, if anybody.
   *
   * @param unit index of the first token of the unit
   */
  Optional<Subject> of(VerbGroup group, CueWords.Entry entry, int unit) {
    return switch (group.form()) {
      case FINITE -> context.clauses().subject(group);
      case GERUND -> isPrevented(group, unit) ? Optional.empty() : ofGerund(group);
      case INFINITIVE -> ofInfinitive(group, entry, unit);
      case PARTICIPLE -> Optional.empty();
    };
  }

  /** "quoted |Roe| as saying" is what Roe says; else who does the main verb's act. */
  private Optional<Subject> ofGerund(VerbGroup group) {
    Optional<Subject> quoted =
        tokens.is(group.first() - 1, "as")
            ? context
                .clauses()
                .beforeToken(group.first() - 1)
                .filter(subject -> subject.first() > 0)
                .filter(subject -> QUOTING.hasLemma(tokens.word(subject.first() - 1)))
            : Optional.empty();
    return quoted
        .map(subject -> subject.as(Subject.Kind.PRECEDING))
        .or(() -> context.clauses().subject(group));
  }

  /** "barred them from claiming it", "it goes without saying": nobody does. */
  private boolean isPrevented(VerbGroup group, int unit) {
    int before = group.first() - 1;
    if (tokens.is(before, "without")) {
      return before > 0 && tokens.lemma(before - 1).equals("go");
    }
    for (int t = before; tokens.is(before, "from") && t >= unit; t--) {
      Optional<VerbGroup> verb = syntax.verbGroup(t);
      if (verb.isPresent()) {
        return PREVENTING.hasLemma(tokens.word(verb.get().head()));
      }
    }
    return false;
  }

  /** "Roe went on to say", "voters are more likely to say": the subject of the verb before. */
  private Optional<Subject> ofInfinitive(VerbGroup group, CueWords.Entry entry, int unit) {
    if (!syntax.is(group.first(), Tag.TO)) {
      return Optional.empty();
    }
    int first = Math.max(unit, group.first() - MAX_DISTANCE);
    for (int t = group.first() - 1; t >= first; t--) {
      boolean stop =
          context.isQuoted(t)
              || tokens.kind(t) == TokenKind.COMMA
              || syntax.is(t, Tag.SUBORDINATOR)
              || syntax.is(t, Tag.RELATIVE);
      if (stop) {
        return Optional.empty();
      }
      Optional<VerbGroup> governor = syntax.verbGroup(t);
      if (governor.isPresent() && governor.get().form() == VerbGroup.Form.FINITE) {
        Optional<Subject> caused = caused(governor.get(), group);
        if (caused.isPresent()) {
          return caused;
        }
        return governor
            .filter(verb -> isAct(verb, entry) && !isControlledByObject(verb))
            .flatMap(context.clauses()::subject)
            .map(
                subject ->
                    isBehindQuotation(subject, governor.get(), group, unit)
                        ? subject
                        : subject.as(Subject.Kind.SHARED));
      }
    }
    return Optional.empty();
  }

  /** "the row led |Roe| to say": who is brought to speak. */
  private Optional<Subject> caused(VerbGroup governor, VerbGroup group) {
    boolean causes = CAUSING.hasLemma(tokens.word(governor.head())) && !governor.passive();
    return causes
        ? syntax
            .nounPhraseFrom(governor.end())
            .map(context.clauses()::following)
            .filter(object -> object.end() == group.first())
        : Optional.empty();
  }

  /** “…,” she liked to say: one group with the verb before. */
  private boolean isBehindQuotation(
      Subject subject, VerbGroup governor, VerbGroup group, int unit) {
    return subject.first() > unit
        && context.isQuoted(subject.first() - 1)
        && subject.end() == governor.first()
        && governor.end() == group.first();
  }

  /** "went on to call it a gift" tells of an act; "chose to criticize it" need not. */
  private boolean isAct(VerbGroup governor, CueWords.Entry entry) {
    boolean saying = entry.takes(Frame.CLAUSE) && entry.takes(Frame.QUOTE);
    String verb = tokens.lemma(governor.head());
    boolean speaking = SPEAKING.contains(verb) && !governor.passive() && !governor.negated();
    return saying || GOING_ON.contains(verb) || speaking || isQuick(governor);
  }

  /** "was quick to condemn it". */
  private boolean isQuick(VerbGroup governor) {
    return tokens.is(governor.head(), WordClass.BE) && tokens.is(governor.end(), "quick");
  }

  /** "urged them to say": not who urges speaks. */
  private boolean isControlledByObject(VerbGroup governor) {
    CueWords.Entry entry = CueWords.verb(tokens, governor.head());
    return entry != null && (entry.takes(Frame.URGE) || entry.takes(Frame.ADDRESSEE));
  }
}
