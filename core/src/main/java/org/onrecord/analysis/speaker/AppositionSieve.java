package org.onrecord.analysis.speaker;

import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.model.Role;

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
                    .filter(entry -> isBehindComma(scene, source.start(), entry))
                    .findFirst())
        .map(entry -> entry.actor().id());
  }

  private static boolean isBehindComma(Scene scene, int start, MentionIndex.Entry entry) {
    String text = scene.document().text();
    int mention = start(entry, scene.document().tokens());
    String before = text.substring(start, mention).stripTrailing();
    return before.endsWith(",")
        || before.endsWith(", the")
        || isRoleBehindComma(
            entry, before.indexOf(',') < 0 ? mention : start + before.lastIndexOf(','), mention);
  }

  /** Where the name starts, "Dr." and the like before it included. */
  private static int start(MentionIndex.Entry entry, Tokens tokens) {
    int t = tokens.from(entry.span().start());
    while (tokens.is(t - 1, WordClass.HONORIFIC)) {
      t--;
    }
    return tokens.start(t);
  }

  /** "his rival, |former captain| Ann Roe". */
  private static boolean isRoleBehindComma(MentionIndex.Entry entry, int comma, int mention) {
    return entry.actor().roles().stream()
        .map(Role::span)
        .anyMatch(role -> comma < role.start() && role.start() < mention);
  }
}
