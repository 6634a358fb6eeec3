package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleReader;
import org.onrecord.text.Span;

/** Whoever gives what cannot be is told which part of what it is. */
@SuppressWarnings({"NullAway", "NullOptional"})
class MisuseTest {

  private static final Span SPAN = new Span(0, 1);
  private static final String EMPTY = " is empty; leave it out or fill it";

  record Unset(String missing, ThrowingCallable building) {}

  static List<Unset> builders() {
    return List.of(
        new Unset(
            "Article, some of required attributes are not set [id, text]",
            () -> Article.builder().build()),
        new Unset(
            "Article, some of required attributes are not set [text]",
            () -> Article.builder().id("a").build()),
        new Unset(
            "Quote, some of required attributes are not set [id, kind]",
            () -> Quote.builder().build()),
        new Unset(
            "Actor, some of required attributes are not set [id, name, type]",
            () -> Actor.builder().build()),
        new Unset(
            "Commitment, some of required attributes are not set [id, kind, polarity, status, cue, action]",
            () -> Commitment.builder().build()),
        new Unset(
            "Party, some of required attributes are not set [actor]",
            () -> Party.builder().build()),
        new Unset(
            "Due, some of required attributes are not set [span]", () -> Due.builder().build()),
        new Unset(
            "Amount, some of required attributes are not set [span]",
            () -> Amount.builder().build()),
        new Unset(
            "Byline, some of required attributes are not set [span]",
            () -> Byline.builder().build()),
        new Unset(
            "Dateline, some of required attributes are not set [span]",
            () -> Dateline.builder().build()),
        new Unset(
            "Made, some of required attributes are not set [span]", () -> Made.builder().build()),
        new Unset(
            "Mention, some of required attributes are not set [span, form]",
            () -> Mention.builder().build()),
        new Unset(
            "Role, some of required attributes are not set [title, span]",
            () -> Role.builder().build()));
  }

  @ParameterizedTest
  @MethodSource("builders")
  void whatWasNotSetIsNamed(Unset unset) {
    assertThatIllegalStateException()
        .isThrownBy(unset.building())
        .withMessage("Cannot build " + unset.missing());
  }

  @Test
  void whatIsEmptyIsNamed() {
    assertRefused("id" + EMPTY, () -> Article.builder().id("").text("").build());
    assertRefused("id" + EMPTY, () -> article().withId(""));
    assertRefused("id" + EMPTY, () -> SourceText.of("", ""));
    assertRefused("language" + EMPTY, () -> article().withLanguage(""));
    assertRefused("actor" + EMPTY, () -> Party.builder().actor("").build());
    assertRefused("date" + EMPTY, () -> Due.builder().span(SPAN).date("").build());
    assertRefused("date" + EMPTY, () -> Publication.builder().date("").build());
    assertThat(article().text()).as("an empty text is a text").isEmpty();
    assertThat(Publication.builder().build().date()).as("nothing need be known").isEmpty();
  }

  @Test
  void nullIsNamed() {
    assertNullIsNamed("id", () -> Article.builder().id(null));
    assertNullIsNamed("text", () -> article().withText((String) null));
    assertNullIsNamed("quotes element", () -> Article.builder().addQuotes((Quote) null));
    assertNullIsNamed(
        "quotes element", () -> Article.builder().quotes(Arrays.asList((Quote) null)));
    assertNullIsNamed("content element", () -> Quote.builder().addContent((Span) null));
    assertNullIsNamed("source", () -> ArticleParser.standard().parse((SourceText) null));
    assertNullIsNamed("segmenter", () -> ArticleParser.builder().segmenter(null).build());
    assertRefused("text is missing", () -> SourceText.of("a", null));
    assertRefused("content is missing", () -> quote(null));
    assertRefused("an element of content is missing", () -> quote(Arrays.asList((Span) null)));
  }

  @Test
  void nullWhereNothingNeedBeIsNothing() {
    assertThat(Article.builder().id("a").text("").headline((Span) null).build().headline())
        .isEmpty();
    assertThat(new Quote("q1", QuoteKind.TERM, List.of(), null, null, null, null).speaker())
        .isEmpty();
  }

  @Test
  void whatIsTooLargeIsToldItsBound() {
    for (int scale : List.of(-101, 101, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
      assertRefused(
          "value has more than 100 digits before or behind the point",
          () -> Amount.builder().span(SPAN).value(BigDecimal.valueOf(1, scale)).build());
    }
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> article().words(SPAN))
        .withMessage("the span ends at 1, but the text at 0");
    assertRefused("maxBytes is -1; name 1 or more", () -> ArticleReader.json().maxBytes(-1));
    assertRefused(
        "a span needs 0 <= start <= end, but has start 5 and end 3", () -> new Span(5, 3));
  }

  private static Article article() {
    return Article.builder().id("a").text("").build();
  }

  private static Quote quote(List<Span> content) {
    return new Quote(
        "q1",
        QuoteKind.TERM,
        content,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static void assertRefused(String message, ThrowingCallable use) {
    assertThatIllegalArgumentException().isThrownBy(use).withMessage(message);
  }

  private static void assertNullIsNamed(String name, ThrowingCallable use) {
    assertThatNullPointerException().isThrownBy(use).withMessage(name);
  }
}
