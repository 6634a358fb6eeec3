package org.onrecord.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.junit.jupiter.api.Test;

class HelpMojoTest {

  private final List<String> said = new ArrayList<>();

  @Test
  void tellsGoalsAndRules() throws Exception {
    help().execute();

    assertThat(said)
        .contains("Goal convert", "  Turns articles into records.")
        .contains("Rule QuoteHasSpeaker, warning")
        .contains("  Somebody says what stands in quotation marks as speech.")
        .contains("Rule ArticleStandsOnce, warning", "Rule SuppressionIsUsed, note")
        .allMatch(line -> line.length() <= 80)
        .noneMatch(line -> line.contains("Words in the mouth of nobody"));
  }

  @Test
  void tellsOneRuleWithItsReason() throws Exception {
    with(help(), "rule", "QuoteHasSpeaker").execute();

    assertThat(said)
        .contains("Rule QuoteHasSpeaker, warning")
        .anyMatch(line -> line.startsWith("  Words in the mouth of nobody"))
        .noneMatch(line -> line.startsWith("Goal"));
  }

  @Test
  void tellsOneGoalWithItsParameters() throws Exception {
    with(help(), "goal", "convert").execute();

    assertThat(said)
        .containsSequence("  formats -Donrecord.formats=… (json,yaml)", "    What to write.");
  }

  @Test
  void namesTheNearestOfWhatIsNotKnown() {
    assertThatThrownBy(() -> with(help(), "rule", "QuoteHasSpeker").execute())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("unknown rule \"QuoteHasSpeker\"; did you mean QuoteHasSpeaker?");
  }

  private HelpMojo help() throws Exception {
    MojoDescriptor convert = new MojoDescriptor();
    convert.setGoal("convert");
    convert.setDescription("Turns articles into records.");
    Parameter formats = new Parameter();
    formats.setName("formats");
    formats.setDescription("What to write.");
    convert.addParameter(formats);
    XmlPlexusConfiguration configuration = new XmlPlexusConfiguration("configuration");
    XmlPlexusConfiguration value = new XmlPlexusConfiguration("formats");
    value.setAttribute("default-value", "json,yaml");
    value.setValue("${onrecord.formats}");
    configuration.addChild(value);
    convert.setMojoConfiguration(configuration);
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setGroupId("org.onrecord");
    plugin.setArtifactId("onrecord-maven-plugin");
    plugin.setVersion("1");
    plugin.setName("On Record");
    plugin.setDescription("Checks articles.");
    plugin.addMojo(convert);
    HelpMojo help = with(new HelpMojo(), "plugin", plugin);
    help.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            said.add(line.toString());
          }
        });
    return help;
  }

  private static HelpMojo with(HelpMojo help, String parameter, Object value) throws Exception {
    Field field = HelpMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(help, value);
    return help;
  }
}
