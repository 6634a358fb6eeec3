package example.spark;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Due;
import org.onrecord.model.Party;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.Role;
import org.onrecord.text.Span;

/** Records as beans. */
final class FactsOf {

  private FactsOf() {}

  static ArticleFacts article(Article article) {
    ArticleFacts facts = new ArticleFacts();
    facts.setId(article.id());
    facts.setHeadline(article.headline().map(article::words).orElse(null));
    facts.setPublisher(article.publication().flatMap(Publication::publisher).orElse(null));
    facts.setUrl(article.publication().flatMap(Publication::url).orElse(null));
    facts.setDate(article.publication().flatMap(Publication::date).orElse(null));
    facts.setQuotes(article.quotes().stream().map(quote -> quote(article, quote)).toList());
    facts.setCommitments(
        article.commitments().stream().map(commitment -> commitment(article, commitment)).toList());
    facts.setActors(article.actors().stream().map(FactsOf::actor).toList());
    return facts;
  }

  private static QuoteRow quote(Article article, Quote quote) {
    QuoteRow row = new QuoteRow();
    row.setId(quote.id());
    row.setKind(quote.kind().toString());
    row.setSpeaker(article.speaker(quote).map(Actor::name).orElse(null));
    row.setWords(article.words(quote));
    row.setCue(quote.cue().map(article::words).orElse(null));
    row.setStart(quote.span().start());
    row.setEnd(quote.span().end());
    return row;
  }

  private static CommitmentRow commitment(Article article, Commitment commitment) {
    CommitmentRow row = new CommitmentRow();
    row.setId(commitment.id());
    row.setKind(commitment.kind().toString());
    row.setPolarity(commitment.polarity().toString());
    row.setStatus(commitment.status().toString());
    row.setBy(names(article, commitment.by()));
    row.setTo(names(article, commitment.to()));
    row.setAction(article.words(commitment.action()));
    row.setCondition(commitment.condition().map(article::words).orElse(null));
    row.setDue(commitment.due().flatMap(Due::date).orElse(null));
    Span action = commitment.action();
    row.setStart(action.start());
    row.setEnd(action.end());
    return row;
  }

  private static List<String> names(Article article, List<Party> parties) {
    return parties.stream()
        .map(party -> article.actor(party.actor()))
        .flatMap(Optional::stream)
        .map(Actor::name)
        .toList();
  }

  private static ActorRow actor(Actor actor) {
    ActorRow row = new ActorRow();
    row.setId(actor.id());
    row.setName(actor.name());
    row.setType(actor.type().toString());
    row.setCountry(actor.country().orElse(null));
    row.setTitles(actor.roles().stream().map(Role::title).toList());
    row.setMentions(actor.mentions().size());
    return row;
  }
}
