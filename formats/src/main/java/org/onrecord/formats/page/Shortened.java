package org.onrecord.formats.page;

/** Words of which the whole stands elsewhere. */
final class Shortened {

  private static final int LENGTH = 240;

  private Shortened() {}

  /** {@return the words, cut between two of them if they are many} */
  static String words(String words) {
    if (words.length() <= LENGTH) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LENGTH);
    int end = blank > 0 ? blank : LENGTH;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }
}
