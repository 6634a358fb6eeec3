package org.onrecord.analysis.role;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/**
 * A noun phrase that says what someone is: "the Orsk team's coach", "executive vice president for
 * fish at the Orion Center".
 *
 * @param first index of the title's first token
 * @param end index behind the title's last token
 * @param head index of the title's noun
 * @param body who or what it is a role of
 * @param next index behind the whole phrase, its body included
 */
record RolePhrase(int first, int end, int head, Optional<Reference> body, int next) {

  /** Reads the phrase that starts at {@code start}, article included; null if none does. */
  static @Nullable RolePhrase at(Places places, int start) {
    Syntax syntax = places.syntax();
    int t = syntax.is(start, Tag.DETERMINER) ? start + 1 : start;
    int first = t;
    Optional<Reference> body = Optional.empty();
    while (places.exists(t)) {
      Name name = places.nameAt(t);
      if (name != null && !endsInRole(name)) {
        body = Optional.of(name);
        t = name.end();
        first = t;
      } else if (syntax.is(t, Tag.POSSESSIVE)) {
        Reference possessor = places.otherAt(t);
        body = Optional.ofNullable(possessor != null ? possessor : places.endingWith(t - 1));
        t++;
        first = t;
      } else if (places.isModifier(t)) {
        t++;
      } else {
        break;
      }
    }
    int head = t - 1;
    if (head < first || !places.isRoleNoun(head) || places.nameAt(t) != null) {
      return null;
    }
    return withComplements(places, first, head, body);
  }

  private static boolean endsInRole(Name name) {
    return name.title().isPresent();
  }

  /** Takes in "of the ministry", "for fish at the Orion Center". */
  private static RolePhrase withComplements(
      Places places, int first, int head, Optional<Reference> before) {
    int end = head + 1;
    int t = end;
    Optional<Reference> body = before;
    for (int prepositions = 0;
        prepositions < 3 && isPreposition(places.tokens(), t);
        prepositions++) {
      Optional<Reference> object = places.object(t);
      boolean embassy = places.tokens().is(t, "to") && before.isPresent();
      boolean person =
          object.isPresent()
              && object.get() instanceof Nominal nominal
              && (nominal.kind() == Kind.PERSON || isBare(nominal, places));
      if (object.isPresent() && !embassy && !person) {
        if (body.isEmpty()) {
          body = object;
        }
        int next = Math.max(object.get().end(), phraseEnd(places, t + 1));
        return new RolePhrase(first, end, head, body, next);
      }
      int phraseEnd = Math.max(object.map(Reference::end).orElse(0), phraseEnd(places, t + 1));
      if (phraseEnd <= t + 1) {
        break;
      }
      end = phraseEnd;
      t = phraseEnd;
    }
    return new RolePhrase(first, end, head, body, end);
  }

  /** "secretary of |state|": no body is meant where an article is missing. */
  private static boolean isBare(Nominal nominal, Places places) {
    return !nominal.plural()
        && !nominal.definite()
        && !places.syntax().is(nominal.first(), Tag.DETERMINER);
  }

  private static int phraseEnd(Places places, int t) {
    return places.syntax().nounPhrase(t).map(phrase -> phrase.end()).orElse(t);
  }

  static boolean isPreposition(Tokens tokens, int t) {
    return tokens.is(t, "of")
        || tokens.is(t, "for")
        || tokens.is(t, "at")
        || tokens.is(t, "in")
        || tokens.is(t, "with")
        || tokens.is(t, "from")
        || tokens.is(t, "to")
        || tokens.is(t, "on");
  }
}
