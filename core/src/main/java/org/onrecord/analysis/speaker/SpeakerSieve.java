package org.onrecord.analysis.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.model.Actor;
import org.onrecord.text.Layer;

/** One way to tell who speaks; of several, asked in order, the first that answers wins. */
interface SpeakerSieve {

  /** {@return the name that a quote keeps as its basis} */
  String name();

  /** {@return the actor who speaks; null if this way does not tell it} */
  @Nullable Actor speaker(Attribution attribution, Scene scene);

  /**
   * What a sieve looks at.
   *
   * @param document the text
   * @param paragraphs its paragraphs, by offset
   * @param attributions all attributions in text order
   * @param index which of them is asked about
   * @param mentions which actor is mentioned where
   * @param heads the mentions that head the source's noun phrases
   * @param speakers the speakers of the attributions before, by index; null where none was found
   */
  record Scene(
      Document document,
      Paragraphs paragraphs,
      Layer<Attribution> attributions,
      int index,
      MentionIndex mentions,
      List<MentionIndex.Entry> heads,
      Speakers speakers) {}
}
