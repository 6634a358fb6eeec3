package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Role;

/** Who speaks for a country: its ministries and offices, and nobody else's. */
final class States {

  private States() {}

  /**
   * "The defence ministry said Norway would": an organ of state of which no other country is named.
   */
  static boolean isOrganOf(Context context, Reporter reporter, @Nullable Actor bound) {
    return bound != null
        && bound.type() == ActorType.COUNTRY
        && reporter.head() != null
        && context.words.isObject("organ", context.lemma(reporter.head().head()));
  }

  /** Whether the reporter's words or office belong to another country than the one bound. */
  static boolean differ(Context context, Reporter reporter, @Nullable Actor bound) {
    return bound != null
        && bound.type() == ActorType.COUNTRY
        && (namesAnother(context, reporter, bound) || servesAnother(context, reporter, bound));
  }

  private static boolean namesAnother(Context context, Reporter reporter, Actor bound) {
    boolean another = false;
    for (int t = reporter.first(); t < reporter.end(); t++) {
      Actor named = context.cast.at(t);
      if (named != null && named.type() == ActorType.COUNTRY) {
        if (named.id().equals(bound.id())) {
          return false;
        }
        another = true;
      }
    }
    return another;
  }

  private static boolean servesAnother(Context context, Reporter reporter, Actor bound) {
    Actor speaker = reporter.actor();
    if (speaker == null || speaker.type() != ActorType.PERSON) {
      return false;
    }
    boolean another = false;
    for (Role role : speaker.roles()) {
      Optional<Actor> body = role.of().map(context.cast::actor);
      boolean country = body.filter(actor -> actor.type() == ActorType.COUNTRY).isPresent();
      if (country && body.get().id().equals(bound.id())) {
        return false;
      }
      another |= country;
    }
    return another;
  }
}
