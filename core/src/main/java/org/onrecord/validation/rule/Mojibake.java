package org.onrecord.validation.rule;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A character that came out wrong because UTF-8 was taken for Windows-1252 or Latin-1, or because
 * it could not be decoded at all.
 *
 * @param span the characters that stand in its place
 * @param meant what must have stood there; absent where that is lost
 */
record Mojibake(Span span, Optional<String> meant) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';
  private static final char NEXT_LINE = '\u0085'; // ends lines in some old systems

  /** {@return what begins at {@code offset}, if anything does} */
  static Optional<Mojibake> at(String text, int offset) {
    char c = text.charAt(offset);
    if (c < 0x80) {
      return Optional.empty();
    }
    if (c == REPLACEMENT || (c < 0xA0 && c != NEXT_LINE)) {
      return Optional.of(new Mojibake(new Span(offset, offset + 1), Optional.empty()));
    }
    int length = length(text, offset);
    return length == 0
        ? Optional.empty()
        : Optional.of(of(text, new Span(offset, offset + length)));
  }

  private static Mojibake of(String text, Span span) {
    byte[] bytes = new byte[span.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) byteOf(text.charAt(span.start() + i));
    }
    String meant = new String(bytes, StandardCharsets.UTF_8);
    boolean shows = meant.codePoints().allMatch(Mojibake::isVisible);
    return new Mojibake(span, shows ? Optional.of(meant) : Optional.empty());
  }

  private static boolean isVisible(int c) {
    return c > ' ' && c != REPLACEMENT && c != '\u00A0' && c != '\uFEFF';
  }

  /**
   * The number of characters that stand for one; 0 if what stands here can be right. A general test
   * for UTF-8 would take the end of “CAFÉ” for such a sequence: only leads that no word has before
   * what follows them are looked for.
   */
  private static int length(String text, int offset) {
    char next = charAt(text, offset + 1);
    char third = charAt(text, offset + 2);
    int length =
        switch (text.charAt(offset)) {
          case 'Â' -> next >= '\u00A0' && next <= '¿' && next != '»' ? 2 : 0; // punctuation
          case 'Ã' -> isContinuation(next) && !isPunctuation(next) ? 2 : 0; // letters
          case 'â' -> next == '€' && isContinuation(third) ? 3 : 0; // quotation marks, dashes
          case 'ï' -> (next == '»' && third == '¿') || (next == '¿' && third == '½') ? 3 : 0;
          case 'ð' -> next == 'Ÿ' && isContinuation(third) ? 4 : 0; // emoji
          default -> 0;
        };
    return Math.min(length, text.length() - offset);
  }

  private static boolean isContinuation(char c) {
    int value = byteOf(c);
    return (value >= 0x80 && value < 0xC0) || c == REPLACEMENT;
  }

  /** What may well follow a capital letter. */
  private static boolean isPunctuation(char c) {
    return (c >= '‘' && c <= '”') || c == '–' || c == '—' || c == '…' || c == '»';
  }

  /** The byte that the wrong encoding read as {@code c}, a question mark if none can have been. */
  private static int byteOf(char c) {
    return c <= 0xFF ? c : String.valueOf(c).getBytes(WINDOWS_1252)[0] & 0xFF;
  }

  private static char charAt(String text, int offset) {
    return offset < text.length() ? text.charAt(offset) : 0;
  }
}
