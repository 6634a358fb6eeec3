package org.onrecord.archive.run;

/** Is told how far a conversion has come. */
@FunctionalInterface
public interface ConversionProgress {

  /**
   * How far it is.
   *
   * @param bytes how much of the archive is read
   * @param allBytes how much there is
   * @param entries how many entries this run has done, besides those of an earlier one
   * @param passingOver whether it still passes over what an earlier run wrote
   */
  void at(long bytes, long allBytes, long entries, boolean passingOver);
}
