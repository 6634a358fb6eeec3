package org.onrecord.analysis.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.NounPhrase;
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

  /** Those who are sent: to whom belongs to the title, who sends them is the body. */
  private static final WordSet ENVOYS =
      WordSet.of("ambassador", "consul", "delegate", "emissary", "envoy", "nuncio");

  /**
   * Reads the phrase that starts at {@code start} and those that "and" joins to it, each with its
   * own body or a shared one: "president and chief executive of Orion".
   */
  static List<RolePhrase> allAt(Places places, int start) {
    RolePhrase first = at(places, start);
    if (first == null) {
      return List.of();
    }
    List<RolePhrase> phrases = new ArrayList<>(2);
    boolean several = !places.tokens().is(start, "a") && !places.tokens().is(start, "an");
    for (RolePhrase phrase = first; phrase != null; phrase = further(places, phrase.next())) {
      boolean bare = places.syntax().is(phrase.first() - 1, Tag.COORDINATOR);
      if (several && bare && !phrases.isEmpty()) {
        share(phrases, phrase);
      } else {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /** Adds a phrase; it and the last one have the body of the other if they have none. */
  private static void share(List<RolePhrase> phrases, RolePhrase phrase) {
    int last = phrases.size() - 1;
    RolePhrase before = phrases.get(last);
    if (before.body().isEmpty()) {
      phrases.set(last, before.of(phrase.body()));
    }
    phrases.add(phrase.body().isEmpty() ? phrase.of(before.inFront()) : phrase);
  }

  /** "… |and chairman of the port", "… and now |a judge". */
  private static @Nullable RolePhrase further(Places places, int t) {
    int next = places.tokens().is(t, TokenKind.COMMA) ? t + 1 : t;
    if (!places.tokens().is(next, "and")) {
      return null;
    }
    return at(places, places.tokens().is(next + 1, "now") ? next + 2 : next + 1);
  }

  private RolePhrase of(Optional<Reference> body) {
    return new RolePhrase(first, end, head, body, next);
  }

  /** The body if it stands before the title: "|Orion's| chairman". */
  private Optional<Reference> inFront() {
    return body.filter(reference -> reference.end() <= first);
  }

  /** Reads the phrase that starts at {@code start}, article included; null if none does. */
  static @Nullable RolePhrase at(Places places, int start) {
    Syntax syntax = places.syntax();
    int t = syntax.is(start, Tag.DETERMINER) ? start + 1 : start;
    int first = t;
    Optional<Reference> body = Optional.empty();
    boolean owned = false;
    while (places.exists(t)) {
      Name name = places.nameAt(t);
      if (name != null && owned && !syntax.is(name.end(), Tag.POSSESSIVE)) {
        t = name.end(); // "Orion's |Leeds| director", "Orion's |French| director"
        first = name.adjective() ? t : first;
      } else if (name != null && !endsInRole(name)) {
        body = Optional.of(name);
        t = name.end();
        first = t;
      } else if (syntax.is(t, Tag.POSSESSIVE) || (t == start && places.isPossessor(t))) {
        Reference possessor = places.otherAt(t);
        body = Optional.ofNullable(possessor != null ? possessor : places.endingWith(t - 1));
        owned = body.isPresent();
        t++;
        first = t;
      } else if (syntax.is(t + 1, Tag.POSSESSIVE) && syntax.is(t, Tag.NOUN)) {
        t++; // "the |workers|' lawyer"
      } else if (places.isModifier(t) || places.isRoleNoun(t) || isThen(places, t)) {
        t++;
      } else {
        break;
      }
    }
    int head = t - 1;
    if (head < first || !places.isRoleNoun(head) || places.nameAt(t) != null) {
      return null;
    }
    RolePhrase phrase = withComplements(places, first, head, body);
    return phrase.body().isEmpty() ? phrase.of(places.bodyIn(first, head)) : phrase;
  }

  /** "the |then| foreign minister". */
  private static boolean isThen(Places places, int t) {
    return places.tokens().is(t, "then") && places.syntax().is(t - 1, Tag.DETERMINER);
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
      boolean embassy =
          places.tokens().is(t, "to")
              && (before.isPresent() || ENVOYS.hasLemma(places.tokens().word(head)));
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
      if (object.isEmpty() && places.isTime(t + 1)) {
        return new RolePhrase(first, end, head, body, Math.max(t + 1, phraseEnd(places, t + 1)));
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

  /** Behind "fish at the port", "culture |and sport|". */
  private static int phraseEnd(Places places, int t) {
    int end = places.syntax().nounPhrase(t).map(NounPhrase::end).orElse(t);
    boolean field = end > t && places.tokens().is(t - 1, "for") && places.tokens().is(end, "and");
    NounPhrase second = field ? places.syntax().nounPhrase(end + 1).orElse(null) : null;
    return second != null && isField(second, places) ? second.end() : end;
  }

  /** "minister for culture and |sport|", but not "and |mayor|", "and |critics| said". */
  private static boolean isField(NounPhrase phrase, Places places) {
    int end = phrase.end();
    return phrase.first() == phrase.head()
        && places.syntax().is(phrase.head(), Tag.NOUN)
        && !places.isRoleNoun(phrase.head())
        && !places.tokens().is(phrase.head(), WordClass.PERSON)
        && !places.syntax().is(end, Tag.VERB)
        && !places.syntax().is(end, Tag.AUXILIARY);
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
