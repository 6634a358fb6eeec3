package org.onrecord.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * What an unquoted scalar of YAML is.
 *
 * <p>spec: YAML 1.2.2, 10.3.2 (Core schema).
 */
final class CoreSchema {

  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?+(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,100}+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,100}+");

  private CoreSchema() {}

  /** {@return the value of an unquoted scalar} */
  static Value resolve(int offset, String scalar) {
    return switch (scalar) {
      case "", "~", "null", "Null", "NULL" -> new Value.Null(offset);
      case "true", "True", "TRUE" -> new Value.Other(offset, "true");
      case "false", "False", "FALSE" -> new Value.Other(offset, "false");
      default -> resolveNumber(offset, scalar);
    };
  }

  private static Value resolveNumber(int offset, String scalar) {
    char first = scalar.charAt(0);
    if ((first < '0' || first > '9') && "+-.".indexOf(first) < 0) {
      return new Value.Text(offset, scalar);
    }
    if (DECIMAL.matcher(scalar).matches()) {
      return Numbers.value(offset, scalar);
    }
    if (OCTAL.matcher(scalar).matches()) {
      return whole(offset, scalar, 8);
    }
    if (HEXADECIMAL.matcher(scalar).matches()) {
      return whole(offset, scalar, 16);
    }
    return switch (scalar) {
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF" ->
          new Value.Other(offset, "infinity");
      case ".nan", ".NaN", ".NAN" -> new Value.Other(offset, "not a number");
      default -> new Value.Text(offset, scalar);
    };
  }

  private static Value whole(int offset, String scalar, int radix) {
    return Numbers.value(offset, new BigDecimal(new BigInteger(scalar.substring(2), radix)));
  }
}
