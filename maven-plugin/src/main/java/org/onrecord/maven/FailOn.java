package org.onrecord.maven;

import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.onrecord.validation.Severity;

/**
 * What fails a build.
 *
 * @param threshold the least severity that does; empty if none does
 */
record FailOn(Optional<Severity> threshold) {

  static final FailOn NEVER = new FailOn(Optional.empty());

  static FailOn parse(String written) throws MojoExecutionException {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "error" -> new FailOn(Optional.of(Severity.ERROR));
      case "warning" -> new FailOn(Optional.of(Severity.WARNING));
      case "note" -> new FailOn(Optional.of(Severity.NOTE));
      case "never" -> NEVER;
      default ->
          throw new MojoExecutionException(
              "failOn is \"" + written + "\", but can be error, warning, note or never");
    };
  }

  boolean concerns(Severity severity) {
    return threshold.filter(severity::isAtLeast).isPresent();
  }
}
