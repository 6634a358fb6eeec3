package org.onrecord.policy;

import java.util.Arrays;

/**
 * A pattern over relative paths in the manner of Ant and Maven: {@code *} is any run of characters
 * in a name, {@code ?} one of them, {@code **} any number of folders; a pattern that ends with a
 * slash takes all that is below. Letters count by case. Immutable and thread-safe.
 */
public final class PathPattern {

  private static final String ANY_FOLDERS = "**";

  private final String[] names;

  private PathPattern(String[] names) {
    this.names = names;
  }

  /** {@return the pattern that is written so} */
  public static PathPattern of(String pattern) {
    String path = pattern.strip().replace('\\', '/');
    return new PathPattern((path.endsWith("/") ? path + ANY_FOLDERS : path).split("/"));
  }

  /** {@return whether the whole of {@code path}, {@code /}-separated, fits} */
  public boolean matches(String path) {
    boolean[] reached = new boolean[names.length + 1];
    reached[0] = true;
    skipAnyFolders(reached);
    for (String name : path.split("/")) {
      boolean[] next = new boolean[names.length + 1];
      for (int i = 0; i < names.length; i++) {
        if (reached[i] && names[i].equals(ANY_FOLDERS)) {
          next[i] = true;
        } else if (reached[i] && fits(names[i], name)) {
          next[i + 1] = true;
        }
      }
      skipAnyFolders(next);
      reached = next;
    }
    return reached[names.length];
  }

  /** {@code **} may stand for no folder at all. */
  private void skipAnyFolders(boolean[] reached) {
    for (int i = 0; i < names.length; i++) {
      reached[i + 1] |= reached[i] && names[i].equals(ANY_FOLDERS);
    }
  }

  /** Goes back only to the last star, which keeps the cost at the product of the lengths. */
  private static boolean fits(String pattern, String name) {
    int p = 0;
    int star = -1;
    int afterStar = 0;
    for (int n = 0; n < name.length(); ) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
      if (wanted == '*') {
        star = p++;
        afterStar = n;
      } else if (wanted == '?' || wanted == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++afterStar;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  @Override
  public String toString() {
    return String.join("/", Arrays.asList(names));
  }
}
