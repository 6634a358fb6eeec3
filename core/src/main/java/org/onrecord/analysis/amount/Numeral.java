package org.onrecord.analysis.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in the text, in figures or words.
 *
 * @param end index behind its last token
 * @param value the number; absent for "dozens", "several"
 */
record Numeral(int end, Optional<BigDecimal> value) {}
