package org.onrecord.testing;

/** How words in a test are compared with words of an article. */
final class Words {

  private Words() {}

  /** A view in which typographic and plain marks, and blanks of any width, are the same. */
  static String plain(String words) {
    return words
        .replaceAll("[“”„«»]", "\"")
        .replaceAll("[‘’‚`]", "'")
        .replaceAll("[–—]", "-")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  static boolean contains(String words, String part) {
    return plain(words).contains(plain(part));
  }
}
