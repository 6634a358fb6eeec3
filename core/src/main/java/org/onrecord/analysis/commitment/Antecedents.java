package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Quote;

/**
 * Who a pronoun of the third person means, where coreference leaves it open: who reports the
 * clause, or the subject of the nearest verb before it in its sentence.
 */
final class Antecedents {

  private static final int REACH = 30;

  private Antecedents() {}

  /** {@return the noun phrase; null if none fits} */
  static @Nullable NounPhrase find(Context context, NounPhrase pronoun) {
    int token = pronoun.head();
    if (!isOpen(context, token)) {
      return null;
    }
    NounPhrase source = source(context, token);
    if (source != null && fits(context, token, source)) {
      return source;
    }
    int start = context.sentenceStart(token);
    for (int t = token - 1; t >= start && t > token - REACH; t--) {
      VerbGroup verb = context.group(t);
      if (verb == null || verb.form() != VerbGroup.Form.FINITE) {
        continue;
      }
      NounPhrase subject = context.clauses.before(verb).map(Subject::head).orElse(null);
      if (subject != null && subject.head() < token && fits(context, token, subject)) {
        return subject;
      }
      t = verb.first();
    }
    return null;
  }

  private static boolean isOpen(Context context, int token) {
    return (context.is(token, Tag.PRONOUN) || context.is(token, Tag.POSSESSIVE))
        && !Sides.isFirstPerson(context, token)
        && !context.is(token, "you")
        && !context.is(token, "your");
  }

  private static @Nullable NounPhrase source(Context context, int token) {
    Quote quote = context.voices.at(token);
    return quote == null ? null : Reporter.of(context, quote).head();
  }

  private static boolean fits(Context context, int pronoun, NounPhrase phrase) {
    int head = phrase.head();
    if (context.is(head, Tag.PRONOUN)) {
      return context.form(head).equals(context.form(pronoun));
    }
    boolean plural = context.tokens.is(head, WordClass.PLURAL);
    boolean they = context.is(pronoun, "they") || context.is(pronoun, "their");
    boolean it = context.is(pronoun, "it") || context.is(pronoun, "its");
    boolean person = context.tokens.is(head, WordClass.PERSON) && !plural;
    return they
        ? plural || Optional.ofNullable(context.cast.at(head)).isPresent()
        : !plural && !(it && person);
  }
}
