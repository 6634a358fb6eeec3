package org.onrecord.analysis.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.model.Actor;
import org.onrecord.text.Span;

/** "A: …": the one person whom the headline, or what stands before the first question, names. */
final class InterviewSieve implements SpeakerSieve {

  /** Code units; an introduction is no longer. */
  private static final int MOST = 5_000;

  @Override
  public String name() {
    return "interview";
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    if (!isLabel(attribution, scene.document(), "A")) {
      return null;
    }
    Optional<Span> headline = scene.document().headline();
    Actor announced = headline.isPresent() ? only(headline.get(), scene) : null;
    return announced != null ? announced : only(introduction(scene), scene);
  }

  private static Span introduction(Scene scene) {
    int end = 0;
    for (int i = 0; i <= scene.index() && end == 0; i++) {
      Attribution turn = scene.attributions().get(i);
      if (isLabel(turn, scene.document(), "Q") || isLabel(turn, scene.document(), "A")) {
        end = turn.source().orElseThrow().start();
      }
    }
    return new Span(0, Math.min(end, MOST));
  }

  private static boolean isLabel(Attribution attribution, Document document, String label) {
    if (attribution.source().isEmpty()) {
      return false;
    }
    Span source = attribution.source().get();
    return source.length() == label.length() && document.text().startsWith(label, source.start());
  }

  /** The only person who is named there, the article's author aside. */
  private static @Nullable Actor only(Span place, Scene scene) {
    Optional<Span> byline = scene.document().byline().map(line -> line.span());
    Actor only = null;
    for (MentionIndex.Entry entry : scene.mentions().in(place)) {
      boolean author = byline.isPresent() && byline.get().contains(entry.span());
      if (entry.isNamedPerson() && !author) {
        if (only != null && !only.equals(entry.actor())) {
          return null;
        }
        only = entry.actor();
      }
    }
    return only;
  }
}
