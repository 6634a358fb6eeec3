package org.onrecord.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.model.Actor;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

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
    MentionIndex mentions = new MentionIndex(actors, document.text().length());
    Paragraphs paragraphs = new Paragraphs(document.paragraphs());
    Speakers speakers = new Speakers(attributions.size());
    List<Quote> quotes = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      List<MentionIndex.Entry> heads = heads(attribution, document.tokens(), mentions);
      SpeakerSieve.Scene scene =
          new SpeakerSieve.Scene(document, paragraphs, attributions, i, mentions, heads, speakers);
      quotes.add(quote(attribution, scene));
    }
    return quotes;
  }

  private static List<MentionIndex.Entry> heads(
      Attribution attribution, Tokens tokens, MentionIndex mentions) {
    List<MentionIndex.Entry> heads = new ArrayList<>(attribution.heads().size());
    for (Span phrase : attribution.heads()) {
      MentionIndex.Entry head = mentions.head(withoutLetters(phrase, tokens));
      if (head != null) {
        heads.add(head);
      }
    }
    return heads;
  }

  /** "Mary Holt |KC|" is mentioned as "Mary Holt". */
  private static Span withoutLetters(Span head, Tokens tokens) {
    int last = tokens.from(head.end()) - 1;
    if (!tokens.is(last, WordClass.POST_NOMINAL)) {
      return head;
    }
    int first = tokens.from(head.start());
    return last > first ? tokens.span(first, last) : head;
  }

  private static Quote quote(Attribution attribution, SpeakerSieve.Scene scene) {
    String id = "q" + (scene.index() + 1);
    if (attribution.kind() != QuoteKind.TERM) {
      for (SpeakerSieve sieve : SIEVES) {
        Actor speaker = sieve.speaker(attribution, scene);
        if (speaker != null) {
          scene.speakers().set(scene.index(), speaker);
          return quote(id, attribution, Optional.of(speaker.id()), Optional.of(sieve.name()));
        }
      }
    }
    return quote(id, attribution, Optional.empty(), Optional.empty());
  }

  private static Quote quote(
      String id, Attribution attribution, Optional<String> speaker, Optional<String> basis) {
    return new Quote(
        id,
        attribution.kind(),
        attribution.content(),
        speaker,
        attribution.source(),
        attribution.cue(),
        basis);
  }
}
