package org.onrecord.maven;

import java.util.ServiceConfigurationError;
import org.apache.maven.plugin.MojoExecutionException;
import org.onrecord.format.Inputs;

/** What this plugin and its dependencies read besides texts and records. */
final class InstalledInputs {

  private InstalledInputs() {}

  static Inputs load() throws MojoExecutionException {
    try {
      return Inputs.installed(InstalledInputs.class.getClassLoader());
    } catch (ServiceConfigurationError e) {
      throw new MojoExecutionException(
          "the formats of a dependency of this plugin cannot be used: " + e.getMessage(), e);
    }
  }
}
