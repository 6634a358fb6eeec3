package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.model.Role;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Every id that a fact refers to belongs to an actor or quote of the article.
 *
 * <p>A dangling id is a speaker or a party that nobody can look up; most often a fact was renamed
 * or deleted and what refers to it was forgotten.
 */
final class ReferencesResolve implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    return new Search(subject.article()).problems();
  }

  /** One run over one article. */
  private static final class Search {
    private final Article article;
    private final Set<String> actors;
    private final Set<String> quotes;
    private final List<Problem> problems = new ArrayList<>();

    Search(Article article) {
      this.article = article;
      this.actors = article.actors().stream().map(Actor::id).collect(Collectors.toSet());
      this.quotes = article.quotes().stream().map(Quote::id).collect(Collectors.toSet());
    }

    List<Problem> problems() {
      for (int i = 0; i < article.actors().size(); i++) {
        Actor actor = article.actors().get(i);
        checkRoles(Place.ofFact(Field.of("actors").at(i).to("roles"), actor.id()), actor.roles());
      }
      for (int i = 0; i < article.quotes().size(); i++) {
        Quote quote = article.quotes().get(i);
        checkActor(
            Place.ofFact(Field.of("quotes").at(i).to("speaker"), quote.id()), quote.speaker());
      }
      for (int i = 0; i < article.commitments().size(); i++) {
        Commitment commitment = article.commitments().get(i);
        checkCommitment(Place.ofFact(Field.of("commitments").at(i), commitment.id()), commitment);
      }
      return problems;
    }

    private void checkRoles(Place list, List<Role> roles) {
      for (int i = 0; i < roles.size(); i++) {
        checkActor(list.at(i).to("of"), roles.get(i).of());
      }
    }

    private void checkCommitment(Place place, Commitment commitment) {
      checkParties(place.to("by"), commitment.by());
      checkParties(place.to("to"), commitment.to());
      check(place.to("quote"), commitment.quote(), quotes, "quote");
    }

    private void checkParties(Place list, List<Party> parties) {
      for (int i = 0; i < parties.size(); i++) {
        checkActor(list.at(i).to("actor"), Optional.of(parties.get(i).actor()));
      }
    }

    private void checkActor(Place place, Optional<String> id) {
      check(place, id, actors, "actor");
    }

    private void check(Place place, Optional<String> id, Set<String> known, String kind) {
      if (id.isPresent() && !known.contains(id.get())) {
        String message =
            "no %s of this article has the id \"%s\"".formatted(kind, Excerpt.of(id.get()));
        problems.add(new Problem(place, message + suggestion(id.get(), known, kind)));
      }
    }

    /** The usual slip is a part of the id: "lind" for "mark-lind". */
    private static String suggestion(String id, Set<String> known, String kind) {
      return known.stream()
          .filter(other -> other.contains(id) || id.contains(other))
          .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .map("; did you mean \"%s\"?"::formatted)
          .orElse("; correct it, or add it to \"" + kind + "s\"");
    }
  }
}
