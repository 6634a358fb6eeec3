package org.onrecord.formats.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Dates;
import org.onrecord.formats.view.Links;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.Due;
import org.onrecord.model.Made;
import org.onrecord.model.Party;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.Role;

/** Writes one article as JSON-LD; leaves its object open. */
final class JsonLdDocument {

  private static final String SCHEMA_ORG = "https://schema.org";
  private static final String OWN_NAMESPACE = "https://onrecord.org/vocabulary#";
  private static final String OWN = "onrecord:";
  private static final String ORGANIZATION = "Organization";

  private final Article article;
  private final ArticleView view;
  private final Links links;
  private final JsonFields json;
  private final Set<String> acting;

  JsonLdDocument(Article article, JsonFields json) {
    this.article = article;
    this.view = new ArticleView(article);
    this.links = new Links(article);
    this.json = json;
    this.acting = Acting.in(article);
  }

  void write() {
    json.begin();
    context();
    json.string("@id", links.article());
    json.string("@type", "NewsArticle");
    json.string("identifier", article.id());
    json.string("url", links.url());
    json.string("inLanguage", article.language());
    json.string("headline", article.headline().map(view::words));
    json.list("author", authors(), name -> thing("Person", name));
    json.string("dateline", article.dateline().map(dateline -> view.words(dateline.span())));
    article.publication().ifPresent(this::publication);
    json.string("articleBody", body());
    json.list("mentions", article.actors(), this::actor);
    json.list("hasPart", article.quotes(), this::quote);
    json.list(OWN + "commitment", article.commitments(), this::commitment);
  }

  private void context() {
    json.list(
        "@context",
        List.of(SCHEMA_ORG, OWN_NAMESPACE),
        context -> {
          if (context.equals(SCHEMA_ORG)) {
            json.string(context);
          } else {
            json.object(() -> json.string("onrecord", context));
          }
        });
  }

  private List<String> authors() {
    return article.byline().map(Byline::authors).orElse(List.of());
  }

  private String body() {
    return article.paragraphs().stream().map(view::words).collect(Collectors.joining("\n\n"));
  }

  private void publication(Publication publication) {
    json.list(
        "publisher", publication.publisher().stream().toList(), name -> thing(ORGANIZATION, name));
    json.string("datePublished", publication.date().flatMap(Dates::iso));
  }

  private void thing(String type, String name) {
    json.object(
        () -> {
          json.string("@type", type);
          json.string("name", name);
        });
  }

  private void actor(Actor actor) {
    json.object(
        () -> {
          json.string("@id", links.actor(actor.id()));
          json.list("@type", types(actor), json::string);
          json.string("name", actor.name());
          json.string("identifier", actor.country());
          if (actor.type() == ActorType.PERSON) {
            json.list("jobTitle", titles(actor), json::string);
            json.list("affiliation", bodies(actor), this::link);
          }
        });
  }

  private List<String> types(Actor actor) {
    String type =
        switch (actor.type()) {
          case PERSON -> "Person";
          case ORGANIZATION -> ORGANIZATION;
          case GROUP -> OWN + "Group";
          case COUNTRY -> "Country";
          case PLACE -> "Place";
        };
    boolean isNoBodyYet = actor.type() != ActorType.PERSON && !type.equals(ORGANIZATION);
    return isNoBodyYet && acting.contains(actor.id()) ? List.of(type, ORGANIZATION) : List.of(type);
  }

  private static List<String> titles(Actor actor) {
    return actor.roles().stream().map(Role::title).distinct().toList();
  }

  /** Not persons: their assistants are affiliated to nothing that the article names. */
  private List<String> bodies(Actor actor) {
    return links(
        actor.roles().stream()
            .flatMap(role -> role.of().stream())
            .filter(
                of -> view.actor(of).filter(body -> body.type() != ActorType.PERSON).isPresent())
            .toList());
  }

  private List<String> links(List<String> actors) {
    return actors.stream()
        .filter(id -> view.actor(id).isPresent())
        .distinct()
        .map(links::actor)
        .toList();
  }

  private void link(String iri) {
    json.object(() -> json.string("@id", iri));
  }

  private void quote(Quote quote) {
    json.object(
        () -> {
          json.string("@id", links.quote(quote.id()));
          json.string("@type", "Quotation");
          json.string("text", view.words(quote));
          json.list("spokenByCharacter", links(quote.speaker().stream().toList()), this::link);
          json.string(OWN + "quoteKind", quote.kind().label());
          json.string(OWN + "source", quote.source().map(view::words));
          json.string(OWN + "cue", quote.cue().map(view::words));
        });
  }

  private void commitment(Commitment commitment) {
    json.object(
        () -> {
          json.string("@id", links.commitment(commitment.id()));
          json.string("@type", OWN + "Commitment");
          json.string(OWN + "commitmentKind", commitment.kind().label());
          json.string(OWN + "polarity", commitment.polarity().label());
          json.string(OWN + "status", commitment.status().label());
          json.list(OWN + "by", parties(commitment.by()), this::link);
          json.list(OWN + "to", parties(commitment.to()), this::link);
          json.string(OWN + "cue", view.words(commitment.cue()));
          json.string(OWN + "action", view.words(commitment.action()));
          json.string(OWN + "condition", commitment.condition().map(view::words));
          json.string(OWN + "due", commitment.due().map(due -> view.words(due.span())));
          json.string(OWN + "dueDate", commitment.due().flatMap(Due::date));
          json.string(OWN + "made", commitment.made().map(made -> view.words(made.span())));
          json.string(OWN + "madeDate", commitment.made().flatMap(Made::date));
          json.list(OWN + "amount", commitment.amount().stream().toList(), this::amount);
          json.list(OWN + "statedIn", statedIn(commitment), this::link);
        });
  }

  private List<String> parties(List<Party> parties) {
    return links(parties.stream().map(Party::actor).toList());
  }

  private List<String> statedIn(Commitment commitment) {
    return commitment.quote().flatMap(view::quote).map(Quote::id).map(links::quote).stream()
        .toList();
  }

  private void amount(Amount amount) {
    boolean money = amount.unit().filter(JsonLdDocument::isCurrency).isPresent();
    json.object(
        () -> {
          json.string("@type", money ? "MonetaryAmount" : "QuantitativeValue");
          json.string("name", view.words(amount.span()));
          json.number("value", amount.value());
          json.string(money ? "currency" : "unitText", amount.unit());
        });
  }

  /** ISO 4217. */
  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> 'A' <= c && c <= 'Z');
  }
}
