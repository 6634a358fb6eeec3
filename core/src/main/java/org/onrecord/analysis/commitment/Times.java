package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.timex.TimeDirection;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.analysis.timex.TimexKind;
import org.onrecord.model.Due;
import org.onrecord.model.Edtf;
import org.onrecord.model.Made;
import org.onrecord.text.Span;

/** By when something is to be done, and when it was undertaken. */
final class Times {

  private static final int MOST_BETWEEN = 20;

  private Times() {}

  /** {@return the time by which, in the action or before the clause} */
  static Optional<Due> due(Context context, Candidate candidate, Action action) {
    Optional<Due> within = Optional.empty();
    int index = context.timexes.firstFrom(context.tokens.start(action.first()));
    int end = context.tokens.end(action.end() - 1);
    for (; index < context.timexes.size(); index++) {
      Timex timex = context.timexes.get(index);
      if (timex.span().start() >= end) {
        break;
      }
      if (isDue(context, timex) && !isOfPast(context, action, timex)) {
        within = Optional.of(toDue(context, timex));
        break;
      }
    }
    return within
        .or(() -> deadline(context, candidate, action))
        .or(() -> outside(context, candidate));
  }

  /**
   * "was promised by Orsk | by 2027", "agreed | by March | to": ahead by its own words, behind the
   * cue and outside the action.
   */
  private static Optional<Due> deadline(Context context, Candidate candidate, Action action) {
    int from = candidate.cueEnd();
    boolean passive = candidate.holder().first() >= from; // "promised by Orsk"
    boolean between = from <= action.first() && !passive;
    int end = between ? action.first() : Extents.limit(context, from - 1);
    for (int t = from; t < Math.min(end, from + MOST_BETWEEN); t++) {
      Timex timex = context.timexFrom(t);
      if (timex != null && isAhead(context, timex, t)) {
        return Optional.of(toDue(context, timex));
      }
      if (context.tokens.is(t, TokenKind.SEMICOLON) || context.is(t, Tag.SUBORDINATOR)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "to return ships that were seized | in March": the time of another, past verb. */
  private static boolean isOfPast(Context context, Action action, Timex timex) {
    int from = Math.max(action.first(), action.verb() + 1);
    int before = context.tokens.at(timex.span().start()) - 1;
    if (isLimit(context, before)) {
      return false; // "keep it shut | until Sunday"
    }
    for (int t = before; t >= from; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null) {
        boolean past =
            verb.form() == VerbGroup.Form.PARTICIPLE
                || (verb.form() == VerbGroup.Form.FINITE
                    && context.tokens.is(verb.first(), WordClass.PAST));
        return past && verb.head() != action.verb();
      }
    }
    return false;
  }

  private static boolean isAhead(Context context, Timex timex, int first) {
    boolean ahead = isLimit(context, first - 1) || timex.direction() == TimeDirection.FUTURE;
    return ahead && isDue(context, timex);
  }

  private static boolean isLimit(Context context, int preposition) {
    return switch (context.form(preposition)) {
      case "by", "before", "until", "till" -> true;
      default -> false;
    };
  }

  /** "tomorrow he plans to", "on Wednesday both are to", "the court will on Monday". */
  private static Optional<Due> outside(Context context, Candidate candidate) {
    if (isPastCue(context, candidate)) {
      return Optional.empty();
    }
    Optional<Timex> before = before(context, candidate.holder().first());
    Optional<Timex> between = between(context, candidate);
    return between
        .or(() -> before)
        .filter(timex -> isDue(context, timex))
        .map(timex -> toDue(context, timex));
  }

  /** {@return when it was undertaken: a past time beside the cue or behind what was promised} */
  static Optional<Made> made(Context context, Candidate candidate, Action action) {
    Optional<Timex> beside =
        between(context, candidate)
            .or(() -> behindCue(context, candidate, action))
            .or(() -> behindAction(context, action));
    return beside
        .filter(timex -> timex.kind() == TimexKind.DATE)
        .filter(timex -> isPast(context, candidate, timex))
        .or(() -> saying(context, candidate.holder().first()))
        .map(timex -> new Made(timex.span(), timex.date().map(Edtf::text)));
  }

  /** "said | on Tuesday | it would". */
  private static Optional<Timex> saying(Context context, int clause) {
    int t = context.is(clause - 1, "that") ? clause - 2 : clause - 1;
    return endingAt(context, t)
        .filter(timex -> timex.kind() == TimexKind.DATE && isOfSaying(context, timex));
  }

  private static boolean isPast(Context context, Candidate candidate, Timex timex) {
    return timex.direction() == TimeDirection.PAST
        || (timex.direction() == TimeDirection.UNKNOWN && isPastCue(context, candidate));
  }

  static boolean isPastCue(Context context, Candidate candidate) {
    VerbGroup group = context.group(candidate.cueFirst());
    return group != null
        && context.is(group.head(), Tag.VERB)
        && context.tokens.is(group.head(), WordClass.PAST);
  }

  /** The time that ends right before the subject's clause: "On Wednesday, | Lind". */
  private static Optional<Timex> before(Context context, int clause) {
    int t = clause - 1;
    if (context.is(t, Tag.PUNCTUATION)) {
      t--;
    }
    Optional<Timex> timex =
        context.sentenceStart(clause) == clause ? Optional.empty() : endingAt(context, t);
    return timex.filter(time -> !isOfSaying(context, time));
  }

  /** "said | on Tuesday | it would": when it was said. */
  private static boolean isOfSaying(Context context, Timex timex) {
    int first = context.tokens.at(timex.span().start());
    int verb = context.is(first - 1, Tag.PREPOSITION) ? first - 2 : first - 1;
    VerbGroup group = context.group(verb);
    return group != null && context.tokens.is(group.head(), WordClass.PAST);
  }

  private static Optional<Timex> between(Context context, Candidate candidate) {
    int end = candidate.holder().end();
    for (int t = end; t < candidate.cueFirst() && t < end + 8; t++) {
      Timex timex = context.timexFrom(t);
      if (timex != null) {
        return Optional.of(timex);
      }
    }
    return Optional.empty();
  }

  private static Optional<Timex> behindCue(Context context, Candidate candidate, Action action) {
    for (int t = candidate.cueEnd(); t < action.first() && t < candidate.cueEnd() + 6; t++) {
      Timex timex = context.timexFrom(t);
      if (timex != null) {
        return Optional.of(timex);
      }
    }
    return Optional.empty();
  }

  /** "pledged support | last month": past by its own words, behind a noun phrase. */
  private static Optional<Timex> behindAction(Context context, Action action) {
    int first = context.is(action.end(), Tag.PREPOSITION) ? action.end() + 1 : action.end();
    Timex timex = context.timexFrom(first);
    if (timex == null) {
      return Optional.empty();
    }
    boolean told = action.verb() < 0 && timex.direction() == TimeDirection.UNKNOWN;
    return told || timex.direction() == TimeDirection.PAST ? Optional.of(timex) : Optional.empty();
  }

  private static Optional<Timex> endingAt(Context context, int token) {
    for (int t = token; t >= 0 && t > token - 6; t--) {
      Timex timex = context.timexFrom(t);
      if (timex != null) {
        boolean adjacent = context.end(timex.span()) == token + 1;
        return adjacent ? Optional.of(timex) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDue(Context context, Timex timex) {
    int first = context.tokens.at(timex.span().start());
    return timex.kind() == TimexKind.DATE
        && timex.direction() != TimeDirection.PAST
        && !context.is(first - 1, "since")
        && !context.is(first - 1, "than")
        && !context.is(first - 1, "from");
  }

  private static Due toDue(Context context, Timex timex) {
    int first = context.tokens.at(timex.span().start());
    int from = lead(context, first);
    Span span = new Span(context.tokens.start(from), timex.span().end());
    return new Due(span, timex.ahead().map(Edtf::text));
  }

  /** "by", "in"; not the particle of "call off tomorrow". */
  private static boolean leads(Context context, int token) {
    boolean preposition = context.is(token, Tag.PREPOSITION) || context.is(token, "before");
    return preposition
        && switch (context.form(token)) {
          case "off", "out", "up", "down", "over", "of", "with", "about", "like", "as", "than" ->
              false;
          default -> true;
        };
  }

  /** The preposition before the time belongs to it: "by March", "beginning in January". */
  private static int lead(Context context, int first) {
    int from = first;
    if (leads(context, from - 1)) {
      from--;
    }
    boolean starts = context.is(from - 1, "beginning") || context.is(from - 1, "starting");
    return starts ? from - 1 : from;
  }
}
