package org.onrecord.format;

import java.util.List;

/**
 * Formats that come in a jar of their own. Whoever writes or reads articles in other forms
 * implements this and names the class in {@code META-INF/services/org.onrecord.format.FormatSet};
 * the Maven plugin then finds it among its dependencies, and {@link
 * Formats#withInstalled(ClassLoader)} on any class path.
 *
 * <p>The class needs a public constructor without parameters.
 */
public interface FormatSet {

  /** {@return formats that are written, in the order in which they are listed} */
  default List<ArticleFormat> formats() {
    return List.of();
  }

  /** {@return kinds of files that are read} */
  default List<ArticleInput> inputs() {
    return List.of();
  }
}
