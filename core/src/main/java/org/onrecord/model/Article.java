package org.onrecord.model;

import static org.onrecord.model.Components.list;
import static org.onrecord.model.Components.optional;
import static org.onrecord.model.Components.required;
import static org.onrecord.model.Components.requiredText;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;

/**
 * The record of one news article: its parts, its actors, who said what and who promised what.
 *
 * <p>Every span counts UTF-16 code units into {@link #text()}. Facts are in text order, by the
 * first character of (the first mention, the first fragment, the cue), on a tie the longer first.
 * Immutable and thread-safe.
 *
 * @param schemaVersion version of the record's form: {@value #SCHEMA_VERSION}
 * @param id stable name: the path below the source directory, {@code /}-separated, without the last
 *     ending
 * @param language BCP 47 tag: {@code en}
 * @param text the whole file, unchanged; no span covers a leading byte-order mark
 * @param headline the first line, without its line end; absent where the first line starts with a
 *     dateline or holds several sentences
 * @param byline who wrote it; absent where the text does not say
 * @param dateline where and when it was written; absent where the text does not say
 * @param publication what is known from outside the text
 * @param paragraphs the paragraphs of the body, without outer blanks and line ends, headline,
 *     byline and a dateline alone on its line
 * @param actors who acts or speaks, in order of first mention
 * @param quotes what is reported as said or written, in text order
 * @param commitments what is undertaken, in text order
 */
@Value.Builder
public record Article(
    String schemaVersion,
    String id,
    String language,
    String text,
    Optional<Span> headline,
    Optional<Byline> byline,
    Optional<Dateline> dateline,
    Optional<Publication> publication,
    List<Span> paragraphs,
    List<Actor> actors,
    List<Quote> quotes,
    List<Commitment> commitments)
    implements WithArticle {

  /** The version of the record's form that this library writes. */
  public static final String SCHEMA_VERSION = "1";

  public Article {
    requiredText(schemaVersion, "schemaVersion");
    requiredText(id, "id");
    requiredText(language, "language");
    required(text, "text");
    headline = optional(headline);
    byline = optional(byline);
    dateline = optional(dateline);
    publication = optional(publication);
    paragraphs = list(paragraphs, "paragraphs");
    actors = list(actors, "actors");
    quotes = list(quotes, "quotes");
    commitments = list(commitments, "commitments");
  }

  /** {@return a builder with the current schema version and the language {@code en}} */
  public static Builder builder() {
    Builder builder = new Builder();
    builder.schemaVersion(SCHEMA_VERSION).language("en");
    return builder;
  }

  /** {@return the actor with this id; the first if there are several} */
  public Optional<Actor> actor(String id) {
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  /** {@return the quote with this id; the first if there are several} */
  public Optional<Quote> quote(String id) {
    return quotes.stream().filter(quote -> quote.id().equals(id)).findFirst();
  }

  /** {@return the commitment with this id; the first if there are several} */
  public Optional<Commitment> commitment(String id) {
    return commitments.stream().filter(commitment -> commitment.id().equals(id)).findFirst();
  }

  /** {@return the actor who speaks in {@code quote}; empty if it is unknown or the id dangles} */
  public Optional<Actor> speaker(Quote quote) {
    return quote.speaker().flatMap(this::actor);
  }

  /**
   * {@return the words that {@code span} covers}
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String words(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "the span ends at %d, but the text at %d".formatted(span.end(), text.length()));
    }
    return text.substring(span.start(), span.end());
  }

  /** {@return the words of a quote, its fragments joined by a blank} */
  public String words(Quote quote) {
    return quote.content().stream().map(this::words).reduce((a, b) -> a + " " + b).orElse("");
  }

  /** Builds an {@link Article}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends ArticleBuilder {
    Builder() {}
  }
}
