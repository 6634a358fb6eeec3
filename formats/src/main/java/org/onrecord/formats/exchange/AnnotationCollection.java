package org.onrecord.formats.exchange;

import java.util.List;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Links;
import org.onrecord.model.Article;
import org.onrecord.text.Span;

/** Writes the annotations of one article, all on one page; leaves the collection open. */
final class AnnotationCollection {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Article article;
  private final Links links;
  private final Selectors selectors;
  private final JsonFields json;

  AnnotationCollection(Article article, JsonFields json) {
    this.article = article;
    this.links = new Links(article);
    this.selectors = new Selectors(article, json);
    this.json = json;
  }

  void write() {
    List<Annotation> annotations = Annotation.of(article);
    json.begin();
    json.string("@context", CONTEXT);
    json.string("id", links.article() + "#annotations");
    json.string("type", "AnnotationCollection");
    json.string("label", new ArticleView(article).title());
    json.number("total", annotations.size());
    if (!annotations.isEmpty()) {
      json.object("first", () -> page(annotations));
    }
  }

  private void page(List<Annotation> annotations) {
    json.string("id", links.article() + "#annotations-1");
    json.string("type", "AnnotationPage");
    json.number("startIndex", 0);
    json.list("items", annotations, this::annotation);
  }

  private void annotation(Annotation annotation) {
    json.object(
        () -> {
          json.string("id", annotation.fact() + "-annotation");
          json.string("type", "Annotation");
          json.string("motivation", annotation.motivation());
          json.list("body", List.of(annotation), this::bodies);
          json.list("target", annotation.places(), this::target);
        });
  }

  private void bodies(Annotation annotation) {
    textualBody("describing", annotation.words());
    annotation.tags().forEach(tag -> textualBody("tagging", tag));
    annotation.about().forEach(this::identifyingBody);
  }

  private void textualBody(String purpose, String value) {
    json.object(
        () -> {
          json.string("type", "TextualBody");
          json.string("purpose", purpose);
          json.string("format", "text/plain");
          json.string("value", value);
        });
  }

  private void identifyingBody(String actor) {
    json.object(
        () -> {
          json.string("type", "SpecificResource");
          json.string("purpose", "identifying");
          json.string("source", actor);
        });
  }

  private void target(Span place) {
    json.object(
        () -> {
          json.string("type", "SpecificResource");
          json.string("source", links.article());
          json.list("selector", List.of(place), this::selectors);
        });
  }

  private void selectors(Span place) {
    selectors.position(place);
    selectors.quote(place);
  }
}
