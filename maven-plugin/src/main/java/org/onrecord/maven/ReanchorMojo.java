package org.onrecord.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.onrecord.tree.Reanchoring;
import org.onrecord.tree.Reanchoring.Renewal;
import org.onrecord.tree.Reanchoring.Renewal.Kind;
import org.onrecord.tree.Summary;

/**
 * Brings records beside texts that were edited up to date: each gets the text as it is now, and its
 * spans move to where their words stand. What a person wrote besides is not touched. Tells what it
 * could not place.
 */
@Mojo(name = "reanchor", requiresProject = false, threadSafe = true)
public final class ReanchorMojo extends AbstractArticlesMojo {

  @Inject
  ReanchorMojo(MavenProject project) {
    super(project);
  }

  @Override
  boolean skipsGoal() {
    return false;
  }

  @Override
  void run(Path directory) throws IOException, MojoExecutionException, MojoFailureException {
    List<Renewal> renewals = new ArrayList<>();
    Path output = outputDirectory();
    new Reanchoring(settings(directory))
        .run(
            Files.exists(output) ? Optional.of(output.toRealPath()) : Optional.empty(),
            renewal -> {
              tell(renewal);
              renewals.add(renewal);
            });
    int renewed = count(renewals, Kind.RENEWED);
    int broken = count(renewals, Kind.BROKEN);
    getLog()
        .info(
            renewed == 0 && broken == 0
                ? "every record has its text as it is"
                : Summary.count(renewed, "record") + " brought up to date");
    if (broken > 0) {
      throw new MojoFailureException(
          Summary.count(broken, "record")
              + " could not be brought up to date and stays as it was. Mend what is listed above.");
    }
  }

  private static int count(List<Renewal> renewals, Kind kind) {
    return (int) renewals.stream().filter(renewal -> renewal.kind() == kind).count();
  }

  private void tell(Renewal renewal) {
    if (renewal.kind() == Kind.BROKEN) {
      renewal.notes().forEach(getLog()::error);
      return;
    }
    if (renewal.kind() == Kind.RENEWED) {
      getLog().info(renewal.file() + ": " + Summary.count(renewal.moved(), "span") + " moved");
    }
    renewal.notes().forEach(getLog()::warn);
  }
}
