package org.onrecord.analysis.quotation;

import java.util.Optional;
import org.onrecord.text.Layer;

/**
 * What the quotation marks of a text enclose. Every quotation mark lies in a quotation or is a
 * stray; apostrophes, plural possessives and inches are no quotation marks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the quotations, the nested ones behind those that hold them
 * @param strays the marks that belong to no quotation
 */
public record Quotations(Layer<Quotation> all, Layer<StrayMark> strays) {

  /** {@return a text without quotation marks} */
  public static Quotations none() {
    return new Quotations(Layer.empty(), Layer.empty());
  }

  /** {@return the quotation that lies in no other and covers {@code offset}, its marks included} */
  public Optional<Quotation> outermost(int offset) {
    for (int i = all.firstFrom(offset + 1) - 1; i >= 0; i--) {
      Quotation quotation = all.get(i);
      if (quotation.depth() == 0) {
        return quotation.span().contains(offset) ? Optional.of(quotation) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
