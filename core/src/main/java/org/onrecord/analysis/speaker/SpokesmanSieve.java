package org.onrecord.analysis.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.text.Span;

/** "a spokesman for the board said": who has no name speaks for the body alone. */
final class SpokesmanSieve implements SpeakerSieve {

  private static final WordSet SPOKESMEN = WordSet.of("spokesman", "spokesperson", "spokeswoman");

  @Override
  public String name() {
    return "spokesman";
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    Tokens tokens = scene.document().tokens();
    boolean one = attribution.source().isPresent() && attribution.heads().size() == 1;
    if (!one || !isSpokesman(tokens, attribution.heads().get(0))) {
      return null;
    }
    for (MentionIndex.Entry entry : scene.mentions().in(attribution.source().get())) {
      if (isBody(entry.actor().type())) {
        return entry.actor();
      }
    }
    return null;
  }

  private static boolean isSpokesman(Tokens tokens, Span head) {
    for (int t = tokens.from(head.start()); t < tokens.from(head.end()); t++) {
      if (SPOKESMEN.hasLemma(tokens.word(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBody(ActorType type) {
    return type == ActorType.ORGANIZATION || type == ActorType.COUNTRY || type == ActorType.GROUP;
  }
}
