package org.onrecord.analysis.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Amount;
import org.onrecord.text.Layer;

/** The default: reads a number, then the unit before or behind it. Thread-safe. */
public final class EnglishAmountFinder implements AmountFinder {

  private final NumeralReader numerals = new NumeralReader();
  private final Units units = new Units();

  /** A finder with the library's own lists of numerals and units. */
  public EnglishAmountFinder() {}

  @Override
  public Layer<Amount> find(Document document, Layer<Timex> timexes) {
    Tokens tokens = document.tokens();
    List<Amount> found = new ArrayList<>();
    TokenRanges sentences = document.sentences();
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int end = sentences.end(s);
      int token = sentences.first(s);
      while (token < end) {
        while (next < timexes.size() && timexes.get(next).span().end() <= tokens.start(token)) {
          next++;
        }
        if (next < timexes.size() && timexes.get(next).span().contains(tokens.start(token))) {
          token++;
          continue;
        }
        Found amount = mayOpen(tokens, token) ? amount(tokens, token) : null;
        if (amount != null) {
          found.add(amount.toAmount(tokens));
        }
        token = amount == null ? token + 1 : Math.max(token + 1, amount.end);
      }
    }
    return Layer.of(found);
  }

  private record Found(int first, int end, Optional<BigDecimal> value, Optional<String> unit) {
    Amount toAmount(Tokens tokens) {
      return new Amount(tokens.span(first, end), value, unit);
    }
  }

  private boolean mayOpen(Tokens tokens, int token) {
    return switch (tokens.kind(token)) {
      case NUMBER, SYMBOL -> true;
      case WORD -> numerals.mayOpen(tokens.word(token));
      default -> false;
    };
  }

  private @Nullable Found amount(Tokens tokens, int token) {
    int number = units.isSign(tokens, token) ? token + 1 : token;
    if (number > token && !tokens.isGlued(number)) {
      return null;
    }
    Numeral numeral = numerals.read(tokens, number);
    if (numeral == null) {
      return joined(tokens, token);
    }
    int first = Qualifiers.start(tokens, units.signStart(tokens, token));
    Units.Unit unit =
        number > token
            ? new Units.Unit(numeral.end(), units.sign(tokens, token))
            : units.behind(tokens, numeral.end());
    if (unit != null) {
      return new Found(first, unit.end(), numeral.value(), Optional.of(unit.name()));
    }
    return Counts.isCount(tokens, number, numeral)
        ? new Found(first, numeral.end(), numeral.value(), Optional.empty())
        : null;
  }

  /** "10-year", "two-mile": number and unit in one token. */
  private @Nullable Found joined(Tokens tokens, int token) {
    boolean number = tokens.is(token, TokenKind.NUMBER) || tokens.is(token, TokenKind.WORD);
    if (!number || !tokens.word(token).isHyphenated()) {
      return null;
    }
    String form = tokens.form(token);
    int hyphen = form.indexOf('-');
    Optional<BigDecimal> value = numerals.value(form.substring(0, hyphen));
    String unit = units.measure(form.substring(hyphen + 1));
    return value.isPresent() && unit != null
        ? new Found(token, token + 1, value, Optional.of(unit))
        : null;
  }
}
