package org.onrecord.analysis.role;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Name.Title;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;

/**
 * The role before the name: "French President |Emmanuel Macron", "ministry spokesman |Lind", "CEO
 * of the Orion Council |Ann Roe".
 */
final class PremodifierRoles implements RolePattern {

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    int end = name.first();
    Title title = name.title().orElse(null);
    if (title != null && tokens.is(title.head(), WordClass.HONORIFIC)) {
      end = title.first();
      title = null;
    }
    if (title != null && title.end() < end) {
      end = title.end();
    }
    while (title != null && end > title.head() + 1 && tokens.is(end - 1, WordClass.HONORIFIC)) {
      end--;
    }
    if (title == null && tokens.is(end - 1, TokenKind.QUOTATION_MARK)) {
      end--; // “national reporter” Ann Roe
    }
    int head = title == null ? end - 1 : title.head();
    if (!places.areTogether(head, name.first())) {
      return;
    }
    if (title == null && !places.isRoleNoun(head)) {
      behindBody(name, end, places, found);
      return;
    }
    int first = title == null ? head : title.first();
    while (isInTitle(first - 1, places)) {
      first--;
    }
    Reference office = campaign(first, head, places);
    if (office != null) {
      first = office.end();
    }
    int opening = first;
    Name between =
        title != null && title.end() < name.first() ? places.nameTo(name.first() - 1) : null;
    Optional<Reference> body =
        office != null
            ? Optional.of(office)
            : between != null
                ? Optional.of(between)
                : body(name, first, places).or(() -> places.bodyIn(opening, head));
    int former = former(places.nameTo(first - 1), tokens);
    int shown = former >= 0 ? former : shownFirst(tokens, first, head);
    found.add(places.statement(name, tokens.span(shown, end), head, body, "premodifier"));
    if (tokens.is(first - 1, "and") && places.isRoleNoun(first - 2)) {
      coordinated(name, title != null, first - 2, places, found);
    }
  }

  /** "American academic |and professor Roe": the role before "and". */
  private static void coordinated(
      Name name, boolean titled, int head, Places places, List<RoleStatement> found) {
    int first = head;
    while (places.isModifier(first - 1)) {
      first--;
    }
    Tokens tokens = places.tokens();
    boolean opens =
        places.syntax().is(first - 1, Tag.VERB)
            || places.syntax().is(first - 1, Tag.DETERMINER)
            || places.nameTo(first - 1) != null;
    if (titled ? tokens.isCapitalized(first) : opens) { // not "the lawyer and Mayor Roe"
      Optional<Reference> body = body(name, first, places);
      found.add(places.statement(name, tokens.span(first, head + 1), head, body, "premodifier"));
    }
  }

  /** A modifier, or "and" between two: "interior |and overseas minister". */
  private static boolean isInTitle(int t, Places places) {
    boolean and =
        places.tokens().is(t, "and")
            && places.isModifier(t - 1)
            && !places.tokens().is(t - 1, WordClass.PERSON)
            && (isCapitalized(t, places)
                || places.syntax().is(t - 2, Tag.POSSESSIVE)
                || places.syntax().is(t - 2, Tag.DETERMINER)
                || places.nameTo(t - 2) != null
                || !places.areTogether(t - 2, t - 1)
                || places.tokens().kind(Math.max(0, t - 2)) != TokenKind.WORD);
    return and || places.isModifier(t);
  }

  /** "by Foreign |and| Defence Minister". */
  private static boolean isCapitalized(int and, Places places) {
    return places.tokens().isCapitalized(and - 1)
        && places.tokens().isCapitalized(and + 1)
        && !places.tokens().is(and - 2, "of")
        && !places.tokens().is(and - 2, "for");
  }

  /** "the Lind campaign |spokesman": the noun behind a name that is a body with it. */
  private static @Nullable Reference campaign(int first, int head, Places places) {
    Tokens tokens = places.tokens();
    boolean noun =
        tokens.is(first, "campaign")
            || tokens.is(first, "administration")
            || tokens.is(first, "camp");
    return noun
            && first < head
            && places.nameTo(first - 1) != null
            && places.endingWith(first) instanceof Nominal
        ? places.endingWith(first)
        : null;
  }

  /** "|former| Polish President"; -1 if the word does not stand before the name. */
  private static int former(@Nullable Name body, Tokens tokens) {
    return body != null && tokens.is(body.first() - 1, "former") ? body.first() - 1 : -1;
  }

  /** Ages, numbers and "the late" do not belong to the title. */
  private static int shownFirst(Tokens tokens, int first, int head) {
    int t = first;
    while (t < head && (tokens.is(t, "late") || isNumber(tokens, t))) {
      t++;
    }
    return t;
  }

  /** A number, but not "|First| Minister". */
  private static boolean isNumber(Tokens tokens, int t) {
    return tokens.is(t, WordClass.NUMBER) && !tokens.is(t, WordClass.ADJECTIVE);
  }

  private static Optional<Reference> body(Name name, int first, Places places) {
    Optional<Reference> seat = seat(name.end(), places);
    int before = first - 1;
    if (places.isPossessor(before)) {
      Reference pronoun = places.otherAt(before);
      return Optional.ofNullable(pronoun != null ? pronoun : places.endingWith(before - 1));
    }
    Name modifier = places.nameTo(before);
    if (modifier != null && modifier.adjective() && isParty(modifier)) {
      Name state = places.nameTo(modifier.first() - 1);
      if (state != null && !state.adjective()) {
        return Optional.of(state);
      }
      return seat.isPresent() ? seat : Optional.of(modifier);
    }
    if (modifier != null && modifier.title().isEmpty()) {
      return Optional.of(modifier);
    }
    return seat.isPresent() ? seat : of(name.end(), places);
  }

  private static boolean isParty(Name name) {
    return name.listed().isPresent() && name.listed().get().kind() == ListedKind.ORGANIZATION;
  }

  /** "(R-|Ky.)", ", D-|Ohio,": the place behind a party's letter. */
  static Optional<Reference> seat(int end, Places places) {
    boolean opens =
        places.tokens().is(end, TokenKind.OPENING_BRACKET)
            || places.tokens().is(end, TokenKind.COMMA);
    Name seat = opens ? places.nameAt(end + 1) : null;
    boolean tagged = seat != null && seat.span().start() > places.tokens().start(seat.first());
    return tagged ? Optional.ofNullable(seat) : Optional.empty();
  }

  /** "Senator Lind |of Orsk". */
  private static Optional<Reference> of(int end, Places places) {
    Tokens tokens = places.tokens();
    int t = tokens.is(end, TokenKind.COMMA) && tokens.is(end + 1, "of") ? end + 1 : end;
    boolean preposition = tokens.is(t, "of") || tokens.is(t, "at") || tokens.is(t, "with");
    return preposition
        ? places.object(t).filter(object -> object instanceof Name)
        : Optional.empty();
  }

  /** "CEO of the Orion Council |Ann Roe", "Ambassador to Norway |Ann Roe". */
  private static void behindBody(Name name, int end, Places places, List<RoleStatement> found) {
    Name body = places.nameTo(end - 1);
    if (body == null || body.adjective()) {
      return;
    }
    Tokens tokens = places.tokens();
    int preposition = body.first() - 1;
    if (places.syntax().is(preposition, Tag.DETERMINER)) {
      preposition--;
    }
    boolean of =
        tokens.is(preposition, "of")
            || tokens.is(preposition, "to")
            || tokens.is(preposition, "at")
            || tokens.is(preposition, "for");
    int head = of ? headBefore(preposition, places) : -1;
    if (head < 0) {
      return;
    }
    int first = head;
    while (places.isModifier(first - 1)) {
      first--;
    }
    boolean embassy = tokens.is(preposition, "to");
    Name sender = places.nameTo(first - 1);
    Optional<Reference> whose = embassy ? Optional.ofNullable(sender) : Optional.of(body);
    int titleEnd = embassy ? end : head + 1;
    found.add(places.statement(name, tokens.span(first, titleEnd), head, whose, "behind-body"));
  }

  /** The role noun before "of", or "of the Orsk chapter of", or -1. */
  private static int headBefore(int preposition, Places places) {
    int t = preposition - 1;
    if (places.isRoleNoun(t)) {
      return t;
    }
    NounPhrase chapter = places.syntax().nounPhrase(t).orElse(null);
    int outer = chapter == null ? -1 : chapter.first() - 1;
    boolean nested = places.tokens().is(outer, "of") && places.isRoleNoun(outer - 1);
    return nested ? outer - 1 : -1;
  }
}
