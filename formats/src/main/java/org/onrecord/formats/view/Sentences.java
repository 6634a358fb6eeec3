package org.onrecord.formats.view;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Commitment;
import org.onrecord.model.Due;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.model.Role;

/** Facts in a few words for people. */
public final class Sentences {

  private static final String NOBODY = "nobody";

  private Sentences() {}

  /** {@return "direct quote, Ann Roe"} */
  public static String of(Quote quote, ArticleView view) {
    String kind = quote.kind().label() + " quote";
    return view.speaker(quote).map(speaker -> kind + ", " + speaker.name()).orElse(kind);
  }

  /** {@return "pledge by Norsund to Ann Roe, due by 2030 (2030), open"} */
  public static String of(Commitment commitment, ArticleView view) {
    StringBuilder words = new StringBuilder(commitment.kind().label());
    words.append(" by ").append(listed(names(commitment.by(), view)));
    if (!commitment.to().isEmpty()) {
      words.append(" to ").append(listed(names(commitment.to(), view)));
    }
    commitment.due().ifPresent(due -> words.append(", due ").append(due(due, view)));
    return words.append(", ").append(commitment.status().label()).toString();
  }

  /** {@return "Ann Roe, Tom Okoro and Vera Lind", or "nobody"} */
  public static String listed(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return names.isEmpty() ? NOBODY : names.get(0);
    }
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** {@return the names of parties, each once} */
  public static List<String> names(List<Party> parties, ArticleView view) {
    return parties.stream().map(party -> view.name(party.actor())).distinct().toList();
  }

  /** {@return "by Friday (2026-11-27)"} */
  public static String due(Due due, ArticleView view) {
    String words = view.words(due.span());
    return due.date().map(date -> words + " (" + Dates.shown(date) + ")").orElse(words);
  }

  /** {@return "mayor of Alder Bay", each role once} */
  public static List<String> roles(Actor actor, ArticleView view) {
    return actor.roles().stream().map(role -> role(role, view)).distinct().toList();
  }

  private static String role(Role role, ArticleView view) {
    return role.of().map(of -> role.title() + " of " + view.name(of)).orElse(role.title());
  }
}
