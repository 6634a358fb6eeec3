package org.onrecord.testing;

/** The pairs of signs that stand around a span. */
enum Brackets {
  CONTENT('⟦', '⟧'),
  SOURCE('⟪', '⟫'),
  CUE('‹', '›'),
  LABELLED('⟦', '⟧');

  /** Stands between a label and the marked words. */
  static final char LABEL_END = '|';

  private static final String SIGNS = "⟦⟧⟪⟫‹›";

  private final char open;
  private final char close;

  Brackets(char open, char close) {
    this.open = open;
    this.close = close;
  }

  char open() {
    return open;
  }

  char close() {
    return close;
  }

  static Brackets of(String label) {
    return switch (label) {
      case Mark.CONTENT -> CONTENT;
      case Mark.SOURCE -> SOURCE;
      case Mark.CUE -> CUE;
      default -> LABELLED;
    };
  }

  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
