package org.onrecord.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * The article is in English: of another language the parser finds few facts, and wrong ones.
 *
 * <p>Asked are the first words of an article that has fifty or more. Of English prose nearly a
 * fifth are small words such as "the", "which" and "said", which hardly any other language writes
 * the same way; less than one in twenty-five is too few.
 */
final class TextIsEnglish implements Rule {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "and", "to", "that", "for", "with", "his", "from", "by", "it", "has", "have",
          "said", "they", "which", "this", "were", "been", "would", "their", "not", "but");

  private static final int LEAST_WORDS = 50;
  private static final int MOST_WORDS = 1_000;
  private static final int ONE_IN = 25;

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    int words = 0;
    int small = 0;
    int firstWord = 0;
    int t = 0;
    while (t < text.length() && words < MOST_WORDS) {
      int start = t;
      while (t < text.length() && Character.isLetter(text.charAt(t))) {
        t++;
      }
      if (t > start) {
        firstWord = words++ == 0 ? start : firstWord;
        small += isSmallWord(text, start, t) ? 1 : 0;
      } else {
        t++;
      }
    }
    return words < LEAST_WORDS || small * ONE_IN >= words
        ? List.of()
        : List.of(
            new Problem(
                Place.inText(new Span(firstWord, firstWord)),
                "this does not read like English, which is all that facts are found in; exclude the"
                    + " file, or curate its record"));
  }

  private static boolean isSmallWord(String text, int start, int end) {
    return end - start <= 5
        && SMALL_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
