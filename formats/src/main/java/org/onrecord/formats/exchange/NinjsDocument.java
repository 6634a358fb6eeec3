package org.onrecord.formats.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Dates;
import org.onrecord.formats.view.Links;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Dateline;
import org.onrecord.model.Publication;
import org.onrecord.output.Characters;

/** Writes what ninjs itself has fields for; leaves the object open. */
final class NinjsDocument {

  private static final String COUNTRIES = "http://cvx.iptc.org/iso3166-1a2/";
  private static final String PLAIN = "text/plain";

  private final Article article;
  private final ArticleView view;
  private final JsonFields json;

  NinjsDocument(Article article, JsonFields json) {
    this.article = article;
    this.view = new ArticleView(article);
    this.json = json;
  }

  void write() {
    json.begin();
    json.string("uri", new Links(article).article());
    json.string("type", "text");
    json.object("standard", this::standard);
    json.string("language", article.language());
    json.string("versionCreated", publication(Publication::date).flatMap(Dates::instant));
    json.list(
        "headlines", article.headline().stream().toList(), span -> headline(view.words(span)));
    json.string(
        "by",
        article
            .byline()
            .map(Byline::authors)
            .filter(authors -> !authors.isEmpty())
            .map(Sentences::listed));
    json.string("located", article.dateline().flatMap(Dateline::place));
    json.list(
        "infoSources", publication(Publication::publisher).stream().toList(), this::publisher);
    json.list("bodies", List.of(Characters.whole(article.text())), this::body);
    json.list("people", actors(ActorType.PERSON), this::actor);
    json.list("organisations", actors(ActorType.ORGANIZATION), this::actor);
    json.list("places", actors(ActorType.COUNTRY, ActorType.PLACE), this::actor);
  }

  private void standard() {
    json.string("name", "ninjs");
    json.string("version", "3.1");
    json.string("schema", NinjsSchema.ID);
  }

  private Optional<String> publication(Function<Publication, Optional<String>> field) {
    return article.publication().flatMap(field);
  }

  private void headline(String words) {
    json.object(
        () -> {
          json.string("role", "main");
          json.string("contentType", PLAIN);
          json.string("value", words);
        });
  }

  private void publisher(String name) {
    json.object(
        () -> {
          json.string("name", name);
          json.string("role", "publisher");
        });
  }

  private void body(String text) {
    json.object(
        () -> {
          json.string("role", "main");
          json.string("contentType", PLAIN);
          json.number("charCount", text.codePointCount(0, text.length()));
          json.string("value", text);
        });
  }

  private List<Actor> actors(ActorType... types) {
    List<ActorType> wanted = List.of(types);
    return article.actors().stream().filter(actor -> wanted.contains(actor.type())).toList();
  }

  private void actor(Actor actor) {
    json.object(
        () -> {
          json.string("name", actor.name());
          json.string("rel", "mentions");
          json.string(
              "uri", actor.country().filter(NinjsDocument::isCode).map(NinjsDocument::iptc));
          json.string("literal", actor.id());
        });
  }

  private static boolean isCode(String country) {
    return country.length() == 2 && country.chars().allMatch(c -> 'A' <= c && c <= 'Z');
  }

  private static String iptc(String country) {
    return COUNTRIES + country.toLowerCase(Locale.ROOT);
  }
}
