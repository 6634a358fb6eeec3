package org.onrecord.analysis.attribution;

import org.onrecord.analysis.lexicon.WordClass;

/** Titles of works in quotation marks: “State of the Union”. */
final class Titles {

  private Titles() {}

  /** Whether at least every second word of the run begins with a capital letter. */
  static boolean isAt(Context context, int from, int end) {
    int words = 0;
    int capitals = 0;
    for (int t = from; t < end; t++) {
      if (context.isWord(t)) {
        words++;
        capitals += context.tokens().isCapitalized(t) ? 1 : 0;
      }
    }
    return capitals * 2 >= words;
  }

  /** Whether the quotation behind the comma names a text: "in her book, “The Old Pier”". */
  static boolean isOfText(Context context, int comma) {
    int first = comma + 1;
    return context.tokens().is(comma - 1, WordClass.COMMUNICATION)
        && context.isQuoted(first)
        && isAt(context, first, context.quotationEnd(first));
  }
}
