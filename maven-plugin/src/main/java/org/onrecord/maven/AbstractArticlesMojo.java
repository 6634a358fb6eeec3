package org.onrecord.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.onrecord.ArticleParser;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;
import org.onrecord.tree.ArticleTree;
import org.onrecord.tree.FileNames;
import org.onrecord.tree.FileSize;
import org.onrecord.tree.Outcome;
import org.onrecord.tree.Selection;
import org.onrecord.tree.SourceSettings;
import org.onrecord.validation.rule.StandardRules;

/** What the goals share: where the articles are and how they are read. */
abstract class AbstractArticlesMojo extends AbstractMojo {

  private static final String USUAL_DIRECTORY = "src/main/articles";

  /**
   * The folder with the articles. In a project <code>src/main/articles</code> unless another is
   * named; without a project it must be named.
   */
  @Parameter(property = "onrecord.sourceDirectory")
  private @Nullable File sourceDirectory;

  /**
   * Patterns of the files that are articles, such as <code>politics/**</code>. Files that end in
   * <code>.json</code>, <code>.yaml</code> or <code>.yml</code> are read as records, all others as
   * texts. Unless named: all <code>.txt</code>, <code>.json</code>, <code>.yaml</code> and <code>
   * .yml</code> files.
   */
  @Parameter(property = "onrecord.includes")
  private List<String> includes = List.of();

  /**
   * Patterns of files and folders that are passed over. Hidden ones and the copies that editors
   * leave behind always are.
   */
  @Parameter(property = "onrecord.excludes")
  private List<String> excludes = List.of();

  /** The encoding of texts; UTF-8 if the project names none. Records are always in UTF-8. */
  @Parameter(property = "onrecord.encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  /** The size up to which a file is read. A larger one is an error. */
  @Parameter(property = "onrecord.maxFileSize", defaultValue = "16MB")
  private String maxFileSize = "16MB";

  /**
   * The day the articles were published, such as <code>2026-11-24</code>, if it is one for all of
   * them: "by Friday" then becomes a date. Records say their own.
   */
  @Parameter(property = "onrecord.publicationDate")
  private @Nullable String publicationDate;

  /** Whether to skip all goals of this plugin. */
  @Parameter(property = "onrecord.skip", defaultValue = "false")
  private boolean skip;

  private final MavenProject project;

  AbstractArticlesMojo(MavenProject project) {
    this.project = project;
  }

  /** {@return whether this goal alone is to be skipped} */
  abstract boolean skipsGoal();

  /** Does the work of the goal on a folder that is there. */
  abstract void run(Path directory)
      throws IOException, MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || skipsGoal()) {
      getLog().info("skipped");
      return;
    }
    Path directory = directory();
    if (!Files.exists(directory)) {
      passOver(directory);
      return;
    }
    if (!Files.isDirectory(directory)) {
      throw new MojoExecutionException(
          "the source directory " + directory + " is a file; name the folder it is in");
    }
    try {
      run(directory);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Path directory() throws MojoExecutionException {
    if (sourceDirectory != null) {
      return sourceDirectory.toPath();
    }
    if (isStandAlone()) {
      throw new MojoExecutionException(
          "there is no project here; say where the articles are: -Donrecord.sourceDirectory=DIR");
    }
    return base().resolve(USUAL_DIRECTORY);
  }

  /**
   * A project may have no articles, such as the parent of those that do; a folder named by hand
   * should be there.
   */
  private void passOver(Path directory) throws MojoExecutionException {
    if (isStandAlone()) {
      throw new MojoExecutionException("the source directory " + directory + " is not there");
    }
    sayUnlessParent("no articles: " + names(directory).shown(directory) + " is not there");
  }

  /** Says what came of a run. */
  final void sum(Outcome outcome, Path directory, String summary) {
    if (outcome.articles() == 0) {
      sayUnlessParent("no articles in " + names(directory).shown(directory));
    } else {
      getLog().info(summary);
    }
  }

  private void sayUnlessParent(String line) {
    if (!project.getPackaging().equals("pom") || isStandAlone()) {
      getLog().info(line);
    }
  }

  /** {@return whether Maven was called without a project} */
  final boolean isStandAlone() {
    return project.getFile() == null;
  }

  /** {@return the folder where people build} */
  final Path base() {
    File directory = project.getBasedir();
    return (directory == null ? new File("") : directory).getAbsoluteFile().toPath();
  }

  final MavenProject project() {
    return project;
  }

  final FileNames names(Path directory) {
    return new FileNames(base(), directory);
  }

  final ArticleTree tree(Path directory) throws MojoExecutionException {
    SourceSettings settings =
        new SourceSettings(
            directory,
            new Selection(named(includes), named(excludes)),
            charset(),
            maxFileSize(),
            names(directory),
            publication());
    return new ArticleTree(settings, ArticleParser.standard(), StandardRules.validator());
  }

  /** {@return what decides which findings there are: equal keys, equal findings} */
  final String key(Path directory) {
    return String.join(
        "|",
        directory.toString(),
        includes.toString(),
        excludes.toString(),
        String.valueOf(encoding),
        maxFileSize,
        String.valueOf(publicationDate));
  }

  /** {@return what stands between the commas; of nothing between two, Maven makes a null} */
  static List<String> named(List<String> values) {
    return values.stream()
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  static void fail(Optional<String> verdict) throws MojoFailureException {
    if (verdict.isPresent()) {
      throw new MojoFailureException(verdict.get());
    }
  }

  private Charset charset() throws MojoExecutionException {
    if (encoding == null || encoding.isBlank()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(encoding.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException(
          "encoding \"" + encoding + "\" is not known here; use a name such as UTF-8", e);
    }
  }

  private Optional<Publication> publication() throws MojoExecutionException {
    if (publicationDate == null) {
      return Optional.empty();
    }
    if (!Edtf.isValid(publicationDate)) {
      throw new MojoExecutionException(
          "publicationDate \"" + publicationDate + "\" is no date; write one such as 2026-11-24");
    }
    return Optional.of(Publication.builder().date(publicationDate).build());
  }

  private FileSize maxFileSize() throws MojoExecutionException {
    try {
      return FileSize.parse(maxFileSize);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("maxFileSize: " + e.getMessage(), e);
    }
  }
}
