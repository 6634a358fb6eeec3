package org.onrecord.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A page of HTML, written from its head to its end. Whatever words it is given, they stay words.
 * Not thread-safe.
 */
public final class Html {

  private static final Set<String> VOID = Set.of("input", "meta");

  private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; names and values of its attributes take turns. */
  public Html begin(String element, String... attributes) {
    page.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      page.append('"');
    }
    page.append('>');
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  /** Ends the element that was opened last. */
  public Html end() {
    page.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes words into the element that is open. */
  public Html words(String words) {
    escape(words);
    return this;
  }

  /** Writes an element with words in it. */
  public Html element(String element, String words, String... attributes) {
    return begin(element, attributes).words(words).end();
  }

  /**
   * Writes an element whose content is no words: a style sheet or a script.
   *
   * @param content the program's own; never made of what an article says
   */
  public Html code(String element, String content) {
    begin(element);
    page.append(content);
    return end();
  }

  /** Begins a new line in the file; between blocks only. */
  public Html line() {
    page.append('\n');
    return this;
  }

  /** {@return what was written since this was last asked for, to be put into the file} */
  public String take() {
    String taken = page.toString();
    page.setLength(0);
    return taken;
  }

  /** {@return the rest of the page, in which whatever is open is ended} */
  public String finish() {
    while (!open.isEmpty()) {
      end();
    }
    return page.append('\n').toString();
  }

  private void escape(String words) {
    String plain = Characters.ofMarkup(words);
    int written = 0;
    for (int i = 0; i < plain.length(); i++) {
      String entity = entity(plain.charAt(i));
      if (!entity.isEmpty()) {
        page.append(plain, written, i).append(entity);
        written = i + 1;
      }
    }
    page.append(plain, written, plain.length());
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }
}
