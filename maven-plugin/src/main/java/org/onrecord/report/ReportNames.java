package org.onrecord.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files in reports: from the folder that is checked out as one, with slashes, so that they
 * mean the same on another machine. What lies elsewhere keeps its whole path. Immutable and
 * thread-safe.
 */
public final class ReportNames {

  private static final String UNRESERVED = "-._~/";

  private final Path base;
  private final Path root;

  /**
   * @param base the folder that the files of findings are named from
   * @param root the folder that they are to be named from
   */
  public ReportNames(Path base, Path root) {
    this.base = base.toAbsolutePath().normalize();
    this.root = root.toAbsolutePath().normalize();
  }

  /** {@return the name of a file that findings name so} */
  String of(String file) {
    Path path = base.resolve(file).normalize();
    Path named = path.startsWith(root) ? root.relativize(path) : path;
    return named.toString().replace(named.getFileSystem().getSeparator(), "/");
  }

  /** {@return whether a file has a name that starts from the root} */
  boolean isInside(String file) {
    return base.resolve(file).normalize().startsWith(root);
  }

  /** {@return the name as a URI reference (RFC 3986), relative if the file is inside} */
  String uri(String file) {
    String name = of(file);
    String prefix = isInside(file) ? "" : name.startsWith("/") ? "file://" : "file:///";
    StringBuilder uri = new StringBuilder(prefix);
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      boolean asItIs =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(asItIs ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
