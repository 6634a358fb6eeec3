package org.onrecord.testing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Mention;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Role;
import org.onrecord.text.Span;

/**
 * The facts of one article as lines for people, a fact a line, with their spans as marks:
 *
 * <pre>{@code
 * direct by Mark Lind: ⟦“Yes,”⟧ ⟪Lind⟫ ‹said›
 * pledge by Norway due XXXX-09-04: ⟦by|Norway⟧ ‹promised› ⟦action|to send ships ⟦due|by …⟧⟧
 * person Mark Lind: Secretary General of NATO (as Mark Lind, Lind, he)
 * }</pre>
 *
 * Failure messages show these lines. Spans outside the text are left out of a line, never a fault.
 */
public final class ArticleNotation {

  private static final int LONGEST_STRETCH = 80;

  private final Article article;

  private ArticleNotation(Article article) {
    this.article = article;
  }

  /** {@return the notation of an article's facts} */
  public static ArticleNotation of(Article article) {
    return new ArticleNotation(article);
  }

  /** {@return the line of a quote} */
  public String line(Quote quote) {
    return header(quote) + ": " + excerpt(marks(quote));
  }

  /** {@return the kind and the speaker of a quote: "direct by Mark Lind"; a term has none} */
  public String header(Quote quote) {
    boolean nobodySpeaks = quote.kind() == QuoteKind.TERM && quote.speaker().isEmpty();
    String speaker = nobodySpeaks ? "" : " by " + quote.speaker().map(this::name).orElse("?");
    return quote.kind().label() + speaker;
  }

  /** {@return the spans of a quote} */
  public List<Mark> marks(Quote quote) {
    List<Mark> marks = new ArrayList<>();
    quote.content().forEach(span -> marks.add(new Mark(Mark.CONTENT, span)));
    add(marks, Mark.SOURCE, quote.source());
    add(marks, Mark.CUE, quote.cue());
    return marks;
  }

  /** {@return the line of a commitment} */
  public String line(Commitment commitment) {
    return header(commitment) + ": " + excerpt(marks(commitment));
  }

  /** {@return the line of an actor} */
  public String line(Actor actor) {
    String country = actor.country().map(code -> " " + code).orElse("");
    String roles = actor.roles().stream().map(this::words).collect(joining("; "));
    Map<String, Integer> counts = new LinkedHashMap<>();
    actor.mentions().stream()
        .map(Mention::span)
        .filter(this::isInText)
        .map(article::words)
        .forEach(words -> counts.merge(words, 1, Integer::sum));
    String mentions =
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " ×" + entry.getValue() : ""))
            .collect(joining(", "));
    return actor.type().label()
        + country
        + " "
        + actor.name()
        + ":"
        + (roles.isEmpty() ? "" : " " + roles)
        + (mentions.isEmpty() ? "" : " (as " + mentions + ")");
  }

  /** {@return a role in words: "President of France"} */
  public String words(Role role) {
    return role.title() + role.of().map(id -> " of " + name(id)).orElse("");
  }

  /** {@return the name of the actor with this id; the id itself if there is none} */
  public String name(String actorId) {
    return article.actor(actorId).map(Actor::name).orElse(actorId);
  }

  /** {@return the lines of all quotes} */
  public List<String> quotes() {
    return article.quotes().stream().map(this::line).toList();
  }

  /** {@return the lines of all actors} */
  public List<String> actors() {
    return article.actors().stream().map(this::line).toList();
  }

  /** {@return the lines of all commitments} */
  public List<String> commitments() {
    return article.commitments().stream().map(this::line).toList();
  }

  /** {@return what a commitment has beside its spans: "pledge negative by Norway due 2030"} */
  public String header(Commitment commitment) {
    StringBuilder header = new StringBuilder(commitment.kind().label());
    if (commitment.polarity() == Polarity.NEGATIVE) {
      header.append(" negative");
    }
    if (commitment.status() != CommitmentStatus.OPEN) {
      header.append(' ').append(commitment.status().label());
    }
    header.append(" by ").append(names(commitment.by()));
    if (!commitment.to().isEmpty()) {
      header.append(" to ").append(names(commitment.to()));
    }
    commitment.due().flatMap(due -> due.date()).ifPresent(d -> header.append(" due ").append(d));
    commitment.amount().ifPresent(amount -> header.append(" amount ").append(words(amount)));
    commitment
        .made()
        .flatMap(made -> made.date())
        .ifPresent(d -> header.append(" made ").append(d));
    return header.toString();
  }

  private String names(List<Party> parties) {
    return parties.isEmpty()
        ? "?"
        : parties.stream().map(party -> name(party.actor())).collect(joining("; "));
  }

  private static String words(Amount amount) {
    String value = amount.value().map(number -> number.toPlainString()).orElse("?");
    return value + amount.unit().map(unit -> " " + unit).orElse("");
  }

  /** {@return the spans of a commitment} */
  public List<Mark> marks(Commitment commitment) {
    List<Mark> marks = new ArrayList<>();
    commitment.by().forEach(party -> add(marks, "by", party.span()));
    commitment.to().forEach(party -> add(marks, "to", party.span()));
    marks.add(new Mark(Mark.CUE, commitment.cue()));
    marks.add(new Mark("action", commitment.action()));
    add(marks, "condition", commitment.condition());
    add(marks, "due", commitment.due().map(due -> due.span()));
    add(marks, "amount", commitment.amount().map(Amount::span));
    add(marks, "made", commitment.made().map(made -> made.span()));
    commitment.mentions().forEach(span -> marks.add(new Mark("mention", span)));
    return marks;
  }

  private static void add(List<Mark> marks, String label, Optional<Span> span) {
    span.ifPresent(place -> marks.add(new Mark(label, place)));
  }

  private String excerpt(Collection<Mark> marks) {
    List<Mark> inText = marks.stream().filter(mark -> isInText(mark.span())).toList();
    return inText.stream()
        .map(Mark::span)
        .reduce(Span::union)
        .map(part -> MarkedText.of(article.text(), inText).line(part, LONGEST_STRETCH))
        .orElse("");
  }

  private boolean isInText(Span span) {
    return span.end() <= article.text().length();
  }
}
