package org.onrecord.analysis.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordMap;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.wordlist.WordList;

/** Reads numbers: "18", "2,000", "1.5 million", "2bn", "twenty-five", "a few hundred", "dozens". */
final class NumeralReader {

  private static final int HUNDRED = 100;
  private static final int MOST_WORDS = 12;

  /** Below 100 they add up, from 100 on they multiply; {@link Figures#VAGUE} of "several". */
  private final WordMap<BigDecimal> words = read();

  private final WordSet openings = words.keysAnd("a", "an");

  private static WordMap<BigDecimal> read() {
    Map<String, BigDecimal> words = new HashMap<>();
    for (String[] entry : WordList.entries(NumeralReader.class, "numerals.txt", 2)) {
      words.put(entry[0], entry[1].equals("?") ? Figures.VAGUE : new BigDecimal(entry[1]));
    }
    return WordMap.of(words);
  }

  /** {@return whether a number, perhaps with its unit, can start with the word} */
  boolean mayOpen(Word word) {
    return openings.hasForm(word) || word.isHyphenated();
  }

  /** {@return the number that starts at this token; null if none does} */
  @Nullable Numeral read(Tokens tokens, int token) {
    if (tokens.is(token, TokenKind.NUMBER)) {
      BigDecimal value = Figures.value(tokens.form(token));
      return value == null ? null : scaled(tokens, token + 1, value);
    }
    if (word(tokens, token) != null) {
      return words(tokens, token);
    }
    boolean article = tokens.is(token, "a") || tokens.is(token, "an");
    return article ? behindArticle(tokens, token + 1) : null;
  }

  /** {@return the value of one form: "18", "two"; empty if it is no number} */
  Optional<BigDecimal> value(String form) {
    boolean digit = !form.isEmpty() && Character.isDigit(form.charAt(0));
    BigDecimal value = digit ? Figures.value(form) : word(form);
    return value == null ? Optional.empty() : known(value);
  }

  /** "a few", "a couple of", "a million". */
  private @Nullable Numeral behindArticle(Tokens tokens, int token) {
    boolean couple = tokens.is(token, "couple");
    boolean few = tokens.is(token, "few") || tokens.is(token, "dozen");
    if (!couple && !few && scale(tokens, token) == null) {
      return null;
    }
    Numeral rest = words(tokens, token);
    boolean of = couple && rest.end() == token + 1 && tokens.is(rest.end(), "of");
    return of ? new Numeral(rest.end() + 1, rest.value()) : rest;
  }

  /** "million" and the like may stand behind figures. */
  private Numeral scaled(Tokens tokens, int end, BigDecimal figures) {
    BigDecimal scale = scale(tokens, end);
    return scale == null
        ? new Numeral(end, known(figures))
        : new Numeral(end + 1, known(figures).map(scale::multiply));
  }

  private @Nullable BigDecimal scale(Tokens tokens, int token) {
    BigDecimal value = word(tokens, token);
    return value != null && multiplies(value) ? value : null;
  }

  /** "one hundred and twenty thousand": sums of parts below a scale, multiplied by it. */
  private Numeral words(Tokens tokens, int token) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean vague = false;
    int t = token;
    while (t < token + MOST_WORDS && (t == token || isPart(tokens, t))) {
      BigDecimal word = word(tokens, t);
      BigDecimal number = word == null ? BigDecimal.ZERO : word;
      vague |= number.signum() < 0;
      if (!multiplies(number)) {
        part = part.add(number);
      } else if (number.intValue() == HUNDRED) {
        part = part.max(BigDecimal.ONE).multiply(number);
      } else {
        total = total.add(part.max(BigDecimal.ONE).multiply(number));
        part = BigDecimal.ZERO;
      }
      t++;
    }
    return new Numeral(t, vague ? Optional.empty() : Optional.of(total.add(part)));
  }

  /** "and" counts behind a hundred, "of" behind "tens". */
  private boolean isPart(Tokens tokens, int token) {
    boolean links =
        (tokens.is(token, "and") && tokens.is(token - 1, "hundred"))
            || (tokens.is(token, "of") && tokens.is(token - 1, "tens"));
    return word(tokens, links ? token + 1 : token) != null;
  }

  private @Nullable BigDecimal word(Tokens tokens, int token) {
    if (!tokens.is(token, TokenKind.WORD)) {
      return null;
    }
    Word word = tokens.word(token);
    return word.isHyphenated() ? word(word.form()) : words.ofForm(word);
  }

  private @Nullable BigDecimal word(String form) {
    int hyphen = form.indexOf('-');
    if (hyphen < 0) {
      return words.of(form);
    }
    BigDecimal tens = words.of(form.substring(0, hyphen));
    BigDecimal ones = words.of(form.substring(hyphen + 1));
    return tens == null || ones == null ? null : tens.add(ones);
  }

  private static Optional<BigDecimal> known(BigDecimal value) {
    return value.signum() < 0 ? Optional.empty() : Optional.of(value);
  }

  private static boolean multiplies(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(HUNDRED)) >= 0;
  }
}
