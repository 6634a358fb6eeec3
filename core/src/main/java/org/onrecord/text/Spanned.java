package org.onrecord.text;

/** A fact that stands at one place in a text. */
public interface Spanned {

  /** {@return the place, in UTF-16 code units} */
  Span span();
}
