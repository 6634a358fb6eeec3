package org.onrecord.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.onrecord.ArticleParser;
import org.onrecord.cache.RunMemory;
import org.onrecord.policy.Baseline;
import org.onrecord.policy.BaselineMatch;
import org.onrecord.policy.Policy;
import org.onrecord.policy.ResultSink;
import org.onrecord.policy.RuleNames;
import org.onrecord.report.GithubAnnotations;
import org.onrecord.report.Report;
import org.onrecord.report.ReportNames;
import org.onrecord.report.RunDescription;
import org.onrecord.tree.ArticleTree;
import org.onrecord.tree.FileNames;
import org.onrecord.tree.Outcome;
import org.onrecord.tree.OutputFolder;
import org.onrecord.tree.RunSettings;
import org.onrecord.tree.Selection;
import org.onrecord.tree.SourceSettings;
import org.onrecord.tree.Summary;

/** What the goals on a folder of articles share: where they are, and what is made of findings. */
abstract class AbstractArticlesMojo extends AbstractReadingMojo {

  private static final String USUAL_SOURCE = "src/main/articles";
  private static final String USUAL_OUTPUT = "onrecord";

  /**
   * The folder with the articles. In a project <code>src/main/articles</code> unless another is
   * named; without a project it must be named.
   */
  @Parameter(property = "onrecord.sourceDirectory")
  private @Nullable File sourceDirectory;

  /**
   * Patterns of the files that are articles, such as <code>politics/**</code>. Files that end in
   * <code>.json</code>, <code>.yaml</code> or <code>.yml</code> are read as records, in <code>.md
   * </code> or <code>.markdown</code> as Markdown with front matter, in <code>.html</code>, <code>
   * .htm</code> or <code>.xhtml</code> as pages, in <code>.ninjs.json</code> as ninjs, all others
   * as texts. Unless named: all files that end so or in <code>.txt</code>, but no <code>README.md
   * </code>.
   */
  @Parameter(property = "onrecord.includes")
  private List<String> includes = List.of();

  /**
   * Patterns of files and folders that are passed over. Hidden ones and the copies that editors
   * leave behind always are.
   */
  @Parameter(property = "onrecord.excludes")
  private List<String> excludes = List.of();

  /**
   * The folder that reports and records are written to. In a project <code>target/onrecord</code>,
   * without one <code>onrecord</code>.
   */
  @Parameter(property = "onrecord.outputDirectory")
  private @Nullable File outputDirectory;

  /**
   * Which reports to write: <code>sarif</code>, <code>checkstyle</code>, <code>junit</code>, <code>
   * json</code>, <code>html</code>. They are the files <code>findings.sarif</code>, <code>
   * findings-checkstyle.xml</code>, <code>findings-junit.xml</code>, <code>findings.json</code> and
   * <code>findings.html</code>.
   */
  @Parameter(property = "onrecord.reports")
  private List<String> reports = List.of();

  /**
   * How much rules weigh, or that they are <code>off</code>, and where: <code>QuoteHasSpeaker:off
   * </code>, <code>ArticleHasByline:warning:politics/**</code>. The weight is <code>error</code>,
   * <code>warning</code>, <code>note</code> or <code>off</code>; the path starts from the source
   * directory. Of those that fit, the last decides.
   */
  @Parameter(property = "onrecord.rules")
  private List<String> rules = List.of();

  /**
   * Findings that are let pass, by rule, path and reason: <code>
   * QuoteHasSpeaker opinion/** columnists
   * speak for themselves</code>. The rule may be <code>*</code>; the path starts from the source
   * directory, and stands in double quotation marks if it has blanks. A file <code>
   * onrecord-suppressions.txt</code> in the source directory holds more of the same, one a line.
   */
  @Parameter(property = "onrecord.suppressions")
  private List<String> suppressions = List.of();

  /**
   * The file with the baseline: the findings that are there already and fail no build. In a project
   * <code>onrecord-baseline.json</code> beside its <code>pom.xml</code> unless another is named.
   */
  @Parameter(property = "onrecord.baseline")
  private @Nullable File baseline;

  /**
   * Whether articles that did not change since the last run are left as they are: neither analysed
   * nor written again, and told of all the same.
   */
  @Parameter(property = "onrecord.incremental", defaultValue = "true")
  private String incremental = "true";

  /**
   * The folder that keeps what is known of the last run: in a project <code>target/onrecord-cache
   * </code> unless another is named; without a project nothing is kept unless one is. A build
   * server that restores it starts where the last build ended.
   */
  @Parameter(property = "onrecord.cacheDirectory")
  private @Nullable File cacheDirectory;

