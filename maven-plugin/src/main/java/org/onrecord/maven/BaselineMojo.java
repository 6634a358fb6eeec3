package org.onrecord.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.onrecord.cache.RunMemory;
import org.onrecord.policy.Baseline;
import org.onrecord.policy.BaselineDraft;
import org.onrecord.policy.ResultSink;
import org.onrecord.tree.ArticleTree;
import org.onrecord.tree.Outcome;
import org.onrecord.tree.OutputFolder;
import org.onrecord.tree.Summary;
import org.onrecord.tree.Verdict;

/**
 * Writes down what is found now as the baseline, so that only what is new fails a build. Reasons
 * that a person wrote into it stay with their findings; what is no longer found goes.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractArticlesMojo {

  /** Modules that are built at once may share a baseline. */
  private static final Object ONE_AT_A_TIME = new Object();

  @Inject
  BaselineMojo(MavenProject project) {
    super(project);
  }

  @Override
  boolean skipsGoal() {
    return false;
  }

  @Override
  void run(Path directory) throws IOException, MojoExecutionException, MojoFailureException {
    ArticleTree tree = tree(directory);
    BaselineFile file = baseline(directory);
    BaselineDraft draft = new BaselineDraft(file::nameOf);
    Outcome outcome;
    try (OutputFolder output = output(directory);
        RunMemory memory = memory()) {
      ResultSink sink = ResultSink.all(List.of(draft, onlyUnreadable()));
      outcome =
          tree.validate(
              run(
                  output,
                  memory,
                  policy(directory, file.match(Baseline.empty(), tree, rules())),
                  sink));
    }
    synchronized (ONE_AT_A_TIME) {
      Baseline before = file.read();
      Baseline after =
          before.renewed(
              draft.baseline(), name -> file.looksAt(tree, name) && !draft.passedOver(name));
      file.write(after);
      getLog().info(told(before, after, file.shown()));
    }
    fail(Verdict.onBaseline(outcome));
  }

  private static String told(Baseline before, Baseline after, String file) {
    return "%s in %s: %d new, %d gone"
        .formatted(
            Summary.count(after.findings(), "finding"),
            file,
            before.lacking(after),
            after.lacking(before));
  }
}
