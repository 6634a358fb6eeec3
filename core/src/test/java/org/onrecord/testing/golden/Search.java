package org.onrecord.testing.golden;

import java.util.Arrays;
import org.onrecord.testing.MarkedText;

/** Finds words with gaps in a text and tells where each character of the words stands there. */
final class Search {

  private final String text;
  private final String words;

  Search(String text, String words) {
    this.text = text;
    this.words = words;
  }

  /**
   * {@return for each character of the words, and for their end, the index in the text}
   *
   * @throws IllegalArgumentException if the words do not stand there, or not once
   */
  int[] places() {
    int[] places = new int[words.length() + 1];
    int from = 0;
    int start = 0;
    int gap = words.indexOf(MarkedText.GAP);
    while (gap >= 0) {
      int end = start + words.substring(start, gap).stripTrailing().length();
      from = find(start, end, from, places);
      start = gap + MarkedText.GAP.length();
      while (start < words.length() && isBlank(words.charAt(start))) {
        start++;
      }
      Arrays.fill(places, end, start, from);
      gap = words.indexOf(MarkedText.GAP, start);
    }
    places[words.length()] = find(start, words.length(), from, places);
    return places;
  }

  /** Places a piece at its first occurrence and returns the index behind it. */
  private int find(int pieceStart, int pieceEnd, int from, int[] places) {
    String piece = words.substring(pieceStart, pieceEnd);
    for (int i = from; i <= text.length(); i++) {
      int end = match(pieceStart, pieceEnd, i, places);
      if (end >= 0) {
        if (pieceStart == 0 && standsAgain(pieceEnd, i + 1)) {
          throw new IllegalArgumentException("these words stand more than once: " + piece);
        }
        match(pieceStart, pieceEnd, i, places);
        return end;
      }
    }
    throw new IllegalArgumentException("these words do not stand in the text: " + piece);
  }

  private boolean standsAgain(int pieceEnd, int from) {
    int[] ignored = new int[words.length() + 1];
    for (int i = from; i < text.length(); i++) {
      if (match(0, pieceEnd, i, ignored) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The index behind the piece if it stands at {@code at}, or -1. */
  private int match(int pieceStart, int pieceEnd, int at, int[] places) {
    int i = at;
    for (int w = pieceStart; w < pieceEnd; w++) {
      if (i >= text.length()) {
        return -1;
      }
      places[w] = i;
      if (isBlank(words.charAt(w)) && isBlank(text.charAt(i))) {
        while (i < text.length() && isBlank(text.charAt(i))) {
          i++;
        }
      } else if (words.charAt(w) == text.charAt(i)) {
        i++;
      } else {
        return -1;
      }
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
