package org.onrecord.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.onrecord.cache.RunMemory;
import org.onrecord.policy.ResultSink;
import org.onrecord.report.HtmlReport;
import org.onrecord.tree.ArticleTree;
import org.onrecord.tree.Outcome;
import org.onrecord.tree.OutputFolder;
import org.onrecord.tree.Summary;

/**
 * Writes a page of what is found in articles, <code>onrecord.html</code>: for the project's site,
 * or by itself into the site's folder. Fails for nothing that is found.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends AbstractArticlesMojo implements MavenReport {

  private static final String PAGE = "onrecord";

  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private @Nullable File siteDirectory;

  @Inject
  ReportMojo(MavenProject project) {
    super(project);
  }

  @Override
  boolean skipsGoal() {
    return false;
  }

  @Override
  void run(Path directory) throws IOException, MojoExecutionException, MojoFailureException {
    ArticleTree tree = tree(directory);
    Outcome outcome;
    try (OutputFolder output = new OutputFolder(folder());
        RunMemory memory = memory()) {
      ResultSink page =
          new HtmlReport()
              .open(output.create(PAGE + ".html"), description(directory, FailOn.NEVER));
      ResultSink sink = ResultSink.all(List.of(onlyUnreadable(), page));
      outcome = tree.validate(run(output, memory, policy(directory, tree), sink));
    }
    sum(outcome, directory, Summary.of(outcome));
  }

  private Path folder() {
    return isStandAlone() || siteDirectory == null ? outputDirectory() : siteDirectory.toPath();
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    try {
      return Files.isDirectory(directory());
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  @SuppressWarnings("deprecation") // there is no other way to say it
  public String getOutputName() {
    return PAGE;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "On Record";
  }

  @Override
  public String getDescription(Locale locale) {
    return "What is found in the project's articles.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return folder().toFile();
  }
}
