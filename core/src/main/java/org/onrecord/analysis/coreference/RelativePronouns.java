package org.onrecord.analysis.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.syntax.Tag;

/** "who" and "whose": what stands right before. */
final class RelativePronouns implements ReferenceSieve<Pronoun> {

  @Override
  public String name() {
    return "relative-pronoun";
  }

  @Override
  public @Nullable Cluster antecedent(Pronoun pronoun, Discourse discourse) {
    List<Recent> recent = discourse.recent();
    if (pronoun.sort() != Pronoun.Sort.RELATIVE || recent.isEmpty()) {
      return null;
    }
    Recent last = recent.get(recent.size() - 1);
    int before = pronoun.first();
    if (discourse.tokens().is(before - 1, TokenKind.COMMA)) {
      before--;
    }
    if (last.reference().end() != before) {
      return null;
    }
    return isDemonym(last, discourse) ? apposed(recent, discourse) : last.cluster();
  }

  /** "a |Norwegian| who": one of a country's people, not the country. */
  private static boolean isDemonym(Recent last, Discourse discourse) {
    return last.cluster().kind() == Kind.PLACE
        && last.reference() instanceof Name name
        && name.adjective()
        && discourse.syntax().is(name.first() - 1, Tag.DETERMINER);
  }

  /** "|Roe|, a Norwegian who": whom the phrase behind the comma is said of. */
  private static @Nullable Cluster apposed(List<Recent> recent, Discourse discourse) {
    if (recent.size() < 2) {
      return null;
    }
    int comma = recent.get(recent.size() - 1).reference().first() - 2;
    Recent before = recent.get(recent.size() - 2);
    boolean person = before.cluster().kind() == Kind.PERSON && before.reference().end() == comma;
    return person && discourse.tokens().is(comma, TokenKind.COMMA) ? before.cluster() : null;
  }
}
