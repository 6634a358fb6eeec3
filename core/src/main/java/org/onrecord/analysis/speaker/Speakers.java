package org.onrecord.analysis.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The speakers found so far, by index of the attribution. */
final class Speakers {

  private final @Nullable String[] ids;

  Speakers(int size) {
    ids = new String[size];
  }

  void set(int attribution, String actor) {
    ids[attribution] = actor;
  }

  Optional<String> of(int attribution) {
    return Optional.ofNullable(ids[attribution]);
  }
}
