package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;

/** The infinitive of headlines: "Orsk to close port". */
final class HeadlineSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    int verb =
        context.is(token, "to") && context.isHeadline(token) ? context.infinitive(token) : -1;
    if (verb < 0 || hasVerbBefore(context, token)) {
      return null;
    }
    Optional<Subject> subject = Doers.before(context, token);
    boolean acts =
        subject.isPresent()
            && Sides.isAgent(context, subject.get().head())
            && !context.words.isVerb("state", context.lemma(verb))
            && !context.words.isObject("restless", context.lemma(token - 1));
    return acts
        ? Candidate.of(
            CommitmentKind.PLAN, token, subject.get(), Action.verb(token + 1, verb, false))
        : null;
  }

  private static boolean hasVerbBefore(Context context, int token) {
    for (int t = token - 1; t >= context.sentenceStart(token); t--) {
      if (context.is(t, Tag.PUNCTUATION)) {
        return false; // "Rebels accept truce, army to withdraw"
      }
      VerbGroup group = context.group(t);
      if (group != null && group.form() == VerbGroup.Form.FINITE) {
        return true;
      }
    }
    return false;
  }
}
