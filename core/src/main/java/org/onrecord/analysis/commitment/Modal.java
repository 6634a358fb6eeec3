package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * "will", "would", "shall" or "going to" with its verb and subject.
 *
 * @param cueFirst index of the deciding word
 * @param cueEnd index behind it
 * @param verb index of the main verb
 * @param actionFirst index of the first token behind the cue
 * @param group the verb group of the main verb
 * @param subject its subject
 * @param would whether the word is "would"
 * @param negated whether it is denied
 */
record Modal(
    int cueFirst,
    int cueEnd,
    int verb,
    int actionFirst,
    VerbGroup group,
    Subject subject,
    boolean would,
    boolean negated) {

  /** The same by somebody whom a better word names. */
  Modal by(Subject other) {
    return new Modal(cueFirst, cueEnd, verb, actionFirst, group, other, would, negated);
  }

  static boolean isWill(String form) {
    return switch (form) {
      case "will", "would", "'ll", "'d", "wo", "shall" -> true;
      default -> false;
    };
  }

  /** {@return the modal that stands at the token with its verb; null if none does} */
  static @Nullable Modal at(Context context, int token) {
    boolean going = context.is(token, "going");
    boolean will = context.tokens.is(token, WordClass.MODAL) && context.is(token, Tag.AUXILIARY);
    VerbGroup group = going || will ? context.group(token) : null;
    if (group == null) {
      return null;
    }
    if (going) {
      boolean ahead = token == group.head() && context.infinitive(token + 1) >= 0;
      return ahead ? going(context, group, token) : null;
    }
    boolean modal =
        isWill(context.form(token))
            && token == group.first()
            && group.head() > token
            && !context.is(group.head(), Tag.AUXILIARY);
    if (!modal || isHave(context, group) || !isInfinitive(context, group)) {
      return null;
    }
    Optional<Subject> subject = Doers.of(context, group);
    String form = context.form(token);
    boolean would = form.equals("would") || form.equals("'d");
    int end = cueEnd(context, token);
    int first = actionFirst(context, end, group.head());
    boolean negated = group.negated() && !context.is(first - 1, "only");
    return subject
        .map(s -> new Modal(token, end, group.head(), first, group, s, would, negated))
        .orElse(null);
  }

  /** "wo|n't": what is glued to the modal is part of the cue. */
  private static int cueEnd(Context context, int token) {
    boolean glued = context.is(token + 1, Tag.NEGATION) && context.tokens.isGlued(token + 1);
    return glued ? token + 2 : token + 1;
  }

  /** "will | reportedly | speak", "will | not only | speak": the act starts behind the adverbs. */
  private static int actionFirst(Context context, int first, int verb) {
    boolean notOnly = context.is(first, Tag.NEGATION) && context.is(first + 1, "only");
    int t = notOnly ? first + 2 : first;
    while (t < verb && context.is(t, Tag.ADVERB)) {
      t++;
    }
    return t;
  }

  /** "she'd gone" is no "would". */
  private static boolean isInfinitive(Context context, VerbGroup group) {
    return context.is(group.head(), Tag.BASE_VERB)
        || context.tokens.is(group.first() + 1, WordClass.BE)
        || context.is(group.head() - 1, "be");
  }

  private static @Nullable Modal going(Context context, VerbGroup group, int token) {
    boolean progressive = token > group.first() && context.tokens.is(group.first(), WordClass.BE);
    Optional<Subject> subject = Doers.of(context, group);
    if (!progressive || subject.isEmpty() || context.tokens.is(group.first(), WordClass.PAST)) {
      return null;
    }
    int verb = context.infinitive(token + 1);
    VerbGroup infinitive = context.group(verb);
    return new Modal(
        token,
        token + 1,
        verb,
        token + 1,
        infinitive == null ? group : infinitive,
        subject.get(),
        false,
        group.negated());
  }

  /** "would have": what did not happen. */
  private static boolean isHave(Context context, VerbGroup group) {
    for (int t = group.first() + 1; t < group.head(); t++) {
      if (context.tokens.is(t, WordClass.HAVE) && !context.is(t, "'d")) {
        return true;
      }
    }
    return false;
  }
}
