package org.onrecord.model;

import static org.onrecord.model.Components.optional;
import static org.onrecord.model.Components.optionalText;
import static org.onrecord.model.Components.required;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * How much is undertaken: "€2 billion", "18" of "18 jets".
 *
 * @param span number and unit, without the thing counted
 * @param value the number, without trailing zeros, of at most 100 digits before and behind the
 *     point; absent for "several"
 * @param unit ISO 4217 code for money, {@code %} for shares, the unit's word for measures, else the
 *     noun of what is counted, as it stands in the text: "jets"; absent where none does
 */
@Value.Builder
public record Amount(Span span, Optional<BigDecimal> value, Optional<String> unit)
    implements Spanned, WithAmount {

  private static final int MAX_DIGITS = 100;

  public Amount {
    required(span, "span");
    value = optional(value).map(Amount::plain);
    unit = optionalText(unit, "unit");
  }

  /** Without trailing zeros and exponent, so that equal numbers are equal amounts. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    long whole =
        (long) stripped.precision() - stripped.scale(); // a scale can be near the int range
    if (whole > MAX_DIGITS || stripped.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "value has more than " + MAX_DIGITS + " digits before or behind the point");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Amount}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends AmountBuilder {
    Builder() {}
  }
}
