package org.onrecord.analysis.mention;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;

/**
 * The references of a text, in the order of their spans.
 *
 * <p>An unmodifiable list, with look-ups by token that cost no search. Immutable and thread-safe.
 */
public final class References extends AbstractList<Reference> implements RandomAccess {

  private final Reference[] all;
  private final int[] from; // by token: how many start before it
  private final @Nullable Reference[] ending; // by last token; a name rather than a pronoun in it

  private References(Reference[] all, int[] from, int tokens) {
    this.all = all;
    this.from = from;
    ending = new Reference[tokens];
    for (Reference reference : all) {
      int last = reference.end() - 1;
      if (!(ending[last] instanceof Name)) {
        ending[last] = reference;
      }
    }
  }

  /**
   * {@return the references, brought into the order of their spans}
   *
   * @param found names that share no token, and noun phrases and pronouns of which no two end alike
   */
  public static References of(List<? extends Reference> found, Tokens tokens) {
    int[] from = new int[tokens.size() + 2];
    for (Reference reference : found) {
      from[reference.first() + 2]++;
    }
    for (int t = 1; t < from.length; t++) {
      from[t] += from[t - 1];
    }
    Reference[] all = found.toArray(new Reference[0]);
    for (Reference reference : found) {
      all[from[reference.first() + 1]++] = reference;
    }
    for (int i = 1; i < all.length; i++) {
      moveBeforeShorter(all, i);
    }
    return new References(all, from, tokens.size());
  }

  /** Of those that have one first token the longer comes first. */
  private static void moveBeforeShorter(Reference[] all, int index) {
    Reference moved = all[index];
    int i = index;
    while (i > 0 && all[i - 1].span().compareTo(moved.span()) > 0) {
      all[i] = all[i - 1];
      i--;
    }
    all[i] = moved;
  }

  /** {@return the name whose first token is {@code token}, or null} */
  public @Nullable Name nameAt(int token) {
    if (exists(token)) {
      for (int i = from[token]; i < from[token + 1]; i++) {
        if (all[i] instanceof Name name) {
          return name;
        }
      }
    }
    return null;
  }

  /** {@return the name whose last token is {@code token}, or null} */
  public @Nullable Name nameTo(int token) {
    return endingWith(token) instanceof Name name ? name : null;
  }

  /**
   * {@return the shortest noun phrase or the pronoun whose first token is {@code token}, or null}
   */
  public @Nullable Reference otherAt(int token) {
    if (exists(token)) {
      for (int i = from[token + 1] - 1; i >= from[token]; i--) {
        if (!(all[i] instanceof Name)) {
          return all[i];
        }
      }
    }
    return null;
  }

  /** {@return the reference whose last token is {@code token}, or null} */
  public @Nullable Reference endingWith(int token) {
    return exists(token) ? ending[token] : null;
  }

  /**
   * {@return the index of the first reference that starts at a token or behind it}
   *
   * @param token the token's index, or the number of all tokens
   */
  public int from(int token) {
    return from[token];
  }

  /** {@return the index of a reference that is one of these} */
  @SuppressWarnings("ReferenceEquality") // no two stand in one place
  public int index(Reference reference) {
    int i = from[reference.first()];
    while (all[i] != reference) {
      i++;
    }
    return i;
  }

  private boolean exists(int token) {
    return 0 <= token && token < ending.length;
  }

  @Override
  public Reference get(int index) {
    return all[index];
  }

  @Override
  public int size() {
    return all.length;
  }
}
