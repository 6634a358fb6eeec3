package org.onrecord.tree;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {

  /**
   * An article is done.
   *
   * @param done how many are
   * @param all how many there are
   */
  void at(int done, int all);
}
