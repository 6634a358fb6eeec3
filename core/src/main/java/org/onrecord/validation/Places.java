package org.onrecord.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/** Collects every span of an article with the field it stands in, in the order of the record. */
final class Places {

  private final List<Place> found = new ArrayList<>();

  private Places() {}

  static List<Place> of(Article article) {
    Places places = new Places();
    places.addParts(article);
    places.addActors(article.actors());
    places.addQuotes(article.quotes());
    places.addCommitments(article.commitments());
    return List.copyOf(places.found);
  }

  private void addParts(Article article) {
    addSpan(Place.of(Field.of("headline")), article.headline());
    addFact(Place.of(Field.of("byline")), article.byline());
    addFact(Place.of(Field.of("dateline")), article.dateline());
    addSpans(Place.of(Field.of("paragraphs")), article.paragraphs());
  }

  private void addActors(List<Actor> actors) {
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      Place place = Place.ofFact(Field.of("actors").at(i), actor.id());
      addFacts(place.to("roles"), actor.roles());
      addFacts(place.to("mentions"), actor.mentions());
    }
  }

  private void addQuotes(List<Quote> quotes) {
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      Place place = Place.ofFact(Field.of("quotes").at(i), quote.id());
      addSpans(place.to("content"), quote.content());
      addSpan(place.to("source"), quote.source());
      addSpan(place.to("cue"), quote.cue());
    }
  }

  private void addCommitments(List<Commitment> commitments) {
    for (int i = 0; i < commitments.size(); i++) {
      Commitment commitment = commitments.get(i);
      Place place = Place.ofFact(Field.of("commitments").at(i), commitment.id());
      addParties(place.to("by"), commitment.by());
      addParties(place.to("to"), commitment.to());
      addSpan(place.to("cue"), Optional.of(commitment.cue()));
      addSpan(place.to("action"), Optional.of(commitment.action()));
      addSpan(place.to("condition"), commitment.condition());
      addFact(place.to("due"), commitment.due());
      addFact(place.to("amount"), commitment.amount());
      addFact(place.to("made"), commitment.made());
      addSpans(place.to("mentions"), commitment.mentions());
    }
  }

  private void addParties(Place list, List<Party> parties) {
    for (int i = 0; i < parties.size(); i++) {
      addSpan(list.at(i).to("span"), parties.get(i).span());
    }
  }

  private void addFacts(Place list, List<? extends Spanned> facts) {
    for (int i = 0; i < facts.size(); i++) {
      addSpan(list.at(i).to("span"), Optional.of(facts.get(i).span()));
    }
  }

  private void addFact(Place place, Optional<? extends Spanned> fact) {
    addSpan(place.to("span"), fact.map(Spanned::span));
  }

  private void addSpans(Place list, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      addSpan(list.at(i), Optional.of(spans.get(i)));
    }
  }

  private void addSpan(Place place, Optional<Span> span) {
    span.ifPresent(words -> found.add(place.at(words)));
  }
}
