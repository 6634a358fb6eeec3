package org.onrecord.analysis.speaker;

import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.text.Layer;

/** One way to tell who speaks; of several, asked in order, the first that answers wins. */
interface SpeakerSieve {

  /** {@return the name that a quote keeps as its basis} */
  String name();

  /** {@return the id of the actor who speaks, if this way tells it} */
  Optional<String> speaker(Attribution attribution, Scene scene);

  /**
   * What a sieve looks at.
   *
   * @param document the text
   * @param paragraphs its paragraphs, by offset
   * @param attributions all attributions in text order
   * @param index which of them is asked about
   * @param mentions which actor is mentioned where
   * @param speakers the speakers of the attributions before, by index; null where none was found
   */
  record Scene(
      Document document,
      Paragraphs paragraphs,
      Layer<Attribution> attributions,
      int index,
      MentionIndex mentions,
      Speakers speakers) {}
}
