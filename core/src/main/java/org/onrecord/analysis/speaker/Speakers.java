package org.onrecord.analysis.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;

/** The speakers found so far, by index of the attribution. */
final class Speakers {

  private final @Nullable Actor[] actors;

  Speakers(int size) {
    actors = new Actor[size];
  }

  void set(int attribution, Actor actor) {
    actors[attribution] = actor;
  }

  @Nullable Actor of(int attribution) {
    return actors[attribution];
  }
}
