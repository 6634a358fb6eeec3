package org.onrecord.analysis.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
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
  public Optional<String> speaker(Attribution attribution, Scene scene) {
    if (!isLabel(attribution, scene.document(), "A")) {
      return Optional.empty();
    }
    Optional<String> announced = scene.document().headline().flatMap(line -> only(line, scene));
    return announced.or(() -> only(introduction(scene), scene));
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
    return attribution
        .source()
        .filter(source -> source.length() == label.length())
        .filter(source -> document.text().startsWith(label, source.start()))
        .isPresent();
  }

  /** The only person who is named there, the article's author aside. */
  private static Optional<String> only(Span place, Scene scene) {
    Optional<Span> byline = scene.document().byline().map(line -> line.span());
    Set<String> named =
        scene.mentions().in(place).stream()
            .filter(MentionIndex.Entry::isNamedPerson)
            .filter(entry -> byline.filter(line -> line.contains(entry.span())).isEmpty())
            .map(entry -> entry.actor().id())
            .collect(Collectors.toSet());
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }
}
