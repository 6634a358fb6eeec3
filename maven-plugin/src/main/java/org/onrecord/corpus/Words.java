package org.onrecord.corpus;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** Words as they are compared: runs of letters and digits in lower case. */
final class Words {

  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private Words() {}

  /** {@return where the words of a part of a text stand} */
  static List<Span> in(CharSequence text, int start, int end) {
    List<Span> words = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int first = at;
        while (at < end && isInside(text, at, end)) {
          at++;
        }
        words.add(new Span(first, at));
      } else {
        at++;
      }
    }
    return words;
  }

  /** The apostrophe of "don't" is in the word, whichever way it is written. */
  private static boolean isInside(CharSequence text, int at, int end) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '\'' || c == '’')
            && at + 1 < end
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  static String normal(CharSequence text, Span word) {
    StringBuilder normal = new StringBuilder(word.length());
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        normal.append(Character.toLowerCase(c));
      }
    }
    return normal.toString();
  }

  /** {@return a hash of a word in normal form: FNV-1a} */
  static long hash(CharSequence text, Span word) {
    long hash = BASIS;
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
      }
    }
    return hash;
  }

  static long hash(String words) {
    return hash(words, new Span(0, words.length()));
  }

  /** {@return a hash of one thing after another} */
  static long then(long hash, long next) {
    return mixed(hash * PRIME + next);
  }

  /** Spreads what differs in few bits over all of them: the finalizer of SplitMix64. */
  private static long mixed(long bits) {
    long a = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
