package org.onrecord.formats.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Links;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Mention;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/**
 * What is said of some places of a text.
 *
 * @param fact the IRI of the fact
 * @param motivation why, in the standard's words
 * @param tags what it is: "quote", "direct"
 * @param about the IRIs of the actors it has to do with
 * @param words the same for people
 * @param places where it stands; all in the text, at least one
 */
record Annotation(
    String fact,
    String motivation,
    List<String> tags,
    List<String> about,
    String words,
    List<Span> places) {

  /** {@return what is to be said of an article; facts without a place are left out} */
  static List<Annotation> of(Article article) {
    ArticleView view = new ArticleView(article);
    Links links = new Links(article);
    List<Annotation> annotations = new ArrayList<>();
    article.actors().forEach(actor -> annotations.add(of(actor, links, view)));
    article.quotes().forEach(quote -> annotations.add(of(quote, links, view)));
    article.commitments().forEach(promise -> annotations.add(of(promise, links, view)));
    return annotations.stream().filter(annotation -> !annotation.places.isEmpty()).toList();
  }

  private static Annotation of(Actor actor, Links links, ArticleView view) {
    return new Annotation(
        links.actor(actor.id()),
        "identifying",
        List.of("actor", actor.type().label()),
        List.of(links.actor(actor.id())),
        actor.name(),
        inText(actor.mentions().stream().map(Mention::span), view));
  }

  private static Annotation of(Quote quote, Links links, ArticleView view) {
    List<String> speaker = view.speaker(quote).map(Actor::id).map(links::actor).stream().toList();
    return new Annotation(
        links.quote(quote.id()),
        "describing",
        List.of("quote", quote.kind().label()),
        speaker,
        Sentences.of(quote, view),
        inText(quote.content().stream(), view));
  }

  private static Annotation of(Commitment commitment, Links links, ArticleView view) {
    return new Annotation(
        links.commitment(commitment.id()),
        "describing",
        List.of("commitment", commitment.kind().label(), commitment.status().label()),
        commitment.by().stream()
            .map(Party::actor)
            .filter(id -> view.actor(id).isPresent())
            .map(links::actor)
            .distinct()
            .toList(),
        Sentences.of(commitment, view),
        inText(Stream.of(commitment.action()), view));
  }

  private static List<Span> inText(Stream<Span> spans, ArticleView view) {
    return spans.filter(view::isInText).toList();
  }
}
