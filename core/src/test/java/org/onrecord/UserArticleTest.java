package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ArticleReader;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceText;

/** The article that a user sent, against its record by hand; both lie outside the project. */
class UserArticleTest {

  private static final Path SEED = Path.of("..", "..", "shared", "seed");
  private static final String ID = "nato-security-guarantees";

  private static Article found;
  private static Article gold;

  @BeforeAll
  static void read() throws IOException {
    Path text = SEED.resolve(ID + ".txt");
    assumeThat(Files.exists(text)).as("the user's article is not here").isTrue();
    found = ArticleParser.standard().parse(SourceText.of(ID, Files.readString(text)));
    gold = ArticleReader.json().read(Files.readString(SEED.resolve(ID + ".gold.json"))).article();
  }

  @Test
  void layoutIsExact() {
    assertThat(found.headline()).isEqualTo(gold.headline());
    assertThat(found.byline()).isEqualTo(gold.byline());
    assertThat(found.paragraphs()).isEqualTo(gold.paragraphs());
  }

  @Test
  void peopleHaveTheirRolesAndBodies() {
    assertThat(people(found)).isEqualTo(people(gold));
  }

  @Test
  void directQuotesAndTermsAreExact() {
    assertThat(quotes(found, QuoteKind.DIRECT)).isEqualTo(quotes(gold, QuoteKind.DIRECT));
    assertThat(quotes(found, QuoteKind.TERM)).isEqualTo(quotes(gold, QuoteKind.TERM));
  }

  @Test
  void commitmentsAreFoundAndExpectationsAreNot() {
    assertThat(found.commitments())
        .extracting(commitment -> commitment.kind() + " " + found.words(commitment.cue()))
        .isSubsetOf(
            gold.commitments().stream()
                .map(commitment -> commitment.kind() + " " + gold.words(commitment.cue()))
                .toList())
        .contains("PLEDGE pledged");
  }

  private static List<String> people(Article article) {
    return article.actors().stream()
        .filter(actor -> actor.type() == ActorType.PERSON)
        .map(UserArticleTest::person)
        .toList();
  }

  private static String person(Actor actor) {
    return actor.name()
        + actor.roles().stream()
            .map(role -> role.title() + " of " + role.of().orElse("?"))
            .toList();
  }

  private static List<String> quotes(Article article, QuoteKind kind) {
    return article.quotes().stream()
        .filter(quote -> quote.kind() == kind)
        .map(quote -> said(article, quote))
        .toList();
  }

  private static String said(Article article, Quote quote) {
    return quote.speaker().orElse("?")
        + ": "
        + quote.content().stream().map(article::words).toList();
  }
}
