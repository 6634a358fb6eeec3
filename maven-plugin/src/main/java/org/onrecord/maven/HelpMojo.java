package org.onrecord.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.Nearness;
import org.onrecord.report.RuleDescription;

/** Tells what the goals do and what the rules want. */
@Mojo(name = "help", requiresProject = false, threadSafe = true)
public final class HelpMojo extends AbstractMojo {

  /** Whether to tell every parameter of the goals, and why there is each rule. */
  @Parameter(property = "detail", defaultValue = "false")
  private boolean detail;

  /** The only goal to tell of, such as <code>convert</code>, with its parameters. */
  @Parameter(property = "goal")
  private @Nullable String goal;

  /** The only rule to tell of, such as <code>QuoteHasSpeaker</code>, with its reason. */
  @Parameter(property = "rule")
  private @Nullable String rule;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private @Nullable PluginDescriptor plugin;

  private final HelpText text = new HelpText();

  @Override
  public void execute() throws MojoExecutionException {
    if (plugin == null) {
      throw new MojoExecutionException("Maven does not say which plugin this is");
    }
    Map<String, MojoDescriptor> goals =
        plugin.getMojos().stream().collect(Collectors.toMap(MojoDescriptor::getGoal, mojo -> mojo));
    Map<String, RuleDescription> rules =
        InstalledRules.load().descriptions().stream()
            .collect(Collectors.toMap(RuleDescription::id, description -> description));
    if (goal != null) {
      tell(known("goal", goal, goals), true);
    } else if (rule != null) {
      tell(known("rule", rule, rules), true);
    } else {
      tellAll(plugin, goals, rules);
    }
    text.lines().forEach(getLog()::info);
  }

  private static <T> T known(String kind, String name, Map<String, T> all)
      throws MojoExecutionException {
    T found = all.get(name);
    if (found == null) {
      throw new MojoExecutionException(
          "unknown " + kind + " " + Nearness.nearestInstead(name, all.keySet()));
    }
    return found;
  }

  private void tellAll(
      PluginDescriptor all, Map<String, MojoDescriptor> goals, Map<String, RuleDescription> rules) {
    text.add(all.getName() + " " + all.getVersion(), 0);
    text.add(all.getDescription(), 1);
    text.add(
        "-Ddetail tells all, -Dgoal=GOAL and -Drule=RULE tell of one. Goals are called by"
            + " mvn onrecord:GOAL, or wherever there is no project that has the plugin by mvn "
            + all.getPluginLookupKey()
            + ":GOAL.",
        1);
    sorted(goals).forEach(each -> tell(each, detail));
    sorted(rules).forEach(each -> tell(each, detail));
  }

  private static <T> List<T> sorted(Map<String, T> all) {
    return all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private void tell(MojoDescriptor mojo, boolean whole) {
    text.blank();
    text.add("Goal " + mojo.getGoal(), 0);
    text.add(mojo.getDescription(), 1);
    if (whole && mojo.getParameters() != null) {
      mojo.getParameters().stream()
          .filter(parameter -> parameter.isEditable())
          .forEach(
              parameter -> {
                text.blank();
                text.add(named(parameter.getName(), mojo.getMojoConfiguration()), 1);
                text.add(String.valueOf(parameter.getDescription()), 2);
              });
    }
  }

  /** A parameter as it is written on the command line, and what it is unless it is given. */
  private static String named(String parameter, PlexusConfiguration configuration) {
    PlexusConfiguration value = configuration.getChild(parameter, false);
    List<String> parts = new ArrayList<>(List.of(parameter));
    if (value != null && value.getValue() != null) {
      parts.add(value.getValue().replace("${", "-D").replace("}", "=…"));
    }
    if (value != null && value.getAttribute("default-value") != null) {
      parts.add("(" + value.getAttribute("default-value") + ")");
    }
    return String.join(" ", parts);
  }

  private void tell(RuleDescription description, boolean whole) {
    text.blank();
    text.add("Rule " + description.id() + ", " + description.severity().label(), 0);
    text.add(description.summary(), 1);
    if (whole) {
      text.add(description.reason(), 1);
    }
  }
}
