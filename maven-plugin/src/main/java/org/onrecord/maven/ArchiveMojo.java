package org.onrecord.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.onrecord.ArticleParser;
import org.onrecord.archive.ReadSettings;
import org.onrecord.archive.run.ArchiveConversion;
import org.onrecord.archive.run.ArchiveJob;
import org.onrecord.archive.run.ChangedException;
import org.onrecord.archive.run.ConversionOutcome;
import org.onrecord.archive.run.ConversionSettings;
import org.onrecord.archive.run.ConversionSummary;
import org.onrecord.archive.shard.ShardSettings;
import org.onrecord.tree.FileNames;

/**
 * Turns archives of articles into records: JSON Lines, WARC, zip and tar files in, shards of JSON
 * Lines out, <code>part-00000.jsonl.gz</code> and so on. An archive is read once, as a stream, and
 * needs no more memory for being large. A run that was stopped goes on behind the last whole shard
 * when it is started again. What cannot be read is kept beside its shard, with its place and the
 * reason; only an archive that breaks off fails the build, when all that was read is written.
 */
@Mojo(name = "archive", requiresProject = false, threadSafe = true)
public final class ArchiveMojo extends AbstractReadingMojo {

  private static final String USUAL_OUTPUT = "onrecord-archive";

  /**
   * The archives: paths of <code>.jsonl</code> (or <code>.ndjson</code>), <code>.jsonl.gz</code>,
   * <code>.warc</code>, <code>
   * .warc.gz</code>, <code>.zip</code>, <code>.tar</code>, <code>.tar.gz</code> or <code>.tgz
   * </code> files, with wildcards in the name if need be, such as <code>crawl/*.warc.gz</code>. Of
   * a list, or of what wildcards find, each has a folder of its name in the output directory.
   */
  @Parameter(property = "onrecord.archive")
  private List<String> archives = List.of();

  /**
   * The folder that shards are written to. In a project <code>target/onrecord-archive</code>,
   * without one <code>onrecord-archive</code>.
   */
  @Parameter(property = "onrecord.outputDirectory")
  private @Nullable File outputDirectory;

  /** How many articles go into a shard. */
  @Parameter(property = "onrecord.articlesPerShard", defaultValue = "10000")
  private int articlesPerShard = 10_000;

  /** Whether shards are compressed: <code>.jsonl.gz</code>, or else <code>.jsonl</code>. */
  @Parameter(property = "onrecord.compressed", defaultValue = "true")
  private String compressed = "true";

  /**
   * How many threads work on articles; what is written is the same with any number. Unless named,
   * as many as there are processors.
   */
  @Parameter(property = "onrecord.threads")
  private @Nullable Integer threads;

  /** Whether to remove what an earlier run wrote, and start anew. */
  @Parameter(property = "onrecord.restart", defaultValue = "false")
  private String restart = "false";

  @Inject
  ArchiveMojo(MavenProject project) {
    super(project);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skips()) {
      getLog().info("skipped");
      return;
    }
    List<String> named = AbstractArticlesMojo.named(archives);
    if (named.isEmpty()) {
      throw new MojoExecutionException(
          "say which archives: -Donrecord.archive=news.warc.gz, or several with commas between");
    }
    try {
      Path output = ProjectFolders.output(project(), outputDirectory, USUAL_OUTPUT);
      if (output.toAbsolutePath().normalize().equals(base())) { // as Maven has it if it is empty
        throw new MojoExecutionException(
            "outputDirectory is empty, or the folder you are in; name one for the shards");
      }
      convert(ArchiveJob.of(named, base(), output));
    } catch (ChangedException e) {
      throw new MojoExecutionException(e.getMessage() + " with -Donrecord.restart", e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void convert(List<ArchiveJob> jobs)
      throws IOException, MojoExecutionException, MojoFailureException {
    ArchiveConversion conversion = new ArchiveConversion(ArticleParser.standard(), settings());
    boolean isRestart = ParameterValues.flag("restart", restart);
    List<String> broken = new ArrayList<>();
    for (ArchiveJob job : jobs) {
      String archive = shown(job.archive());
      getLog().info(archive);
      if (isRestart) {
        ArchiveConversion.clear(job.folder());
      }
      ConversionOutcome outcome =
          conversion.convert(
              job.archive(), job.folder(), new ArchiveProgressLog(getLog(), System::nanoTime));
      getLog().info(ConversionSummary.of(outcome, shown(job.folder())));
      outcome.broken().map(reason -> archive + " beyond " + reason).ifPresent(broken::add);
    }
    fail(broken);
  }

  private static void fail(List<String> broken) throws MojoFailureException {
    if (!broken.isEmpty()) {
      throw new MojoFailureException(
          "what was read is written, but this cannot be read: " + String.join("; ", broken));
    }
  }

  private ConversionSettings settings() throws MojoExecutionException {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    try {
      return new ConversionSettings(
          new ReadSettings(
              InstalledInputs.load(), charset(), (int) fileSize().bytes(), publication()),
          new ShardSettings(articlesPerShard, ParameterValues.flag("compressed", compressed)),
          workers,
          version());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private String shown(Path file) {
    return new FileNames(base(), base()).shown(file);
  }
}
