package org.onrecord.analysis.actor;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes ids of names: "Gérald O’Neill" is "gerald-oneill", a second one "gerald-oneill-2".
 * Remembers what it gave; not thread-safe.
 */
public final class Slugs {

  private final Set<String> taken = new HashSet<>();

  /** Ids of which none is given yet. */
  public Slugs() {}

  /** Ids beside those that are {@code taken}. */
  public Slugs(Collection<String> taken) {
    this.taken.addAll(taken);
  }

  /** {@return an id that was not given before} */
  public String of(String name) {
    String slug = slug(name);
    String id = slug;
    for (int n = 2; !taken.add(id); n++) {
      id = slug + "-" + n;
    }
    return id;
  }

  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char small = 'A' <= c && c <= 'Z' ? (char) (c + 'a' - 'A') : c; // others leave a gap
      if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
        if (gap && slug.length() > 0) {
          slug.append('-');
        }
        gap = false;
        slug.append(small);
      } else if (!isDropped(c)) {
        gap = true;
      }
    }
    return slug.length() == 0 ? "actor" : slug.toString();
  }

  private static boolean isDropped(char c) {
    return c == '\''
        || c == '’'
        || c == '‘'
        || c == 'ʼ'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
