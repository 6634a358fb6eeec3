package org.onrecord.format;

import java.util.List;

/**
 * Formats that come in a jar of their own. Whoever has formats beyond JSON and YAML implements this
 * and names the class in {@code META-INF/services/org.onrecord.format.FormatSet}; the Maven plugin
 * then finds it among its dependencies, and {@link Formats#withInstalled(ClassLoader)} on any class
 * path.
 *
 * <p>The class needs a public constructor without parameters.
 */
@FunctionalInterface
public interface FormatSet {

  /** {@return the formats, in the order in which they are listed} */
  List<ArticleFormat> formats();
}
