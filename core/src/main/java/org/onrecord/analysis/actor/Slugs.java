package org.onrecord.analysis.actor;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes ids of names: "Gérald O’Neill" is "gerald-oneill", a second one "gerald-oneill-2".
 * Remembers what it gave; not thread-safe.
 */
public final class Slugs {

  private final Set<String> taken;
  private final Set<String> given = new HashSet<>();
  private final StringBuilder slug = new StringBuilder(); // in hand

  /** Ids of which none is given yet. */
  public Slugs() {
    this(Set.of());
  }

  /** Ids beside those that are {@code taken}. */
  public Slugs(Set<String> taken) {
    this.taken = taken;
  }

  /** {@return an id that was not given before} */
  public String of(String name) {
    String plain = slug(name);
    String id = plain;
    for (int n = 2; taken.contains(id) || !given.add(id); n++) {
      id = plain + "-" + n;
    }
    return id;
  }

  private String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    slug.setLength(0);
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
