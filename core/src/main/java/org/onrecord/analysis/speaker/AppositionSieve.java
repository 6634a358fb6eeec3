package org.onrecord.analysis.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.model.Actor;
import org.onrecord.model.Role;
import org.onrecord.text.Span;

/**
 * The source is a noun phrase that names a person or body further on: "his deputy, Ann Roe, said",
 * "its owner, the Orsk Fund, said".
 */
final class AppositionSieve implements SpeakerSieve {

  private static final String THE = ", the";

  @Override
  public String name() {
    return "apposition";
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    if (attribution.source().isEmpty()) {
      return null;
    }
    Span source = attribution.source().get();
    for (MentionIndex.Entry entry = scene.mentions().first(source);
        entry != null && entry.startsIn(source);
        entry = entry.next()) {
      if (entry.isNamedActor() && isBehindComma(scene, source.start(), entry)) {
        return entry.actor();
      }
    }
    return null;
  }

  private static boolean isBehindComma(Scene scene, int start, MentionIndex.Entry entry) {
    String text = scene.document().text();
    int mention = start(entry, scene.document().tokens());
    int end = mention;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int comma = end - 1;
    while (comma >= start && text.charAt(comma) != ',') {
      comma--;
    }
    boolean article = comma == end - THE.length() && text.startsWith(THE, comma);
    return comma >= start
        && (comma == end - 1 || article || hasRoleIn(entry.actor(), comma, mention));
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
  private static boolean hasRoleIn(Actor actor, int comma, int mention) {
    for (Role role : actor.roles()) {
      if (comma < role.span().start() && role.span().start() < mention) {
        return true;
      }
    }
    return false;
  }
}
