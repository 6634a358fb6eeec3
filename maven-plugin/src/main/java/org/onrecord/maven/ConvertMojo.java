package org.onrecord.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.onrecord.cache.RunMemory;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.Formats;
import org.onrecord.policy.ResultSink;
import org.onrecord.report.Report;
import org.onrecord.report.Reports;
import org.onrecord.tree.ArticleTree;
import org.onrecord.tree.Outcome;
import org.onrecord.tree.OutputFolder;
import org.onrecord.tree.Summary;
import org.onrecord.tree.Verdict;

/**
 * Turns articles into records. An article with a record beside it, <code>x.yaml</code> beside
 * <code>x.txt</code>, is written as that record says. What cannot be read is left out, and the
 * build fails when all the rest is written.
 */
@Mojo(
    name = "convert",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class ConvertMojo extends AbstractArticlesMojo {

  /**
   * What to write. A file an article, in the folders of the sources: <code>json</code>, <code>yaml
   * </code>, <code>jsonld</code>, <code>ninjs</code>, <code>webannotation</code>, <code>markdown
   * </code>, <code>html</code>, the last with an index over all. Files for all: <code>jsonl</code>,
   * <code>csv</code>. Formats of your own come with a dependency of the plugin.
   */
  @Parameter(property = "onrecord.formats", defaultValue = "json,yaml")
  private List<String> formats = List.of();

  /** Whether the records go into the jar, as a folder of resources. */
  @Parameter(property = "onrecord.addResources", defaultValue = "true")
  private String addResources = "true";

  /**
   * What fails the build besides articles that cannot be read, which always do: <code>error</code>,
   * <code>warning</code>, <code>note</code> and whatever weighs more. Unless named, nothing does.
   */
  @Parameter(property = "onrecord.failOn")
  private @Nullable String failOn;

  /** Whether to skip this goal. */
  @Parameter(property = "onrecord.convert.skip", defaultValue = "false")
  private String skipConvert = "false";

  @Inject
  ConvertMojo(MavenProject project) {
    super(project);
  }

  @Override
  boolean skipsGoal() throws MojoExecutionException {
    return ParameterValues.flag("convert.skip", skipConvert);
  }

  @Override
  void run(Path directory) throws IOException, MojoExecutionException, MojoFailureException {
    FailOn limit = failOn == null ? FailOn.NEVER : FailOn.parse(failOn);
    List<ArticleFormat> chosen = chosenFormats();
    for (ArticleFormat format : chosen) {
      for (String file : format.filesOfAll()) {
        claim(outputDirectory().resolve(file), directory);
      }
    }
    ArticleTree tree = tree(directory);
    Outcome outcome;
    try (OutputFolder output = output(directory);
        RunMemory memory = memory()) {
      ResultSink sink = sink(directory, output, limit, console(directory, limit));
      outcome = tree.convert(chosen, run(output, memory, policy(directory, tree), sink));
    }
    String where = names(directory).shown(outputDirectory());
    sum(outcome, directory, Summary.of(outcome, where, chosen));
    Summary.ofEdited(outcome.edited(), where).ifPresent(getLog()::warn);
    if (isOnly("convert")) { // what others write is not known here
      Summary.ofOrphans(withoutReports(outcome.orphans()), where).ifPresent(getLog()::warn);
    }
    if (ParameterValues.flag("addResources", addResources) && !isStandAlone()) {
      addResource(outputDirectory());
    }
    fail(Verdict.onConversion(outcome, limit.threshold(), where));
  }

  /** Those of another run are of no article either. */
  private static List<String> withoutReports(List<String> files) {
    List<String> reports = Reports.all().stream().map(Report::fileName).toList();
    return files.stream().filter(file -> !reports.contains(file)).toList();
  }

  private void addResource(Path output) throws MojoExecutionException {
    Resource resource = new Resource();
    resource.setDirectory(output.toString());
    reportFiles().forEach(resource::addExclude);
    project().addResource(resource);
  }

  private List<ArticleFormat> chosenFormats() throws MojoExecutionException {
    List<ArticleFormat> installed = installedFormats();
    List<ArticleFormat> chosen = new ArrayList<>();
    for (String name : named(formats)) {
      try {
        ArticleFormat format = Formats.named(name, installed);
        if (!chosen.contains(format)) {
          chosen.add(format);
        }
      } catch (IllegalArgumentException e) {
        throw new MojoExecutionException("formats: " + e.getMessage(), e);
      }
    }
    if (chosen.isEmpty()) {
      throw new MojoExecutionException("formats: none is named; name one or more, such as json");
    }
    return chosen;
  }

  /** {@return the formats of this plugin and those of its dependencies} */
  private static List<ArticleFormat> installedFormats() throws MojoExecutionException {
    try {
      return Formats.withInstalled(ConvertMojo.class.getClassLoader());
    } catch (ServiceConfigurationError | IllegalArgumentException e) {
      throw new MojoExecutionException(
          "the formats of a dependency of this plugin cannot be used: " + e.getMessage(), e);
    }
  }

  /** What was told already is not told again, unless this goal fails for it. */
  private ResultSink console(Path directory, FailOn limit) {
    if (!Told.in(getPluginContext()).knows(key(directory))) {
      return console(limit);
    }
    return onlyUnreadable();
  }
}
