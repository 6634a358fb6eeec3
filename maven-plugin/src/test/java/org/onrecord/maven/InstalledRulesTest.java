package org.onrecord.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.validation.GradedRule;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Severity;
import org.onrecord.validation.rule.StandardRules;

/** Rules from jars on the class path, which is how they stand beside the plugin. */
class InstalledRulesTest {

  @TempDir private Path folder;

  @Test
  void standBehindTheStandardRules() throws IOException {
    try (URLClassLoader loader = loader(House.class.getName())) {
      List<GradedRule> standard = StandardRules.all();
      List<GradedRule> rules = StandardRules.withInstalled(loader);

      assertThat(rules).startsWith(standard.toArray(GradedRule[]::new));
      assertThat(rules.subList(standard.size(), rules.size()))
          .extracting(GradedRule::id)
          .containsExactly("NothingIsWrong");
    }
  }

  @Test
  void areNoneWhereNoneIsNamed() {
    assertThat(StandardRules.withInstalled(getClass().getClassLoader()))
        .isEqualTo(StandardRules.all());
  }

  @Test
  void saySoIfTheyCannotBeLoaded() throws IOException {
    try (URLClassLoader loader = loader("com.example.Missing")) {
      assertThatThrownBy(() -> StandardRules.withInstalled(loader))
          .isInstanceOf(ServiceConfigurationError.class)
          .hasMessageContaining("com.example.Missing");
    }
  }

  private URLClassLoader loader(String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(RuleSet.class.getName()), provider);
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, InstalledRulesTest.class.getClassLoader());
  }

  /** Rules that come with the test. */
  public static final class House implements RuleSet {
    @Override
    public List<GradedRule> rules() {
      return List.of(new GradedRule("NothingIsWrong", subject -> List.of(), Severity.NOTE));
    }
  }
}
