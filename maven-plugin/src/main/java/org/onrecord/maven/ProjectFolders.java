package org.onrecord.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where a goal reads and writes unless it is told, in a project and without one. */
final class ProjectFolders {

  private ProjectFolders() {}

  /** {@return whether Maven was called without a project} */
  static boolean isStandAlone(MavenProject project) {
    return project.getFile() == null;
  }

  /** {@return the folder where people build} */
  static Path base(MavenProject project) {
    File directory = project.getBasedir();
    return (directory == null ? new File("") : directory).getAbsoluteFile().toPath();
  }

  /**
   * {@return the folder that is written to}
   *
   * @param named what people say; null if they do not
   * @param usual the name of the one that is used then
   */
  static Path output(MavenProject project, @Nullable File named, String usual) {
    if (named != null) {
      return named.toPath();
    }
    Path parent =
        isStandAlone(project)
            ? base(project)
            : new File(project.getBuild().getDirectory()).toPath();
    return parent.resolve(usual);
  }
}
