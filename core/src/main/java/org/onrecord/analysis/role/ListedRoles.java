package org.onrecord.analysis.role;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Tag;

/**
 * One plural title before a list of names: "Sens. |Ann Roe| (R-Ky.), |John Lind| and |Eva Holm|".
 */
final class ListedRoles implements RolePattern {

  private static final int MOST = 12; // names of a list

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    int head = name.title().isPresent() ? name.title().get().head() : name.first() - 1;
    if (!isPluralRole(head, places)
        || places.nameTo(head) != null
        || !places.areTogether(head, name.first())) {
      return;
    }
    int first = head;
    while (places.isModifier(first - 1)) {
      first--;
    }
    Name body = places.nameTo(first - 1);
    Name bearer = name;
    for (int n = 0; n < MOST && bearer != null; n++) {
      Optional<Reference> seat = PremodifierRoles.seat(bearer.end(), places);
      found.add(
          places.statement(
              bearer,
              tokens.span(first, head + 1),
              head,
              seat.isPresent() ? seat : Optional.ofNullable(body),
              "list"));
      bearer = next(bearer.end(), places);
    }
  }

  private static boolean isPluralRole(int t, Places places) {
    return places.exists(t)
        && isPluralTitle(t, places.tokens())
        && (places.syntax().is(t, Tag.NOUN) || places.syntax().is(t, Tag.NAME))
        && !places.tokens().is(t, WordClass.HONORIFIC);
  }

  private static boolean isPluralTitle(int t, Tokens tokens) {
    boolean abbreviated = tokens.is(t, "sens.") || tokens.is(t, "reps.") || tokens.is(t, "govs.");
    boolean person = tokens.word(t).isAny(WordClass.TITLE, WordClass.PERSON);
    return abbreviated || (person && tokens.is(t, WordClass.PLURAL));
  }

  /** The next name of the list; what stands in brackets between is passed over. */
  private static @Nullable Name next(int end, Places places) {
    Tokens tokens = places.tokens();
    int t = end;
    if (tokens.is(t, TokenKind.OPENING_BRACKET)) {
      while (t < end + 8 && places.exists(t) && !tokens.is(t, TokenKind.CLOSING_BRACKET)) {
        t++;
      }
      t++;
    }
    boolean comma = tokens.is(t, TokenKind.COMMA);
    t += comma ? 1 : 0;
    boolean and = tokens.is(t, "and");
    t += and ? 1 : 0;
    Name name = comma || and ? places.nameAt(t) : null;
    boolean bare =
        name != null && !name.adjective() && name.title().isEmpty() && name.listed().isEmpty();
    return bare ? name : null;
  }
}
