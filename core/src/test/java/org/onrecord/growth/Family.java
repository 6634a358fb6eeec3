package org.onrecord.growth;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Texts of one kind and any length, that are hard on whoever looks at everything twice.
 *
 * @param name what they are
 * @param text makes the part of a text at an index; a text is its parts one after the other
 */
public record Family(String name, IntFunction<String> text) {

  private static final List<String> PRONOUNS = List.of("He", "She", "They", "It", "We");

  /** {@return all of them} */
  public static List<Family> all() {
    return List.of(
        same("quotation marks", "\""),
        same("openers", "“"),
        new Family("alternating single marks", i -> i % 2 == 0 ? "‘" : "’"),
        same("nested brackets", "("),
        same("one endless line", "the mayor walked on and "),
        new Family("names, all different", i -> name(i) + " " + name(i * 7 + 3) + " left. "),
        same("one name", "Ann Roe left. "),
        same("said", "said "),
        same("commas", "a, "),
        same("abbreviations", "Dr. Gen. U.S. "),
        same("combining characters", "e\u0301\u0302"),
        same("right to left", "قال \u202eاليوم\u202c. "),
        same("surrogate halves", "\ud83d a\ude00 "),
        same("NUL", "\u0000"),
        same("form feeds", "She left.\f"),
        same("one long word", "abcdefghij"),
        new Family(
            "pronouns", i -> PRONOUNS.get(i % 5) + " said he told them she would do it for us. "),
        new Family("dates", i -> "by May " + (i % 31 + 1) + ", " + (1900 + i % 200) + ", "),
        new Family("money", i -> "$" + i + " million, €" + (i % 97) + "bn and "),
        new Family("bylines", i -> "By " + name(i) + " Roe\n"),
        same("HTML", "<p class=\"a\">“Yes,” <b>she</b> said.&nbsp;</p>\n"),
        same("reported speech", "“We will pay,” Ann Roe said. "),
        same("turns of a talk", "Q: Will you pay?\n\nA: Roe says that we will.\n\n"));
  }

  private static Family same(String name, String part) {
    return new Family(name, i -> part);
  }

  /** {@return a text of at least this length} */
  public String ofLength(int length) {
    StringBuilder made = new StringBuilder(length + 100);
    for (int i = 0; made.length() < length; i++) {
      made.append(text.apply(i));
    }
    return made.toString();
  }

  /** A made-up name; as many as there are numbers. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 21; rest > 0; rest /= 21) {
      name.append("bdfgklmnprstv".charAt(rest % 13)).append("aeiou".charAt(rest % 5));
      name.append(rest < 21 ? "r" : "");
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
