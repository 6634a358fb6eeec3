package org.onrecord.formats.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Actor;
import org.onrecord.model.Commitment;
import org.onrecord.model.Due;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.model.Role;

/** Facts in a few words for people. */
public final class Sentences {

  private Sentences() {}

  /** {@return "direct quote, Ann Roe"} */
  public static String of(Quote quote, ArticleView view) {
    String kind = quote.kind().label() + " quote";
    return view.speaker(quote).map(speaker -> kind + ", " + speaker.name()).orElse(kind);
  }

  /** {@return "pledge by Norsund to Ann Roe, due by 2030 (2030), open"} */
  public static String of(Commitment commitment, ArticleView view) {
    StringBuilder words = new StringBuilder(commitment.kind().label());
    words.append(" by ").append(names(commitment.by(), view));
    if (!commitment.to().isEmpty()) {
      words.append(" to ").append(names(commitment.to(), view));
    }
    commitment.due().ifPresent(due -> words.append(", due ").append(due(due, view)));
    return words.append(", ").append(commitment.status().label()).toString();
  }

  /** {@return "Norsund and Ann Roe"} */
  public static String names(List<Party> parties, ArticleView view) {
    String names =
        parties.stream()
            .map(party -> view.name(party.actor()))
            .distinct()
            .collect(Collectors.joining(" and "));
    return names.isEmpty() ? "nobody" : names;
  }

  /** {@return "by Friday (2026-11-27)"} */
  public static String due(Due due, ArticleView view) {
    String words = view.words(due.span());
    return due.date().map(date -> words + " (" + date + ")").orElse(words);
  }

  /** {@return "mayor of Alder Bay, chair"; empty if no role is stated} */
  public static Optional<String> roles(Actor actor, ArticleView view) {
    return Optional.of(
            actor.roles().stream()
                .map(role -> role(role, view))
                .distinct()
                .collect(Collectors.joining(", ")))
        .filter(roles -> !roles.isEmpty());
  }

  private static String role(Role role, ArticleView view) {
    return role.of().map(of -> role.title() + " of " + view.name(of)).orElse(role.title());
  }
}
