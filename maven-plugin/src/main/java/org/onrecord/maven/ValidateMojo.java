package org.onrecord.maven;

import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.onrecord.cache.RunMemory;
import org.onrecord.policy.ResultSink;
import org.onrecord.tree.ArticleTree;
import org.onrecord.tree.Outcome;
import org.onrecord.tree.OutputFolder;
import org.onrecord.tree.Summary;
import org.onrecord.tree.Verdict;

/**
 * Checks articles: that every file can be read, that records are sound and fit their texts, that
 * quotes have speakers. Tells everything it finds, then fails the build if something weighs enough.
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends AbstractArticlesMojo {

  /**
   * What fails the build: <code>error</code>, <code>warning</code>, <code>note</code> and whatever
   * weighs more, or <code>never</code>.
   */
  @Parameter(property = "onrecord.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Whether to skip this goal. */
  @Parameter(property = "onrecord.validate.skip", defaultValue = "false")
  private String skipValidate = "false";

  @Inject
  ValidateMojo(MavenProject project) {
    super(project);
  }

  @Override
  boolean skipsGoal() throws MojoExecutionException {
    return ParameterValues.flag("validate.skip", skipValidate);
  }

  @Override
  void run(Path directory) throws IOException, MojoExecutionException, MojoFailureException {
    FailOn limit = FailOn.parse(failOn);
    ArticleTree tree = tree(directory);
    Outcome outcome;
    try (OutputFolder output = output(directory);
        RunMemory memory = memory()) {
      ResultSink sink = sink(directory, output, limit, console(limit));
      outcome = tree.validate(run(output, memory, policy(directory, tree), sink));
    }
    sum(outcome, directory, Summary.of(outcome));
    Told.in(getPluginContext()).remember(key(directory));
    fail(Verdict.onValidation(outcome, limit.threshold()));
  }
}
