package org.onrecord.analysis.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hash table of forms. They are interned as those of {@linkplain Word words} are, so that to look
 * one of these up compares references. Immutable and thread-safe.
 */
final class InternedForms {

  static final int NONE = -1;

  private static final int ROOM = 4; // slots for a form: most look-ups end at the first

  private final @Nullable String[] slots;

  InternedForms(Collection<String> forms) {
    slots = new String[Integer.highestOneBit(Math.max(1, forms.size())) * 2 * ROOM];
    for (String form : forms) {
      int slot = slot(form.hashCode());
      while (slots[slot] != null) {
        slot = next(slot);
      }
      slots[slot] = form.intern();
    }
  }

  List<String> all() {
    return Arrays.stream(slots).filter(Objects::nonNull).toList();
  }

  /** {@return as many slots as there are numbers for forms} */
  int size() {
    return slots.length;
  }

  /** {@return the number of a form of a word, {@link #NONE} if it is not here} */
  @SuppressWarnings("ReferenceEquality") // both are interned; longer forms are in no list
  int find(String interned, int hash) {
    int slot = slot(hash);
    while (slots[slot] != null) {
      if (slots[slot] == interned) {
        return slot;
      }
      slot = next(slot);
    }
    return NONE;
  }

  /** {@return the number of any form, {@link #NONE} if it is not here} */
  int find(String form) {
    int slot = slot(form.hashCode());
    while (slots[slot] != null) {
      if (form.equals(slots[slot])) {
        return slot;
      }
      slot = next(slot);
    }
    return NONE;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }

  private int slot(int hash) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length - 1);
  }
}
