package org.onrecord.archive.run;

/**
 * Makes ids the only ones of their archive. Holds a Bloom filter of 32 MB and no id, so that it
 * needs no more memory for any number: of ten million ids it takes a few for known ones that are
 * not, and makes them longer for nothing. Not thread-safe.
 */
final class SeenIds {

  private static final int WORDS = 1 << 22;
  private static final int PROBES = 8;
  private static final int MOST_TRIES = 8;

  private final long[] bits = new long[WORDS];
  private long renamed;

  /**
   * {@return an id that was not taken before: this one, or this one with a number}
   *
   * @param number of the entry, of which no other has the same
   */
  String claim(String id, long number) {
    if (add(id)) {
      return id;
    }
    renamed++;
    StringBuilder longer = new StringBuilder(id);
    for (int i = 0; i < MOST_TRIES; i++) { // a filter that is full knows everything
      if (add(longer.append('-').append(number).toString())) {
        break;
      }
    }
    return longer.toString();
  }

  /** {@return how many ids were taken already} */
  long renamed() {
    return renamed;
  }

  private boolean add(String id) {
    long hash = hash(id);
    long step = mixed(hash) | 1;
    boolean isNew = false;
    for (int i = 0; i < PROBES; i++) {
      long bit = (hash + i * step) >>> 1;
      int word = (int) (bit >>> 6) & (WORDS - 1);
      long mask = 1L << bit;
      isNew |= (bits[word] & mask) == 0;
      bits[word] |= mask;
    }
    return isNew;
  }

  private static long hash(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = mixed(hash ^ id.charAt(i));
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long value) {
    long mixed = value + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
