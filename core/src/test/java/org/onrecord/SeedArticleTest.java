package org.onrecord;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ArticleReader;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceText;
import org.onrecord.testing.ArticleNotation;

/** The first article that there was, against its record by hand, where they are at hand. */
class SeedArticleTest {

  private static final Path SEED = Texts.SHARED.resolve("seed");
  private static final String NAME = "nato-security-guarantees";

  private Article gold;
  private Article found;

  @BeforeEach
  void parse() throws IOException {
    assumeThat(SEED).as("the seed article beside the project").isDirectory();
    try (InputStream in = Files.newInputStream(SEED.resolve(NAME + ".gold.json"))) {
      gold = ArticleReader.json().read(in).article();
    }
    String text = Files.readString(SEED.resolve(NAME + ".txt"));
    found = ArticleParser.standard().parse(SourceText.of(NAME, text));
  }

  @Test
  void hasItsHeadlineBylineAndParagraphs() {
    assertThat(found.headline()).isEqualTo(gold.headline());
    assertThat(found.byline().map(Byline::span)).isEqualTo(gold.byline().map(Byline::span));
    assertThat(found.byline()).isEqualTo(gold.byline());
    assertThat(found.paragraphs()).isEqualTo(gold.paragraphs());
  }

  @Test
  void hasItsPersonsWithTheirRoles() {
    assertThat(persons(found)).containsAll(persons(gold));
  }

  private static Set<String> persons(Article article) {
    ArticleNotation notation = ArticleNotation.of(article);
    return article.actors().stream()
        .filter(actor -> actor.type() == ActorType.PERSON)
        .map(actor -> actor.name() + roles(actor, notation))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> roles(Actor actor, ArticleNotation notation) {
    return actor.roles().stream().map(notation::words).sorted().toList();
  }

  @Test
  void hasItsQuotationsWithTheirSpeakers() {
    assertThat(quotations(found)).containsExactlyElementsOf(quotations(gold));
  }

  private static List<String> quotations(Article article) {
    ArticleNotation notation = ArticleNotation.of(article);
    return article.quotes().stream()
        .filter(quote -> quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.TERM)
        .map((Quote quote) -> notation.header(quote) + ": " + quote.content())
        .toList();
  }
}
