package org.onrecord.tree;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size in bytes, as people write it: {@code 16 MB}, {@code 512kB}, {@code 1000}. A kB has 1024
 * bytes.
 *
 * @param bytes the number of bytes
 */
public record FileSize(long bytes) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?([kmg]?b?)");
  private static final int STEP = 1024;
  private static final String UNITS = "kmg";

  /** {@return this many bytes} */
  public static FileSize of(long bytes) {
    return new FileSize(bytes);
  }

  /**
   * {@return the size that is written}
   *
   * @throws IllegalArgumentException if it is none, or more than a file may have here (2 GB)
   */
  public static FileSize parse(String written) {
    Matcher matcher = FORM.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + written + "\" is no size; write a number with kB, MB or GB, such as 16MB");
    }
    String unit = matcher.group(2);
    long bytes = Long.parseLong(matcher.group(1));
    int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit.charAt(0)) + 1;
    for (int i = 0; i < power; i++) {
      bytes *= STEP;
    }
    if (bytes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("\"" + written + "\" is too large; the most is 2047MB");
    }
    return new FileSize(bytes);
  }

  /** {@return the size in the largest unit that leaves a whole part, with one decimal} */
  @Override
  public String toString() {
    int power = 0;
    double size = bytes;
    while (size >= STEP && power < UNITS.length()) {
      size /= STEP;
      power++;
    }
    String unit = power == 0 ? "bytes" : power == 1 ? "kB" : power == 2 ? "MB" : "GB";
    String number = String.format(Locale.ROOT, "%.1f", size);
    return (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + " " + unit;
  }
}
