package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.amount.EnglishAmountFinder;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.quotation.PairedMarksFinder;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.ShallowParser;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.timex.EnglishTimexFinder;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.SourceText;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/** Runs the finder over a text with actors and quotes that a test names. */
final class Stage {

  private static final String FRONT = "Test\n\n";

  private final String text;
  private final int shift;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private Optional<String> published = Optional.empty();

  Stage(String text) {
    this(text, false);
  }

  Stage(String text, boolean headline) {
    this.text = headline ? text + "\n\nThe rest follows." : FRONT + text;
    shift = headline ? 0 : FRONT.length();
  }

  /** From a place in the sentence to the same in the text. */
  Span shift(Span span) {
    return new Span(span.start() + shift, span.end() + shift);
  }

  /** The words of every actor name that occurs: a country, unless it is said otherwise. */
  Stage actor(String name, ActorType type) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(new Mention(new Span(at, at + name.length()), MentionForm.NAME));
    }
    if (!mentions.isEmpty()) {
      String id = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      actors.add(Actor.builder().id(id).name(name).type(type).mentions(mentions).build());
    }
    return this;
  }

  Stage quote(Quote quote) {
    quotes.add(quote);
    return this;
  }

  Stage published(String date) {
    published = Optional.of(date);
    return this;
  }

  String text() {
    return text;
  }

  Article run() {
    Publication publication = new Publication(Optional.empty(), Optional.empty(), published);
    Document document =
        new PlainTextSegmenter(Lexicon.english())
            .segment(new SourceText("test", text, Optional.of(publication)));
    Layer<Quotation> quotations = new PairedMarksFinder().find(document).all();
    Syntax syntax = new ShallowParser().parse(document, quotations);
    Layer<Timex> timexes = new EnglishTimexFinder().find(document);
    Commitments found =
        new RuleCommitmentFinder()
            .find(
                document,
                syntax,
                new Clauses(document, quotations, syntax),
                actors,
                quotes,
                timexes,
                new EnglishAmountFinder().find(document, timexes));
    return Article.builder()
        .id("test")
        .text(text)
        .actors(found.actors())
        .quotes(quotes)
        .commitments(found.all())
        .build();
  }
}
