package org.onrecord.tree;

import java.util.List;
import java.util.Optional;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.Inputs;
import org.onrecord.policy.Baseline;
import org.onrecord.policy.PathPattern;
import org.onrecord.policy.Suppressions;

/**
 * Which files of a folder are articles. Hidden files and folders, the copies that editors leave
 * behind and the list of suppressions are none. Immutable and thread-safe.
 */
public final class Selection {

  private final List<PathPattern> includes;
  private final List<PathPattern> excludes;
  private final Inputs inputs;

  /** A selection of texts and records only. */
  public Selection(List<String> includes, List<String> excludes) {
    this(includes, excludes, Inputs.none());
  }

  /**
   * @param includes patterns of what is an article; if empty, {@code txt}, {@code json}, {@code
   *     yaml} and {@code yml} files are, and those of {@code inputs}
   * @param excludes patterns of what is none all the same
   * @param inputs further kinds of files that articles come in
   */
  public Selection(List<String> includes, List<String> excludes, Inputs inputs) {
    this.includes = includes.stream().map(PathPattern::of).toList();
    this.excludes = excludes.stream().map(PathPattern::of).toList();
    this.inputs = inputs;
  }

  /** {@return whether the file at this path, relative and {@code /}-separated, is an article} */
  boolean takes(String path) {
    return !leavesOut(path) && (includes.isEmpty() ? inputs.isArticle(path) : fits(includes, path));
  }

  /** {@return whether a folder at this path is likely meant to be an article} */
  boolean takesFolder(String path) {
    return takes(path) && inputs.isArticle(path);
  }

  /** {@return whether the file or folder at this path is passed over} */
  boolean leavesOut(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.equals(Suppressions.FILE) || path.equals(Baseline.USUAL_FILE)) {
      return true;
    }
    return Inputs.isLeftBehind(name) || fits(excludes, path);
  }

  /** {@return whether the file at this path is read as a record, not as text} */
  boolean isRecord(String path) {
    return input(path).isEmpty() && ArticleReader.forFileName(path).isPresent();
  }

  /** {@return the id of the article in the file at this path} */
  String id(String path) {
    return inputs.withoutEnding(path);
  }

  /** {@return what reads the file at this path if it is neither plain text nor a record} */
  Optional<ArticleInput> input(String path) {
    return inputs.forFileName(path);
  }

  private static boolean fits(List<PathPattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(path));
  }
}
