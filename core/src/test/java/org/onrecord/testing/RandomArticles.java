package org.onrecord.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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
import org.onrecord.text.Span;

/**
 * Articles that no parser would make: every field absent and present, strings of every nastiness,
 * spans outside the text, ids that lead nowhere. For tests of what must take any article, such as a
 * format. The same seed gives the same articles.
 */
public final class RandomArticles {

  /** What strings are put together from; each has broken a writer or a reader of YAML somewhere. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Mr. Lind",
          "yes",
          "no",
          "null",
          "~",
          "true",
          "12",
          "1e3",
          "0x1F",
          ".5",
          "-",
          "- ",
          "--- ",
          "...",
          "? ",
          ": ",
          ":",
          " #",
          "#",
          "&a",
          "*a",
          "!t",
          "|",
          ">",
          "%",
          "@",
          "`",
          "'",
          "''",
          "\"",
          "\\",
          "\\n",
          "[",
          "]",
          "{",
          "}",
          ",",
          ", ",
          "<<",
          "=",
          " ",
          "  ",
          "\t",
          " \t",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " \n",
          "\n ",
          "\t\n",
          "\n\t",
          "“",
          "”",
          "‘",
          "’",
          "é",
          "e\u0301",
          "€",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\uDE00\uD83D",
          "\u0000",
          "\u0007",
          "\u001B",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u00AD",
          "\u2028",
          "\u2029",
          "\u200F",
          "\uFEFF",
          "\uFFFD",
          "\uFFFE",
          "\uFFFF",
          "\uE000",
          "\uDBFF\uDFFF",
          "word ",
          "She said so");

  private final Random random;
  private int textLength;

  /** Starts a row of articles. */
  public RandomArticles(long seed) {
    random = new Random(seed);
  }

  /** {@return the next article} */
  public Article article() {
    String text = text();
    textLength = text.length();
    return new Article(
        words(),
        words(),
        words(),
        text,
        maybe(this::span),
        maybe(() -> new Byline(span(), list(this::text))),
        maybe(() -> new Dateline(span(), maybe(this::words), maybe(this::words))),
        maybe(() -> new Publication(maybe(this::words), maybe(this::words), maybe(this::words))),
        list(this::span),
        list(this::actor),
        list(this::quote),
        list(this::commitment));
  }

  private Actor actor() {
    return new Actor(
        words(),
        words(),
        one(ActorType.values()),
        maybe(this::words),
        list(() -> new Role(words(), maybe(this::words), span())),
        list(() -> new Mention(span(), one(MentionForm.values()))));
  }

  private Quote quote() {
    return new Quote(
        words(),
        one(QuoteKind.values()),
        list(this::span),
        maybe(this::words),
        maybe(this::span),
        maybe(this::span),
        maybe(this::words));
  }

  private Commitment commitment() {
    return new Commitment(
        words(),
        one(CommitmentKind.values()),
        one(Polarity.values()),
        one(CommitmentStatus.values()),
        list(() -> new Party(words(), maybe(this::span))),
        list(() -> new Party(words(), maybe(this::span))),
        span(),
        span(),
        maybe(this::span),
        maybe(() -> new Due(span(), maybe(this::words))),
        maybe(() -> new Amount(span(), maybe(this::number), maybe(this::words))),
        maybe(() -> new Made(span(), maybe(this::words))),
        maybe(this::words),
        list(this::span));
  }

  /** {@return a string, empty now and then} */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private String words() {
    String text = text();
    return text.isEmpty() ? "x" : text;
  }

  private Span span() {
    int bound = random.nextInt(20) == 0 ? Integer.MAX_VALUE : textLength + 2;
    int start = random.nextInt(bound);
    return new Span(start, start + random.nextInt(bound - start));
  }

  private BigDecimal number() {
    BigInteger digits = new BigInteger(random.nextInt(300), random);
    return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(10) - 5);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      list.add(element.get());
    }
    return list;
  }
}
