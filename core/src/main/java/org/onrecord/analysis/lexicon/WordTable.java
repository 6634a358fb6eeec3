package org.onrecord.analysis.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * A hash table from word forms to words, with open addressing over a stretch of text, so that a
 * look-up makes no string. The big list stays bytes until a word of it is met.
 */
final class WordTable {

  private final int mask;
  private final Word[] words;
  private final int[] offsets; // of the entry's line in bytes, plus 1; 0 = none
  private byte[] bytes = {};

  WordTable(int capacity) {
    mask = capacity - 1;
    words = new Word[capacity];
    offsets = new int[capacity];
  }

  /** Lower case for letters, straight for apostrophes; independent of the locale. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
  }

  /** {@return the hash of a form, as {@link String#hashCode()} of its folded characters} */
  static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash;
  }

  @Nullable Word get(CharSequence text, int start, int end) {
    return get(hash(text, start, end), text, start, end);
  }

  @Nullable Word get(int hash, CharSequence text, int start, int end) {
    for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
      Word word = words[slot];
      if (word != null) {
        if (matches(word.form(), text, start, end)) {
          return word;
        }
      } else if (offsets[slot] == 0) {
        return null;
      } else if (matches(offsets[slot] - 1, text, start, end)) {
        word = compact(offsets[slot] - 1);
        words[slot] = word;
        return word;
      }
    }
  }

  /**
   * Takes in a list of lines {@code form TAB codes}, sorted or not; see the head of lexicon.txt for
   * the codes. Lines that start with # are comments.
   */
  void addCompact(byte[] list) {
    bytes = list;
    int start = 0;
    while (start < list.length) {
      int end = start;
      int hash = 0;
      while (list[end] != '\t' && list[end] != '\n') {
        hash = 31 * hash + (char) list[end++];
      }
      if (list[start] != '#') {
        int slot = slot(hash);
        while (offsets[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        offsets[slot] = start + 1;
      }
      while (list[end] != '\n') {
        end++;
      }
      start = end + 1;
    }
  }

  /**
   * Takes in one entry {@code form TAB lemma TAB CLASS CLASS …}; classes of an entry that is there
   * already are joined, unless the first class is {@code ONLY}, which replaces them.
   */
  void addEntry(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalArgumentException("needs form, lemma and classes, split by tabs: " + line);
    }
    String form = fields[0];
    long classes = 0;
    boolean only = false;
    for (String name : fields[2].split(" ")) {
      if (name.equals("ONLY")) {
        only = true;
      } else {
        classes |= WordClass.valueOf(name).bit();
      }
    }
    Word before = only ? null : get(form, 0, form.length());
    if (before == null && !only && fields[1].isEmpty()) {
      before = Morphology.analyze(form, this);
    }
    String lemma = fields[1].isEmpty() ? before == null ? form : before.lemma() : fields[1];
    put(new Word(form, lemma, classes | (before == null ? 0 : before.classes())));
  }

  private void put(Word word) {
    String form = word.form();
    for (int slot = slot(form.hashCode()); ; slot = (slot + 1) & mask) {
      Word there = words[slot];
      boolean free = there == null && offsets[slot] == 0;
      boolean same =
          there != null
              ? there.form().equals(form)
              : !free && matches(offsets[slot] - 1, form, 0, form.length());
      if (free || same) {
        words[slot] = word;
        return;
      }
    }
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  static boolean matches(String form, CharSequence text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(int offset, CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[offset + i - start] != fold(text.charAt(i))) {
        return false;
      }
    }
    return bytes[offset + end - start] == '\t';
  }

  private Word compact(int offset) {
    int tab = offset;
    while (bytes[tab] != '\t') {
      tab++;
    }
    String form = new String(bytes, offset, tab - offset, UTF_8);
    int end = tab + 1;
    while (bytes[end] != '\n') {
      end++;
    }
    long classes = CompactCodes.classes(bytes, tab + 1, end);
    Word inflected = Morphology.isNounOnly(form, classes) ? null : Morphology.analyze(form, this);
    return inflected == null
        ? new Word(form, form, classes)
        : new Word(form, inflected.lemma(), Morphology.joined(form, classes, inflected));
  }
}
