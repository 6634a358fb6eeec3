package org.onrecord.analysis.lexicon;

/** Reads the letters behind a word of lexicon.txt; the file's head explains them. */
final class CompactCodes {

  private CompactCodes() {}

  static long classes(byte[] codes, int start, int end) {
    long bits = main((char) codes[start]).bit();
    for (int i = start; i < end; i++) {
      bits |= bits((char) codes[i]);
    }
    return bits;
  }

  private static WordClass main(char code) {
    return switch (code) {
      case 'N' -> WordClass.MAINLY_NOUN;
      case 'V' -> WordClass.MAINLY_VERB;
      case 'A' -> WordClass.MAINLY_ADJECTIVE;
      case 'R' -> WordClass.MAINLY_ADVERB;
      default -> throw new IllegalStateException("no main word class: " + code);
    };
  }

  private static long bits(char code) {
    return switch (code) {
      case 'N' -> WordClass.NOUN.bit();
      case 'V' -> WordClass.bits(WordClass.VERB, WordClass.BASE);
      case 'A' -> WordClass.ADJECTIVE.bit();
      case 'R' -> WordClass.ADVERB.bit();
      case '!' -> WordClass.SURE.bit();
      case 'p' -> WordClass.PERSON.bit();
      case 'g' -> WordClass.GROUP.bit();
      case 'l' -> WordClass.LOCATION.bit();
      case 'c' -> WordClass.COMMUNICATION.bit();
      case 't' -> WordClass.TIME.bit();
      case 'a' -> WordClass.ACT.bit();
      case 'C' -> WordClass.COMMUNICATION_VERB.bit();
      default -> throw new IllegalStateException("no word code: " + code);
    };
  }
}
