package org.onrecord.analysis.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.model.Actor;
import org.onrecord.model.MentionForm;

/** The source itself is a mention of an actor: by name, by a noun phrase or by a pronoun. */
final class SourceSieve implements SpeakerSieve {

  private final String name;
  private final MentionForm form;

  SourceSieve(String name, MentionForm form) {
    this.name = name;
    this.form = form;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    for (MentionIndex.Entry head : scene.heads()) {
      if (head.form() == form) {
        return head.actor();
      }
    }
    return null;
  }
}
