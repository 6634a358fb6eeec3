package org.onrecord.format;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Dateline;
import org.onrecord.model.Due;
import org.onrecord.model.Made;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Role;
import org.onrecord.model.StatedWords;
import org.onrecord.text.Span;

/** Turns the value of a file into an article; the counterpart of {@link ArticleEncoder}. */
final class ArticleDecoder {

  private static final List<String> ARTICLE = fieldsOf(Article.class);
  private static final List<String> BYLINE = fieldsOf(Byline.class);
  private static final List<String> DATELINE = fieldsOf(Dateline.class);
  private static final List<String> PUBLICATION = fieldsOf(Publication.class);
  private static final List<String> ACTOR = fieldsOf(Actor.class);
  private static final List<String> ROLE = fieldsOf(Role.class);
  private static final List<String> MENTION = fieldsOf(Mention.class);
  private static final List<String> QUOTE = fieldsOf(Quote.class);
  private static final List<String> COMMITMENT = fieldsOf(Commitment.class);
  private static final List<String> PARTY = fieldsOf(Party.class);
  private static final List<String> DUE = fieldsOf(Due.class);
  private static final List<String> MADE = fieldsOf(Made.class);
  private static final List<String> AMOUNT = fieldsOf(Amount.class);
  private static final List<String> SPAN = List.of("start", "end", "text");

  private final List<StatedWords> differences = new ArrayList<>();
  private String text = "";

  private ArticleDecoder() {}

  static Reading decode(Value root, String file) throws FormatException {
    ArticleDecoder decoder = new ArticleDecoder();
    Article article = decoder.article(new Cursor(root, Path.TOP, file));
    FieldLocations locations = new FieldLocations(root, file);
    return new Reading(article, decoder.differences, locations);
  }

  /** A record in a file has the components of the record in Java. */
  private static List<String> fieldsOf(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private Article article(Cursor cursor) throws FormatException {
    ObjectReader article = cursor.object(ARTICLE);
    text = article.field("text").text();
    return new Article(
        article.words("schemaVersion"),
        article.words("id"),
        article.words("language"),
        text,
        article.optional("headline", this::span),
        article.optional("byline", this::byline),
        article.optional("dateline", this::dateline),
        article.optional("publication", this::publication),
        article.list("paragraphs", this::span),
        article.list("actors", this::actor),
        article.list("quotes", this::quote),
        article.list("commitments", this::commitment));
  }

  private Byline byline(Cursor cursor) throws FormatException {
    ObjectReader byline = cursor.object(BYLINE);
    return new Byline(span(byline.field("span")), byline.list("authors", Cursor::text));
  }

  private Dateline dateline(Cursor cursor) throws FormatException {
    ObjectReader dateline = cursor.object(DATELINE);
    return new Dateline(
        span(dateline.field("span")),
        dateline.optionalWords("place"),
        dateline.optionalWords("date"));
  }

  private Publication publication(Cursor cursor) throws FormatException {
    ObjectReader publication = cursor.object(PUBLICATION);
    return new Publication(
        publication.optionalWords("publisher"),
        publication.optionalWords("url"),
        publication.optionalWords("date"));
  }

  private Actor actor(Cursor cursor) throws FormatException {
    ObjectReader actor = cursor.object(ACTOR);
    return new Actor(
        actor.words("id"),
        actor.words("name"),
        actor.choice("type", ActorType.values(), ActorType::label),
        actor.optionalWords("country"),
        actor.list("roles", this::role),
        actor.list("mentions", this::mention));
  }

  private Role role(Cursor cursor) throws FormatException {
    ObjectReader role = cursor.object(ROLE);
    return new Role(role.words("title"), role.optionalWords("of"), span(role.field("span")));
  }

  private Mention mention(Cursor cursor) throws FormatException {
    ObjectReader mention = cursor.object(MENTION);
    return new Mention(
        span(mention.field("span")),
        mention.choice("form", MentionForm.values(), MentionForm::label));
  }

  private Quote quote(Cursor cursor) throws FormatException {
    ObjectReader quote = cursor.object(QUOTE);
    return new Quote(
        quote.words("id"),
        quote.choice("kind", QuoteKind.values(), QuoteKind::label),
        quote.list("content", this::span),
        quote.optionalWords("speaker"),
        quote.optional("source", this::span),
        quote.optional("cue", this::span),
        quote.optionalWords("basis"));
  }

  private Commitment commitment(Cursor cursor) throws FormatException {
    ObjectReader commitment = cursor.object(COMMITMENT);
    return new Commitment(
        commitment.words("id"),
        commitment.choice("kind", CommitmentKind.values(), CommitmentKind::label),
        commitment.choice("polarity", Polarity.values(), Polarity::label),
        commitment.choice("status", CommitmentStatus.values(), CommitmentStatus::label),
        commitment.list("by", this::party),
        commitment.list("to", this::party),
        span(commitment.field("cue")),
        span(commitment.field("action")),
        commitment.optional("condition", this::span),
        commitment.optional("due", this::due),
        commitment.optional("amount", this::amount),
        commitment.optional("made", this::made),
        commitment.optionalWords("quote"),
        commitment.list("mentions", this::span));
  }

  private Party party(Cursor cursor) throws FormatException {
    ObjectReader party = cursor.object(PARTY);
    return new Party(party.words("actor"), party.optional("span", this::span));
  }

  private Due due(Cursor cursor) throws FormatException {
    ObjectReader due = cursor.object(DUE);
    return new Due(span(due.field("span")), due.optionalWords("date"));
  }

  private Made made(Cursor cursor) throws FormatException {
    ObjectReader made = cursor.object(MADE);
    return new Made(span(made.field("span")), made.optionalWords("date"));
  }

  private Amount amount(Cursor cursor) throws FormatException {
    ObjectReader amount = cursor.object(AMOUNT);
    Span span = span(amount.field("span"));
    Optional<BigDecimal> value = amount.optional("value", Cursor::number);
    Optional<String> unit = amount.optionalWords("unit");
    try {
      return new Amount(span, value, unit);
    } catch (IllegalArgumentException e) { // only a number can still be at fault
      Cursor number = amount.field("value");
      throw number.failure(number.path() + ": " + e.getMessage());
    }
  }

  private Span span(Cursor cursor) throws FormatException {
    ObjectReader fields = cursor.object(SPAN);
    int start = fields.index("start");
    int end = fields.index("end");
    if (end < start) {
      throw cursor.failure(cursor.path() + " ends at " + end + ", before its start at " + start);
    }
    Span span = new Span(start, end);
    Optional<String> words = fields.optional("text", Cursor::text);
    if (words.isPresent() && !covers(span, words.get())) {
      differences.add(new StatedWords(cursor.path().toString(), span, words.get()));
    }
    return span;
  }

  private boolean covers(Span span, String words) {
    return words.length() == span.length() && text.startsWith(words, span.start());
  }
}