  /**
   * How many threads work on articles; what comes of a run is the same with any number. Unless
   * named, as many as Maven was allowed with <code>-T</code>.
   */
  @Parameter(property = "onrecord.threads", defaultValue = "${session.request.degreeOfConcurrency}")
  private int threads = 1;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private @Nullable MojoExecution execution;

  /** The folder of the whole build, from which reports name files. */
  @Parameter(defaultValue = "${session.request.multiModuleProjectDirectory}", readonly = true)
  private @Nullable File buildRoot;

  private GithubActions github = GithubActions.here();
  private Colour colour = Colour.here();

  private @Nullable InstalledRules installedRules;

  AbstractArticlesMojo(MavenProject project) {
    super(project);
  }

  /** {@return whether this goal alone is to be skipped} */
  abstract boolean skipsGoal() throws MojoExecutionException;

  /** Does the work of the goal on a folder that is there. */
  abstract void run(Path directory)
      throws IOException, MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skips() || skipsGoal()) {
      getLog().info("skipped");
      return;
    }
    Path directory = directory();
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new MojoExecutionException(
          "the source directory " + directory + " is a file; name the folder it is in");
    }
    try {
      if (Files.exists(directory)) {
        run(directory);
      } else {
        passOver(directory);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** {@return the folder with the articles, which need not be there} */
  final Path directory() throws MojoExecutionException {
    if (sourceDirectory != null) {
      return sourceDirectory.toPath();
    }
    if (isStandAlone()) {
      throw new MojoExecutionException(
          "there is no project here; say where the articles are: -Donrecord.sourceDirectory=DIR");
    }
    return base().resolve(USUAL_SOURCE);
  }

  /**
   * A project may have no articles, such as the parent of those that do; a folder named by hand
   * should be there. Whoever waits for a report gets one in which there is nothing.
   */
  private void passOver(Path directory) throws IOException, MojoExecutionException {
    if (isStandAlone()) {
      throw new MojoExecutionException("the source directory " + directory + " is not there");
    }
    String shown = names(directory).shown(directory);
    if (sourceDirectory != null && !isParent()) {
      getLog()
          .warn("no articles: the source directory " + shown + ", which is named, is not there");
    } else {
      sayUnlessParent("no articles: " + shown + " is not there");
    }
    try (OutputFolder output = output(directory)) {
      sink(directory, output, FailOn.NEVER, article -> {}).finish();
    }
  }

  /** Says what came of a run. */
  final void sum(Outcome outcome, Path directory, String summary) {
    if (outcome.articles() == 0) {
      sayUnlessParent("no articles in " + names(directory).shown(directory));
    } else {
      getLog().info(summary);
    }
    Summary.ofReuse(outcome).forEach(getLog()::info);
  }

  private void sayUnlessParent(String line) {
    if (!isParent()) {
      getLog().info(line);
    }
  }

  private boolean isParent() {
    return project().getPackaging().equals("pom") && !isStandAlone();
  }

  /** {@return the folder that is written to} */
  final Path outputDirectory() {
    return ProjectFolders.output(project(), outputDirectory, USUAL_OUTPUT);
  }

  /** A record written beside its text would be taken for one that a person made. */
  final OutputFolder output(Path directory) throws MojoExecutionException {
    Path output = outputDirectory().toAbsolutePath().normalize();
    if (output.equals(directory.toAbsolutePath().normalize())) {
      throw new MojoExecutionException(
          "the output directory is the source directory " + directory + "; name another one");
    }
    return new OutputFolder(output);
  }

  /** {@return what one run works with} */
  final RunSettings run(OutputFolder output, RunMemory memory, Policy policy, ResultSink sink) {
    return new RunSettings(
        output, policy, sink, memory, new ProgressLog(getLog(), System::nanoTime), threads);
  }

  /** {@return what is known of the last run of this execution} */
  final RunMemory memory() throws MojoExecutionException {
    boolean isIncremental = ParameterValues.flag("incremental", incremental);
    if (execution == null || (isStandAlone() && cacheDirectory == null)) {
      return RunMemory.none();
    }
    return new CacheFolder(cacheDirectory(), isIncremental, getLog()).open(execution);
  }

  private Path cacheDirectory() {
    return cacheDirectory == null
        ? new File(project().getBuild().getDirectory(), "onrecord-cache").toPath()
        : cacheDirectory.toPath();
  }

  /** {@return what tells people of findings} */
  final ResultSink console(FailOn limit) {
    ResultSink log = new LogSink(getLog(), limit, colour);
    return github.isHere()
        ? ResultSink.all(List.of(log, new GithubAnnotations(reportNames(), github.output())))
        : log;
  }

  /** {@return what tells people only of files that cannot be read} */
  final ResultSink onlyUnreadable() {
    ResultSink log = new LogSink(getLog(), FailOn.NEVER, colour);
    return article -> {
      if (article.isUnreadable()) {
        log.accept(article);
      }
    };
  }

  /** {@return what tells people and, in the reports that are wanted, machines of findings} */
  final ResultSink sink(Path directory, OutputFolder output, FailOn limit, ResultSink console)
      throws IOException, MojoExecutionException {
    RunDescription run = description(directory, limit);
    List<ResultSink> sinks = new ArrayList<>(List.of(console));
    for (Report report : ParameterValues.reports(named(reports))) {
      claim(output.root().resolve(report.fileName()), directory);
      sinks.add(report.open(output.create(report.fileName()), run));
    }
    return ResultSink.all(sinks);
  }

  /** Refuses to write over what another execution of this build wrote about other articles. */
  final void claim(Path file, Path directory) throws MojoExecutionException {
    if (Told.in(getPluginContext()).hasOther(file.toString(), key(directory))) {
      throw new MojoExecutionException(
          "another execution of this build has written "
              + names(directory).shown(file)
              + "; give each an outputDirectory of its own");
    }
  }

  /** {@return whether the project has one execution of a goal at most} */
  final boolean isOnly(String goal) {
    Plugin plugin = execution == null ? null : project().getPlugin(execution.getPlugin().getKey());
    return plugin == null
        || plugin.getExecutions().stream().filter(each -> each.getGoals().contains(goal)).count()
            <= 1;
  }

  /** {@return what a report says of a run besides its findings} */
  final RunDescription description(Path directory, FailOn limit) throws MojoExecutionException {
    return new RunDescription(
        version(),
        installedRules().descriptions(),
        reportNames(),
        limit.threshold(),
        baseline(directory).exists());
  }

  /** {@return the names of the files that are no records} */
  final List<String> reportFiles() throws MojoExecutionException {
    return ParameterValues.reports(named(reports)).stream().map(Report::fileName).toList();
  }

  private ReportNames reportNames() {
    Path root = buildRoot == null ? base() : buildRoot.toPath();
    return new ReportNames(base(), github.repository().orElse(root));
  }

  final FileNames names(Path directory) {
    return new FileNames(base(), directory);
  }

  final ArticleTree tree(Path directory) throws MojoExecutionException {
    return new ArticleTree(
        settings(directory), ArticleParser.standard(), installedRules().validator());
  }

  /** {@return where articles are and how they are read} */
  final SourceSettings settings(Path directory) throws MojoExecutionException {
    return new SourceSettings(
        directory,
        new Selection(named(includes), named(excludes), InstalledInputs.load()),
        charset(),
        fileSize(),
        names(directory),
        publication());
  }

  /** {@return the rules that there are} */
  final RuleNames rules() throws MojoExecutionException {
    return installedRules().names();
  }

  private InstalledRules installedRules() throws MojoExecutionException {
    InstalledRules loaded = installedRules;
    if (loaded == null) {
      loaded = InstalledRules.load();
      installedRules = loaded;
    }
    return loaded;
  }

  /** {@return what becomes of findings in one run that reads the baseline} */
  final Policy policy(Path directory, ArticleTree tree) throws MojoExecutionException {
    BaselineFile file = baseline(directory);
    if (baseline != null && !file.exists()) {
      throw new MojoExecutionException(
          "the baseline " + file.shown() + " is not there; write it with mvn onrecord:baseline");
    }
    return policy(directory, file.match(file.read(), tree, rules()));
  }

  /** {@return what becomes of findings in one run, besides those that match} */
  final Policy policy(Path directory, BaselineMatch match) throws MojoExecutionException {
    Path configured = isStandAlone() ? directory : project().getFile().toPath();
    PolicyReader reader = new PolicyReader(rules(), names(directory));
    return new Policy(
        reader.grading(named(rules), configured),
        reader.suppressions(named(suppressions), configured, directory),
        match);
  }

  final BaselineFile baseline(Path directory) {
    Path file = baseline == null ? base().resolve(Baseline.USUAL_FILE) : baseline.toPath();
    return new BaselineFile(file, base(), names(directory));
  }

  /** {@return what decides which findings there are: equal keys, equal findings} */
  final String key(Path directory) {
    return String.join(
        "|",
        directory.toString(),
        includes.toString(),
        excludes.toString(),
        reading(),
        rules.toString(),
        suppressions.toString(),
        String.valueOf(baseline));
  }

  /** {@return what stands between the commas; of nothing between two, Maven makes a null} */
  static List<String> named(List<String> values) {
    return values.stream()
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  static void fail(Optional<String> verdict) throws MojoFailureException {
    if (verdict.isPresent()) {
      throw new MojoFailureException(verdict.get());
    }
  }
}
