package org.onrecord.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * GitHub Actions, if a build runs there.
 *
 * @param environment the variables of the environment
 * @param output takes lines that the runner is to see as they are
 */
record GithubActions(Map<String, String> environment, Consumer<String> output) {

  /** {@return the surroundings of this process} */
  static GithubActions here() {
    return new GithubActions(System.getenv(), GithubActions::print);
  }

  boolean isHere() {
    return "true".equals(environment.get("GITHUB_ACTIONS"));
  }

  /** {@return the folder of the checked out repository} */
  Optional<Path> repository() {
    return Optional.ofNullable(environment.get("GITHUB_WORKSPACE"))
        .filter(folder -> isHere())
        .map(Path::of);
  }

  /** Not through the log nor {@code System.out}, before which Maven may put its own words. */
  private static void print(String line) {
    PrintStream out =
        new PrintStream(
            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8); // left open
    out.println(line);
  }
}
