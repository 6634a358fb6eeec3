package org.onrecord.archive;

/** Endings of file names, in either case. */
final class FileEnding {

  private FileEnding() {}

  static boolean has(String name, String ending) {
    int at = name.length() - ending.length();
    return at >= 0 && name.regionMatches(true, at, ending, 0, ending.length());
  }

  /** {@return the name without the ending, if it has it} */
  static String without(String name, String ending) {
    return has(name, ending) ? name.substring(0, name.length() - ending.length()) : name;
  }
}
