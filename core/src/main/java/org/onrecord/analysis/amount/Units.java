package org.onrecord.analysis.amount;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.wordlist.WordList;

/** Units of amounts: currencies by sign, code and word, shares, measures. */
final class Units {

  private static final String PERCENT = "%";

  /** A unit that stands behind a number. */
  record Unit(int end, String name) {}

  private final Map<String, String> currencies = read("currencies.txt");
  private final Map<String, String> measures = read("measures.txt");

  private static Map<String, String> read(String list) {
    return WordList.entries(Units.class, list, 2).stream()
        .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
  }

  /** {@return whether the token is a currency's sign or code: "$", "€", "EUR"} */
  boolean isSign(Tokens tokens, int token) {
    return tokens.is(token, TokenKind.SYMBOL) && currencies.containsKey(tokens.form(token));
  }

  /** {@return the currency of a sign; "US", "A" or "C" may be glued before a dollar's} */
  String sign(Tokens tokens, int token) {
    String form = tokens.form(token);
    String joined = signStart(tokens, token) < token ? tokens.form(token - 1) + form : form;
    String code = currencies.get(joined);
    return code != null ? code : currencies.getOrDefault(form, form);
  }

  /** {@return the first token of the sign: of "US$" the "US"} */
  int signStart(Tokens tokens, int token) {
    boolean prefixed =
        isSign(tokens, token)
            && token > 0
            && tokens.isGlued(token)
            && tokens.is(token - 1, TokenKind.WORD)
            && currencies.containsKey(tokens.form(token - 1) + tokens.form(token));
    return prefixed ? token - 1 : token;
  }

  /**
   * {@return the unit behind a number that ends before {@code token}; null if none stands there}
   */
  @Nullable Unit behind(Tokens tokens, int token) {
    int share = shareEnd(tokens, token);
    if (share > token) {
      return new Unit(outputEnd(tokens, share), PERCENT);
    }
    int skipped = tokens.is(token, "us") || tokens.is(token, "u.s.") ? token + 1 : token;
    String form = tokens.is(skipped, TokenKind.WORD) ? tokens.form(skipped) : "";
    String currency = currencies.get(form);
    if (currency != null && !(form.length() == 3 && !tokens.isAllCaps(skipped) && isCode(form))) {
      return new Unit(skipped + 1, currency);
    }
    String measure = skipped == token ? measures.get(form) : null;
    return measure == null ? null : new Unit(token + 1, measure);
  }

  @Nullable String measure(String form) {
    return measures.get(form);
  }

  private boolean isCode(String form) {
    return form.equalsIgnoreCase(currencies.get(form));
  }

  private static int shareEnd(Tokens tokens, int token) {
    if (tokens.is(token, "percent") || tokens.is(token, "%")) {
      return token + 1;
    }
    if (tokens.is(token, "per") && tokens.is(token + 1, "cent")) {
      return token + 2;
    }
    boolean points =
        tokens.is(token, "percentage")
            && (tokens.is(token + 1, "points") || tokens.is(token + 1, "point"));
    return points ? token + 2 : token;
  }

  /** Shares of the whole economy are a unit of their own in the news: "2% of GDP". */
  private static int outputEnd(Tokens tokens, int token) {
    boolean output = tokens.is(token + 1, "gdp") || tokens.is(token + 1, "gni");
    return tokens.is(token, "of") && output ? token + 2 : token;
  }
}
