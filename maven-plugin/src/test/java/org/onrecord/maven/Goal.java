package org.onrecord.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** A goal as Maven would run it: parameters set from outside, what it says kept. */
final class Goal {

  final List<String> said = new ArrayList<>();
  private final AbstractMojo mojo;

  private Goal(AbstractMojo mojo) {
    this.mojo = mojo;
    mojo.setLog(new Recorder());
  }

  private Goal(AbstractArticlesMojo mojo, Map<Object, Object> context) {
    this(mojo);
    mojo.setPluginContext(context);
    with("colour", new Colour(false));
    with("github", new GithubActions(Map.of(), line -> {}));
  }

  static Goal validate(MavenProject project) {
    return new Goal(new ValidateMojo(project), new HashMap<>());
  }

  static Goal convert(MavenProject project) {
    return convert(project, new HashMap<>());
  }

  static Goal validate(MavenProject project, Map<Object, Object> context) {
    return new Goal(new ValidateMojo(project), context);
  }

  static Goal convert(MavenProject project, Map<Object, Object> context) {
    return new Goal(new ConvertMojo(project), context).with("formats", List.of("json", "yaml"));
  }

  static Goal baseline(MavenProject project) {
    return new Goal(new BaselineMojo(project), new HashMap<>());
  }

  static Goal archive(MavenProject project) {
    return new Goal(new ArchiveMojo(project));
  }

  /** {@return what Maven hands to a goal that is run without a project} */
  static MavenProject noProject() {
    return new MavenProject();
  }

  static MavenProject project(Path directory, String packaging) {
    Model model = new Model();
    model.setPackaging(packaging);
    model.setBuild(new Build());
    model.getBuild().setDirectory(directory.resolve("target").toString());
    MavenProject project = new MavenProject(model);
    project.setFile(new File(directory.toFile(), "pom.xml"));
    return project;
  }

  Goal with(String parameter, Object value) {
    try {
      Field field = field(mojo.getClass(), parameter);
      field.setAccessible(true);
      field.set(mojo, value);
      return this;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no parameter " + parameter, e);
    }
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      if (type.getSuperclass() == null) {
        throw e;
      }
      return field(type.getSuperclass(), name);
    }
  }

  Goal run() throws Exception {
    mojo.execute();
    return this;
  }

  /** Keeps each line with its level. */
  private final class Recorder extends SystemStreamLog {
    @Override
    public void error(CharSequence line) {
      said.add("ERROR " + line);
    }

    @Override
    public void warn(CharSequence line) {
      said.add("WARN " + line);
    }

    @Override
    public void info(CharSequence line) {
      said.add("INFO " + line);
    }
  }
}
