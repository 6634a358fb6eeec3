package org.onrecord.tree;

import java.util.List;
import java.util.Locale;
import org.onrecord.format.ArticleReader;
import org.onrecord.policy.PathPattern;
import org.onrecord.policy.Suppressions;

/**
 * Which files of a folder are articles. Hidden files and folders, the copies that editors leave
 * behind and the list of suppressions are none. Immutable and thread-safe.
 */
public final class Selection {

  private static final String TEXT_ENDING = ".txt";

  private final List<PathPattern> includes;
  private final List<PathPattern> excludes;

  /**
   * @param includes patterns of what is an article; if empty, {@code txt}, {@code json}, {@code
   *     yaml} and {@code yml} files are
   * @param excludes patterns of what is none all the same
   */
  public Selection(List<String> includes, List<String> excludes) {
    this.includes = includes.stream().map(PathPattern::of).toList();
    this.excludes = excludes.stream().map(PathPattern::of).toList();
  }

  /** {@return whether the file at this path, relative and {@code /}-separated, is an article} */
  boolean takes(String path) {
    return !leavesOut(path) && (includes.isEmpty() ? hasUsualEnding(path) : fits(includes, path));
  }

  /** {@return whether a folder at this path is likely meant to be an article} */
  boolean takesFolder(String path) {
    return takes(path) && hasUsualEnding(path);
  }

  /** {@return whether the file or folder at this path is passed over} */
  boolean leavesOut(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.equals(Suppressions.FILE)) {
      return true;
    }
    boolean leftBehind = name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
    return leftBehind || fits(excludes, path);
  }

  /** {@return whether the file at this path is read as a record, not as text} */
  static boolean isRecord(String path) {
    return ArticleReader.forFileName(path).isPresent();
  }

  private static boolean hasUsualEnding(String path) {
    return isRecord(path) || path.toLowerCase(Locale.ROOT).endsWith(TEXT_ENDING);
  }

  private static boolean fits(List<PathPattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(path));
  }
}
