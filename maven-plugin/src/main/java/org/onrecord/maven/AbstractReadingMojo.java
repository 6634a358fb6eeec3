package org.onrecord.maven;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Publication;
import org.onrecord.tree.FileSize;

/** What all goals share that read articles, wherever these are: how they are read. */
abstract class AbstractReadingMojo extends AbstractMojo {

  /**
   * The encoding of texts; UTF-8 if the project names none. Pages may say their own; records and
   * JSON Lines are always in UTF-8.
   */
  @Parameter(property = "onrecord.encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  /** The size up to which an article is read, unpacked. A larger one is an error. */
  @Parameter(property = "onrecord.maxFileSize", defaultValue = "16MB")
  private String maxFileSize = "16MB";

  /**
   * The day the articles were published, such as <code>2026-11-24</code>, if it is one for all of
   * them that do not say it themselves: "by Friday" then becomes a date. Records say their own.
   */
  @Parameter(property = "onrecord.publicationDate")
  private @Nullable String publicationDate;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version = "unknown";

  /** Whether to skip all goals of this plugin. */
  @Parameter(property = "onrecord.skip", defaultValue = "false")
  private String skip = "false";

  private final MavenProject project;

  AbstractReadingMojo(MavenProject project) {
    this.project = project;
  }

  final MavenProject project() {
    return project;
  }

  /** {@return whether Maven was called without a project} */
  final boolean isStandAlone() {
    return ProjectFolders.isStandAlone(project);
  }

  /** {@return the folder where people build} */
  final Path base() {
    return ProjectFolders.base(project);
  }

  final boolean skips() throws MojoExecutionException {
    return ParameterValues.flag("skip", skip);
  }

  final String version() {
    return version;
  }

  final Charset charset() throws MojoExecutionException {
    return ParameterValues.charset(encoding);
  }

  final FileSize fileSize() throws MojoExecutionException {
    return ParameterValues.fileSize(maxFileSize);
  }

  final Optional<Publication> publication() throws MojoExecutionException {
    return ParameterValues.publication(publicationDate);
  }

  /** {@return the parameters that say how articles are read: equal ones, equal articles} */
  final String reading() {
    return encoding + "|" + maxFileSize + "|" + publicationDate;
  }
}
