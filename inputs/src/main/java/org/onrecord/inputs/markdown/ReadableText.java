package org.onrecord.inputs.markdown;

import java.util.Arrays;
import org.onrecord.text.Span;

/**
 * A text of which only some characters are read. The rest are blanks, line ends aside, so that
 * everything stands where it stands in the file. Not thread-safe.
 */
final class ReadableText {

  /** Takes the place of markup within a word: a character that is no blank and no letter. */
  private static final char JOINER = '\u2060';

  /** No markup that stands within a word is longer: {@code ***}. */
  private static final int LONGEST_WITHIN_WORD = 3;

  private final String file;
  private final char[] characters;
  private final boolean[] kept;

  ReadableText(String file) {
    this.file = file;
    this.characters = new char[file.length()];
    this.kept = new boolean[file.length()];
    Arrays.fill(characters, ' ');
    for (int i = 0; i < characters.length; i++) {
      char c = file.charAt(i);
      if (c == '\n' || c == '\r') {
        characters[i] = c;
      }
    }
  }

  /** Reads a stretch of the file as it is. */
  void keep(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      put(i, file.charAt(i));
    }
  }

  /** Reads another character in the place of the one that stands there. */
  void put(int index, char c) {
    characters[index] = c;
    kept[index] = true;
  }

  /**
   * Reads a character in the place of the entity that stands for it. What begins with it or ends
   * with it has the whole entity.
   *
   * @param opens whether a word may begin here
   */
  void put(Span entity, String character, boolean opens) {
    if (isWord(character.charAt(0)) || isMark(character.charAt(0))) {
      for (int i = entity.start(); i < entity.end(); i++) {
        put(i, JOINER);
      }
    }
    int at = opens ? entity.start() : entity.end() - character.length();
    for (int i = 0; i < character.length(); i++) {
      put(at + i, character.charAt(i));
    }
  }

  @Override
  public String toString() {
    joinWords();
    return new String(characters);
  }

  /** Markup between two letters, or between a letter and a straight mark, parts no words. */
  private void joinWords() {
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        boolean gap = last >= 0 && i - last > 1 && i - last <= LONGEST_WITHIN_WORD + 1;
        if (gap && isMarkup(last + 1, i) && isJoined(characters[last], characters[i])) {
          Arrays.fill(characters, last + 1, i, JOINER);
        }
        last = i;
      }
    }
  }

  /** Not the end of a line, which parts words. */
  private boolean isMarkup(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isWhitespace(file.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isJoined(char before, char after) {
    return (isWord(before) || isMark(before)) && (isWord(after) || isMark(after));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '’';
  }

  /** Of which only its neighbours tell whether it opens or closes. */
  private static boolean isMark(char c) {
    return c == '"' || c == '\'';
  }
}
