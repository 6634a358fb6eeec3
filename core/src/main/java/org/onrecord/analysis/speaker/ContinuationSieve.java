package org.onrecord.analysis.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.model.Actor;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;

/**
 * A paragraph that begins with a quotation without source and cue goes on with the speaker before.
 */
final class ContinuationSieve implements SpeakerSieve {

  @Override
  public String name() {
    return "continuation";
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    boolean own = attribution.source().isPresent() || attribution.cue().isPresent();
    if (own || scene.index() == 0) {
      return null;
    }
    int before = scene.index() - 1;
    while (before >= 0 && isNobodys(scene.attributions().get(before))) {
      before--;
    }
    if (before < 0 || !follows(scene, scene.attributions().get(before), attribution)) {
      return null;
    }
    return scene.speakers().of(before);
  }

  /** A term, and reported words of which the text names no source: "comments about rents". */
  private static boolean isNobodys(Attribution attribution) {
    boolean indirect = attribution.kind() == QuoteKind.INDIRECT;
    return attribution.kind() == QuoteKind.TERM || (indirect && attribution.source().isEmpty());
  }

  /** Whether both stand in one paragraph or in neighbours, the later at the start of its own. */
  private static boolean follows(Scene scene, Attribution before, Attribution attribution) {
    int own = scene.paragraphs().at(attribution.span().start());
    int other = scene.paragraphs().at(before.span().end() - 1);
    if (own < 0 || other < 0 || own - other > 1) {
      return false;
    }
    Span paragraph = scene.paragraphs().get(own);
    return own == other || attribution.span().start() == paragraph.start();
  }
}
