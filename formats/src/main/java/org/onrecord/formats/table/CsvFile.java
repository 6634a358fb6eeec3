package org.onrecord.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.output.Characters;

/**
 * A CSV file that is written row by row: RFC 4180, UTF-8 with a byte-order mark. Cells that a
 * spreadsheet would take for a formula begin with an apostrophe, by which it takes them for words.
 * Not thread-safe.
 */
final class CsvFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";
  private static final String TO_BE_QUOTED = "\",;\t\r\n";
  private static final String FORMULA = "=+-@＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(\\.[0-9]++)?");

  private final OutputStream out;

  /**
   * @param out closed with the file
   */
  CsvFile(OutputStream out) throws IOException {
    this.out = out;
    write(BYTE_ORDER_MARK);
  }

  void row(List<String> cells) throws IOException {
    StringBuilder row = new StringBuilder();
    for (Iterator<String> cell = cells.iterator(); cell.hasNext(); ) {
      row.append(quoted(asWords(cell.next()))).append(cell.hasNext() ? "," : LINE_END);
    }
    write(row.toString());
  }

  /** Says that the file is whole. */
  void close() throws IOException {
    out.close();
  }

  private static String asWords(String cell) {
    String words = Characters.whole(cell).replace('\0', '\uFFFD'); // which ends a file for some
    return isFormula(words) ? "'" + words : words;
  }

  /** Blanks and invisible characters before it do not make a formula harmless everywhere. */
  private static boolean isFormula(String words) {
    int start = 0;
    while (start < words.length() && !isVisible(words.charAt(start))) {
      start++;
    }
    boolean begins = start < words.length() && FORMULA.indexOf(words.charAt(start)) >= 0;
    return begins && !NUMBER.matcher(words).matches();
  }

  private static boolean isVisible(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static String quoted(String cell) {
    boolean special = cell.chars().anyMatch(c -> TO_BE_QUOTED.indexOf(c) >= 0);
    boolean blank = !cell.isEmpty() && !cell.equals(cell.strip());
    return special || blank ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private void write(String characters) throws IOException {
    out.write(characters.getBytes(StandardCharsets.UTF_8));
  }
}
