package org.onrecord.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.Dateline;
import org.onrecord.model.Mention;
import org.onrecord.model.Party;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.Role;
import org.onrecord.text.Span;

/**
 * Writes an article field by field, in the order of the contract: the one place that knows it. What
 * is absent is left out; empty lists are written.
 */
final class ArticleEncoder {

  private final RecordOutput out;
  private final String text;

  private ArticleEncoder(RecordOutput out, String text) {
    this.out = out;
    this.text = text;
  }

  static void encode(Article article, RecordOutput out) throws IOException {
    new ArticleEncoder(out, article.text()).article(article);
  }

  /** Writes the fields of a record whose text stands elsewhere, into an object that is open. */
  static void encodeWithoutText(Article article, RecordOutput out) throws IOException {
    ArticleEncoder encoder = new ArticleEncoder(out, article.text());
    encoder.head(article);
    encoder.facts(article);
  }

  private void article(Article article) throws IOException {
    out.beginObject();
    head(article);
    string("text", article.text());
    facts(article);
    out.endObject();
  }

  private void head(Article article) throws IOException {
    string("schemaVersion", article.schemaVersion());
    string("id", article.id());
    string("language", article.language());
  }

  private void facts(Article article) throws IOException {
    optional("headline", article.headline(), this::span);
    optional("byline", article.byline(), this::byline);
    optional("dateline", article.dateline(), this::dateline);
    optional("publication", article.publication(), this::publication);
    list("paragraphs", article.paragraphs(), this::bareSpan);
    list("actors", article.actors(), this::actor);
    list("quotes", article.quotes(), this::quote);
    list("commitments", article.commitments(), this::commitment);
  }

  private void byline(Byline byline) throws IOException {
    out.beginObject();
    span("span", byline.span());
    list("authors", byline.authors(), out::string);
    out.endObject();
  }

  private void dateline(Dateline dateline) throws IOException {
    out.beginObject();
    span("span", dateline.span());
    string("place", dateline.place());
    string("date", dateline.date());
    out.endObject();
  }

  private void publication(Publication publication) throws IOException {
    out.beginObject();
    string("publisher", publication.publisher());
    string("url", publication.url());
    string("date", publication.date());
    out.endObject();
  }

  private void actor(Actor actor) throws IOException {
    out.beginObject();
    string("id", actor.id());
    string("name", actor.name());
    string("type", actor.type().label());
    string("country", actor.country());
    list("roles", actor.roles(), this::role);
    list("mentions", actor.mentions(), this::mention);
    out.endObject();
  }

  private void role(Role role) throws IOException {
    out.beginObject();
    string("title", role.title());
    string("of", role.of());
    span("span", role.span());
    out.endObject();
  }

  private void mention(Mention mention) throws IOException {
    out.beginObject();
    span("span", mention.span());
    string("form", mention.form().label());
    out.endObject();
  }

  private void quote(Quote quote) throws IOException {
    out.beginObject();
    string("id", quote.id());
    string("kind", quote.kind().label());
    list("content", quote.content(), this::span);
    string("speaker", quote.speaker());
    optional("source", quote.source(), this::span);
    optional("cue", quote.cue(), this::span);
    string("basis", quote.basis());
    out.endObject();
  }

  private void commitment(Commitment commitment) throws IOException {
    out.beginObject();
    string("id", commitment.id());
    string("kind", commitment.kind().label());
    string("polarity", commitment.polarity().label());
    string("status", commitment.status().label());
    list("by", commitment.by(), this::party);
    list("to", commitment.to(), this::party);
    span("cue", commitment.cue());
    span("action", commitment.action());
    optional("condition", commitment.condition(), this::span);
    optional("due", commitment.due(), due -> dated(due.span(), due.date()));
    optional("amount", commitment.amount(), this::amount);
    optional("made", commitment.made(), made -> dated(made.span(), made.date()));
    string("quote", commitment.quote());
    list("mentions", commitment.mentions(), this::span);
    out.endObject();
  }

  private void party(Party party) throws IOException {
    out.beginObject();
    string("actor", party.actor());
    optional("span", party.span(), this::span);
    out.endObject();
  }

  private void dated(Span span, Optional<String> date) throws IOException {
    out.beginObject();
    span("span", span);
    string("date", date);
    out.endObject();
  }

  private void amount(Amount amount) throws IOException {
    out.beginObject();
    span("span", amount.span());
    optional("value", amount.value(), out::number);
    string("unit", amount.unit());
    out.endObject();
  }

  /**
   * A span with the words it covers, where it covers any: one beyond the text is a fault to keep.
   */
  private void span(Span span) throws IOException {
    out.beginInlineObject();
    bounds(span);
    if (span.end() <= text.length()) {
      string("text", text.substring(span.start(), span.end()));
    }
    out.endObject();
  }

  /** A paragraph: its words would repeat the article. */
  private void bareSpan(Span span) throws IOException {
    out.beginInlineObject();
    bounds(span);
    out.endObject();
  }

  private void bounds(Span span) throws IOException {
    out.name("start");
    out.number(span.start());
    out.name("end");
    out.number(span.end());
  }

  private void span(String name, Span span) throws IOException {
    out.name(name);
    span(span);
  }

  private void string(String name, String value) throws IOException {
    out.name(name);
    out.string(value);
  }

  private void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    }
  }

  private <T> void optional(String name, Optional<T> value, Part<T> part) throws IOException {
    if (value.isPresent()) {
      out.name(name);
      part.write(value.get());
    }
  }

  private <T> void list(String name, List<T> values, Part<T> part) throws IOException {
    out.name(name);
    out.beginList();
    for (T value : values) {
      part.write(value);
    }
    out.endList();
  }

  /** A way to write one kind of value. */
  private interface Part<T> {
    void write(T value) throws IOException;
  }
}
