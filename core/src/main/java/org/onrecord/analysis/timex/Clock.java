package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;

/** The tokens of a text as words of time and numbers. Look-ups outside the text find nothing. */
final class Clock {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final int MOST_DIGITS = 6;

  final Tokens tokens;
  private final TimeWords words;

  Clock(Tokens tokens, TimeWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** {@return the token in lower case; empty outside the text} */
  String form(int token) {
    return 0 <= token && token < tokens.size() ? tokens.form(token) : "";
  }

  @Nullable TimeWord word(int token) {
    return tokens.is(token, TokenKind.WORD) ? words.get(tokens.word(token)) : null;
  }

  /** {@return what a form means, wherever it stands} */
  @Nullable TimeWord known(String form) {
    return words.get(form);
  }

  /** {@return the value of the word if it is of this kind, else {@code otherwise}} */
  int value(int token, TimeWord.Kind kind, int otherwise) {
    TimeWord word = word(token);
    return word != null && word.kind() == kind ? word.value() : otherwise;
  }

  boolean is(int token, TimeWord.Kind kind) {
    TimeWord word = word(token);
    return word != null && word.kind() == kind;
  }

  boolean is(int token, String form) {
    return tokens.is(token, form);
  }

  /** {@return the unit, of one or of several; null if the word is none} */
  @Nullable TimeUnit unit(int token) {
    TimeWord word = word(token);
    return word != null && word.isUnit() ? word.unit() : null;
  }

  /** {@return the day of the month: "4", "4th"; 0 if it is none} */
  int dayOfMonth(int token) {
    if (!tokens.is(token, TokenKind.NUMBER)) {
      return 0;
    }
    String form = tokens.form(token);
    int digits = digits(form);
    boolean whole = form.length() == digits || isOrdinal(form, digits);
    if (digits == 0 || digits > 2 || !whole) {
      return 0;
    }
    int day = number(form, digits);
    return day <= 31 ? day : 0;
  }

  private static boolean isOrdinal(String form, int digits) {
    if (form.length() != digits + 2) {
      return false;
    }
    return switch (form.substring(digits)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** {@return the year: "2025"; 0 if it is none} */
  int year(int token) {
    if (!tokens.is(token, TokenKind.NUMBER)) {
      return 0;
    }
    String form = tokens.form(token);
    if (form.length() != 4 || digits(form) != 4) {
      return 0;
    }
    int year = number(form, 4);
    return FIRST_YEAR <= year && year <= LAST_YEAR ? year : 0;
  }

  /** {@return how many: "three", "48", "a"; -1 for "few"; 0 if it is no count} */
  int count(int token) {
    if (!tokens.is(token, TokenKind.NUMBER)) {
      return value(token, TimeWord.Kind.COUNT, 0);
    }
    String form = tokens.form(token);
    int digits = digits(form);
    return digits == form.length() && digits <= MOST_DIGITS ? number(form, digits) : 0;
  }

  private static int digits(String form) {
    int n = 0;
    while (n < form.length() && '0' <= form.charAt(n) && form.charAt(n) <= '9') {
      n++;
    }
    return n;
  }

  private static int number(String form, int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      number = 10 * number + form.charAt(i) - '0';
    }
    return number;
  }
}
