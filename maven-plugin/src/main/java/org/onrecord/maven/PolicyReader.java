package org.onrecord.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.onrecord.policy.Grading;
import org.onrecord.policy.PolicyException;
import org.onrecord.policy.RuleNames;
import org.onrecord.policy.Suppressions;
import org.onrecord.tree.FileNames;

/**
 * Reads from parameters and files what a team makes of findings.
 *
 * @param rules what may be spoken of
 * @param names how files are shown
 */
record PolicyReader(RuleNames rules, FileNames names) {

  /**
   * {@return the weights of rules}
   *
   * @param configured the file with the configuration
   */
  Grading grading(List<String> settings, Path configured) throws MojoExecutionException {
    try {
      return Grading.parse(settings, rules, names.shown(configured));
    } catch (PolicyException e) {
      throw new MojoExecutionException("rules: " + e.getMessage(), e);
    }
  }

  /**
   * {@return the lines of the configuration and those of the file in the source directory}
   *
   * @param configured the file with the configuration
   */
  Suppressions suppressions(List<String> lines, Path configured, Path directory)
      throws MojoExecutionException {
    Suppressions all = new Suppressions(rules);
    try {
      for (String line : lines) {
        all.add(line, names.shown(configured));
      }
    } catch (PolicyException e) {
      throw new MojoExecutionException("suppressions: " + e.getMessage(), e);
    }
    Path file = directory.resolve(Suppressions.FILE);
    if (!Files.exists(file)) {
      return all;
    }
    if (Files.isSymbolicLink(file)) { // could draw other files of this machine into messages
      throw new MojoExecutionException(
          names.shown(file) + " is a symbolic link and is not followed; put the file there");
    }
    return new PolicyFile(file, names).read(all::withFile);
  }
}
