package org.onrecord.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.model.Actor;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Layer;

/** The default: ordered sieves, the surest first; the one that answers is the quote's basis. */
public final class SieveSpeakerResolver implements SpeakerResolver {

  private static final List<SpeakerSieve> SIEVES =
      List.of(
          new SourceSieve("name", MentionForm.NAME),
          new AppositionSieve(),
          new SourceSieve("nominal", MentionForm.NOMINAL),
          new SourceSieve("pronoun", MentionForm.PRONOUN),
          new SurnameSieve(),
          new NarratorSieve(),
          new InterviewSieve(),
          new AuthorSieve(),
          new SpokesmanSieve(),
          new EpithetSieve(),
          new ContinuationSieve());

  /** A resolver for English. */
  public SieveSpeakerResolver() {}

  @Override
  public List<Quote> resolve(
      Document document, Layer<Attribution> attributions, List<Actor> actors) {
    MentionIndex mentions = new MentionIndex(actors);
    Paragraphs paragraphs = new Paragraphs(document.paragraphs());
    Speakers speakers = new Speakers(attributions.size());
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      SpeakerSieve.Scene scene =
          new SpeakerSieve.Scene(document, paragraphs, attributions, i, mentions, speakers);
      quotes.add(quote(attributions.get(i), scene));
    }
    return quotes;
  }

  private static Quote quote(Attribution attribution, SpeakerSieve.Scene scene) {
    Quote.Builder quote = Quote.builder();
    quote
        .id("q" + (scene.index() + 1))
        .kind(attribution.kind())
        .content(attribution.content())
        .source(attribution.source())
        .cue(attribution.cue());
    if (attribution.kind() != QuoteKind.TERM) {
      for (SpeakerSieve sieve : SIEVES) {
        Optional<String> speaker = sieve.speaker(attribution, scene);
        if (speaker.isPresent()) {
          scene.speakers().set(scene.index(), speaker.get());
          return quote.speaker(speaker).basis(sieve.name()).build();
        }
      }
    }
    return quote.build();
  }
}
