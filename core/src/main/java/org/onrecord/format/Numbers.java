package org.onrecord.format;

import java.math.BigDecimal;

/** Turns the digits of a file into numbers, without ever building a monstrous one. */
final class Numbers {

  /** The cost of a conversion is quadratic in the digits. */
  private static final int MAX_LENGTH = 1000;

  private Numbers() {}

  /** {@return the value of a decimal literal} */
  static Value value(int offset, String literal) {
    if (literal.length() > MAX_LENGTH) {
      return new Value.Other(offset, "a number of more than " + MAX_LENGTH + " digits");
    }
    if (literal.length() <= 9 && isDigits(literal)) {
      return new Value.Whole(offset, Integer.parseInt(literal));
    }
    try {
      return value(offset, new BigDecimal(literal));
    } catch (NumberFormatException e) { // the exponent is beyond the int range
      return new Value.Other(offset, "a number out of range");
    }
  }

  /** {@return the value of a number} */
  static Value value(int offset, BigDecimal number) {
    return isInt(number)
        ? new Value.Whole(offset, number.intValueExact())
        : new Value.Decimal(offset, number);
  }

  private static boolean isInt(BigDecimal number) {
    return number.scale() == 0
        && number.precision() <= 10
        && number.longValueExact() == number.intValue();
  }

  private static boolean isDigits(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
        return false;
      }
    }
    return !literal.isEmpty();
  }
}
