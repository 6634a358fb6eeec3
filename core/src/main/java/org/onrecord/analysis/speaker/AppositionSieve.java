package org.onrecord.analysis.speaker;

import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;

/**
 * The source is a noun phrase that names a person or body further on: "his deputy, Ann Roe, said",
 * "its owner, the Orsk Fund, said".
 */
final class AppositionSieve implements SpeakerSieve {

  @Override
  public String name() {
    return "apposition";
  }

  @Override
  public Optional<String> speaker(Attribution attribution, Scene scene) {
    return attribution
        .source()
        .flatMap(
            source ->
                scene.mentions().in(source).stream()
                    .filter(MentionIndex.Entry::isNamedActor)
                    .filter(entry -> isBehindComma(scene, source.start(), entry.span().start()))
                    .findFirst())
        .map(entry -> entry.actor().id());
  }

  private static boolean isBehindComma(Scene scene, int start, int mention) {
    String text = scene.document().text();
    String before = text.substring(start, mention).stripTrailing();
    return before.endsWith(",") || before.endsWith(", the");
  }
}
