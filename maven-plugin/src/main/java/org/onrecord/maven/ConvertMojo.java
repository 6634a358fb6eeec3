package org.onrecord.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.Formats;
import org.onrecord.tree.FindingSink;
import org.onrecord.tree.Outcome;
import org.onrecord.tree.Summary;
import org.onrecord.tree.Verdict;
import org.onrecord.validation.FileRule;

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

  private static final String USUAL_DIRECTORY = "onrecord";

  /**
   * The folder that records are written to. In a project <code>target/onrecord</code>, without one
   * <code>onrecord</code>.
   */
  @Parameter(property = "onrecord.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * What to write: <code>json</code> and <code>yaml</code>, a file an article in the folders of the
   * sources; <code>jsonl</code>, one file <code>articles.jsonl</code> for all.
   */
  @Parameter(property = "onrecord.formats", defaultValue = "json,yaml")
  private List<String> formats = List.of();

  /** Whether the records go into the jar, as a folder of resources. */
  @Parameter(property = "onrecord.addResources", defaultValue = "true")
  private boolean addResources;

  /**
   * What fails the build besides articles that cannot be read, which always do: <code>error</code>,
   * <code>warning</code>, <code>note</code> and whatever weighs more. Unless named, nothing does.
   */
  @Parameter(property = "onrecord.failOn")
  private @Nullable String failOn;

  /** Whether to skip this goal. */
  @Parameter(property = "onrecord.convert.skip", defaultValue = "false")
  private boolean skipConvert;

  @Inject
  ConvertMojo(MavenProject project) {
    super(project);
  }

  @Override
  boolean skipsGoal() {
    return skipConvert;
  }

  @Override
  void run(Path directory) throws IOException, MojoExecutionException, MojoFailureException {
    FailOn limit = failOn == null ? FailOn.NEVER : FailOn.parse(failOn);
    List<ArticleFormat> chosen = chosenFormats();
    Path output = output();
    refuseSourceAsOutput(directory, output);
    Outcome outcome = tree(directory).convert(output, chosen, sink(directory, limit));
    String where = names(directory).shown(output);
    sum(outcome, directory, Summary.of(outcome, where, chosen));
    if (addResources && !isStandAlone()) {
      addResource(output);
    }
    fail(Verdict.onConversion(outcome, limit.threshold(), where));
  }

  private void addResource(Path output) {
    Resource resource = new Resource();
    resource.setDirectory(output.toString());
    project().addResource(resource);
  }

  private List<ArticleFormat> chosenFormats() throws MojoExecutionException {
    List<ArticleFormat> chosen = new ArrayList<>();
    for (String name : named(formats)) {
      try {
        ArticleFormat format = Formats.named(name);
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

  private Path output() {
    if (outputDirectory != null) {
      return outputDirectory.toPath();
    }
    Path parent = isStandAlone() ? base() : new File(project().getBuild().getDirectory()).toPath();
    return parent.resolve(USUAL_DIRECTORY);
  }

  /** A record written beside its text would be taken for one that a person made. */
  private static void refuseSourceAsOutput(Path directory, Path output)
      throws MojoExecutionException {
    if (output.toAbsolutePath().normalize().equals(directory.toAbsolutePath().normalize())) {
      throw new MojoExecutionException(
          "the output directory is the source directory " + directory + "; name another one");
    }
  }

  private FindingSink sink(Path directory, FailOn limit) {
    FindingSink all = new LogSink(getLog(), limit);
    if (!Told.in(getPluginContext()).knows(key(directory))) {
      return all;
    }
    return found -> {
      if (FileRule.is(found.finding().rule())) {
        all.accept(found); // told already, but this goal fails for it
      }
    };
  }
}
