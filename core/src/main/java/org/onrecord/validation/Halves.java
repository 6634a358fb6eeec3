package org.onrecord.validation;

/** Cuts of a text that leave surrogate pairs whole. */
final class Halves {

  private Halves() {}

  /** {@return {@code offset}, or the one behind it if a pair would be cut there} */
  static int startFrom(CharSequence text, int offset) {
    return cutsPair(text, offset) ? offset + 1 : offset;
  }

  /** {@return {@code offset}, or the one before it if a pair would be cut there} */
  static int endBefore(CharSequence text, int offset) {
    return cutsPair(text, offset) ? offset - 1 : offset;
  }

  private static boolean cutsPair(CharSequence text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
