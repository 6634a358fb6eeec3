package org.onrecord.analysis.speaker;

import java.util.List;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.model.Actor;
import org.onrecord.model.Quote;
import org.onrecord.text.Layer;

/** Turns attributions into quotes and finds the actor who speaks. */
@FunctionalInterface
public interface SpeakerResolver {

  /**
   * {@return the quotes in text order, {@code q1}, {@code q2}, …; a speaker that cannot be told
   * stays absent}
   */
  List<Quote> resolve(Document document, Layer<Attribution> attributions, List<Actor> actors);
}
