package org.onrecord.policy;

import java.util.Comparator;
import org.onrecord.output.Characters;

/**
 * Findings that were there when the baseline was written: those of one rule, in one file, about the
 * same words.
 *
 * @param key what they are recognised by
 * @param words the words as a person reads them, perhaps not all
 * @param count how many there are
 * @param reason why they are let pass, written by a person; may be empty
 */
record BaselineEntry(BaselineKey key, String words, int count, String reason)
    implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.<BaselineEntry, String>comparing(entry -> entry.key.file())
          .thenComparing(entry -> entry.key.rule())
          .thenComparing(entry -> entry.words)
          .thenComparing(entry -> entry.key.hash());

  BaselineEntry {
    words = Characters.whole(words); // as they are written
    reason = Characters.whole(reason);
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }

  BaselineEntry withCount(int number) {
    return new BaselineEntry(key, words, number, reason);
  }

  BaselineEntry withReason(String why) {
    return new BaselineEntry(key, words, count, why);
  }
}
