package org.onrecord.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Actor;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;

/** The summary of one article. */
final class MarkdownSummary {

  private final ArticleView view;
  private final StringBuilder page = new StringBuilder();

  MarkdownSummary(ArticleView view) {
    this.view = view;
    page.append("# ").append(words(view.title())).append('\n');
    origin();
    section("Who said what", said(), this::quote);
    section("Who promised what", view.article().commitments(), this::commitment);
    section("Who is who", view.article().actors(), this::actor);
  }

  @Override
  public String toString() {
    return page.toString();
  }

  /** Quoted words that nobody said are no speech. */
  private List<Quote> said() {
    return view.article().quotes().stream()
        .filter(quote -> quote.kind() != QuoteKind.TERM)
        .toList();
  }

  private void origin() {
    List<String> parts = new ArrayList<>();
    view.article()
        .byline()
        .map(Byline::authors)
        .filter(authors -> !authors.isEmpty())
        .ifPresent(authors -> parts.add("By " + Sentences.listed(authors)));
    view.article().publication().flatMap(Publication::publisher).ifPresent(parts::add);
    view.article().publication().flatMap(Publication::date).ifPresent(parts::add);
    view.article().publication().flatMap(Publication::url).ifPresent(parts::add);
    if (!parts.isEmpty()) {
      page.append('\n').append(words(String.join(" · ", parts))).append('\n');
    }
  }

  private <T> void section(String title, List<T> facts, Consumer<T> item) {
    if (!facts.isEmpty()) {
      page.append("\n## ").append(title).append("\n\n");
      facts.forEach(item);
    }
  }

  private void quote(Quote quote) {
    String speaker = view.speaker(quote).map(Actor::name).orElse("Nobody named");
    item(speaker, view.words(quote), quote.kind().label());
  }

  private void commitment(Commitment commitment) {
    List<String> details = new ArrayList<>();
    details.add(commitment.kind().label());
    details.add(commitment.status().label());
    if (!commitment.to().isEmpty()) {
      details.add("to " + Sentences.listed(Sentences.names(commitment.to(), view)));
    }
    commitment.condition().map(view::words).ifPresent(details::add);
    commitment.due().ifPresent(due -> details.add("due " + Sentences.due(due, view)));
    item(
        Sentences.listed(Sentences.names(commitment.by(), view)),
        view.words(commitment.action()),
        String.join(", ", details));
  }

  private void actor(Actor actor) {
    item(actor.name(), String.join(", ", Sentences.roles(actor, view)), actor.type().label());
  }

  private void item(String who, String what, String details) {
    page.append("- **").append(words(who)).append("**");
    if (!what.isBlank()) {
      page.append(": ").append(words(what));
    }
    page.append(" (").append(words(details)).append(")\n");
  }

  private static String words(String words) {
    return MarkdownWords.of(words);
  }
}
