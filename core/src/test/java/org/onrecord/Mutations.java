package org.onrecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts as they come out of accidents: passages lost, doubled, moved and mixed up, marks and line
 * ends exchanged. The same seed gives the same text.
 */
final class Mutations {

  /** What is put anywhere: each makes a difference to the layout, the marks or the words. */
  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "«",
          "„",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "\u0085",
          "\u2028",
          "\f",
          " ",
          "\t",
          "\u00a0",
          "\u200b",
          ".",
          ",",
          ":",
          ";",
          "—",
          " - ",
          "(",
          ")",
          "[",
          "…",
          "?",
          "!",
          "$",
          "%",
          "&",
          "1",
          "2027",
          "\u0000",
          "\ufeff",
          "\u0301",
          "\u202e",
          "\ufffd",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "said",
          " he ",
          "They ",
          "who ",
          " will ",
          "promised",
          " not ",
          " if ",
          " by ",
          "By ",
          "A",
          "I",
          "U.S.",
          "Mr. ",
          "LONDON (AP) — ",
          "Q: ");

  private final List<String> texts;
  private final Random random;

  /**
   * @param texts what is changed, and what passages are taken from
   */
  Mutations(List<String> texts, long seed) {
    this.texts = texts;
    this.random = new Random(seed);
  }

  /** {@return a text with one to six changes} */
  String text() {
    String text = any();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      text = changed(text);
    }
    return text;
  }

  private String changed(String text) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + length());
    String before = text.substring(0, start);
    String passage = text.substring(start, end);
    String after = text.substring(end);
    return switch (random.nextInt(10)) {
      case 0 -> before + after;
      case 1 -> before + passage + passage + after;
      case 2 -> after + passage + before;
      case 3 -> before + piece() + passage + after;
      case 4 -> before + piece() + after;
      case 5 -> before + passageOf(any()) + after;
      case 6 -> before + passage.toUpperCase(Locale.ROOT) + after;
      case 7 -> before + passage.toLowerCase(Locale.ROOT) + after;
      case 8 -> text.replace(piece(), piece());
      default -> shuffled(text);
    };
  }

  /** Short ones are more likely, and few are longer than a paragraph. */
  private int length() {
    return random.nextInt(1 << (1 + random.nextInt(9)));
  }

  private String passageOf(String text) {
    int start = random.nextInt(text.length() + 1);
    return text.substring(start, Math.min(text.length(), start + length()));
  }

  /** Its paragraphs in any order. */
  private String shuffled(String text) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n\n", -1)));
    Collections.shuffle(paragraphs, random);
    return String.join("\n\n", paragraphs);
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private String any() {
    return texts.get(random.nextInt(texts.size()));
  }
}
