package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.model.Actor;
import org.onrecord.model.Role;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * An actor holds an office in one body.
 *
 * <p>Some people are directors of two; more often one of the two has somebody else for its
 * director.
 */
final class RoleHasOneBody implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Problem> problems = new ArrayList<>();
    List<Actor> actors = subject.article().actors();
    for (int a = 0; a < actors.size(); a++) {
      Map<String, Role> byTitle = new HashMap<>();
      List<Role> roles = actors.get(a).roles();
      for (int r = 0; r < roles.size(); r++) {
        Role role = roles.get(r);
        if (role.of().isPresent()) {
          Role first = byTitle.putIfAbsent(role.title().strip().toLowerCase(Locale.ROOT), role);
          if (first != null && !first.of().equals(role.of())) {
            Field field = Field.of("actors").at(a).to("roles").at(r).to("of");
            problems.add(problem(subject, actors.get(a), first, role, field));
          }
        }
      }
    }
    return problems;
  }

  private static Problem problem(
      Subject subject, Actor actor, Role first, Role other, Field field) {
    return new Problem(
        Place.ofFact(field, actor.id()).at(other.span()),
        "\"%s\" is %s of \"%s\" here and of \"%s\" elsewhere; see whose office it is"
            .formatted(
                Excerpt.of(actor.name()),
                Excerpt.of(other.title()),
                body(subject, other),
                body(subject, first)));
  }

  private static String body(Subject subject, Role role) {
    String id = role.of().orElseThrow();
    return Excerpt.of(subject.article().actor(id).map(Actor::name).orElse(id));
  }
}
