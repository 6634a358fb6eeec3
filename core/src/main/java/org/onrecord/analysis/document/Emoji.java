package org.onrecord.analysis.document;

/** Keeps together what is drawn as one picture. */
final class Emoji {

  private static final char JOINER = '\u200D';

  private Emoji() {}

  /** {@return the end of the symbol of which the first character ends at {@code end}} */
  static int end(String text, int end) {
    int i = end;
    while (i < text.length() && isAttached(text.codePointAt(i))) {
      boolean joiner = text.charAt(i) == JOINER;
      i += Character.charCount(text.codePointAt(i));
      if (joiner && i < text.length() && isSymbol(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return i;
  }

  private static boolean isAttached(int point) {
    int type = Character.getType(point);
    return point == JOINER
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.MODIFIER_SYMBOL && point > 0xFFFF); // skin tones
  }

  private static boolean isSymbol(int point) {
    int type = Character.getType(point);
    return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
  }
}
