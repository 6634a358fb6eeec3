package org.onrecord.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.Formats;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks over a directory of articles and prints a table: how many megabytes of
 * article text a second, and how the library stands to the three floors.
 */
public final class Report {

  private static final String DIRECTORY = "examples/newsroom/src/main/articles";

  private final int articles;
  private final long bytes;
  private final Map<String, Double> microseconds = new HashMap<>();

  private Report(List<Path> files) throws IOException {
    articles = files.size();
    long sum = 0;
    for (Path file : files) {
      sum += Files.size(file);
    }
    bytes = sum;
  }

  /** Takes a directory; without one, the example articles, seen from the top of the project. */
  public static void main(String[] args) throws IOException, RunnerException {
    Path directory = Path.of(args.length > 0 ? args[0] : DIRECTORY).toAbsolutePath();
    System.err.println("measuring, about twenty minutes");
    Report report = new Report(Corpus.paths(directory));
    report.run(directory);
    report.print(System.out, directory);
  }

  private void run(Path directory) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("org.onrecord.benchmark.(Floors|Articles|Stages|Written)")
            .param("directory", directory.toString())
            .forks(1)
            .threads(1)
            .warmupIterations(30)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult result : new Runner(options).run()) {
      String label = result.getPrimaryResult().getLabel();
      String which = which(result.getParams());
      microseconds.put(
          which == null ? label : label + " " + which, result.getPrimaryResult().getScore());
    }
  }

  private static String which(BenchmarkParams parameters) {
    String format = parameters.getParam("format");
    return format == null ? parameters.getParam("stage") : format;
  }

  private void print(PrintStream out, Path directory) {
    double floors = sum("decode", "breakIterator", "jackson");
    double work = sum("parse", "writeJson");
    out.printf(Locale.ROOT, "%d articles, %.1f KB: %s%n", articles, bytes / 1e3, directory);
    out.printf(Locale.ROOT, "Java %s, one thread, warm%n%n", Runtime.version());
    out.printf("%-34s %12s %9s %12s%n", "", "us/article", "MB/s", "articles/s");
    row(out, "floor: decode", sum("decode"));
    row(out, "floor: BreakIterator", sum("breakIterator"));
    row(out, "floor: Jackson writes", sum("jackson"));
    row(out, "three floors, one after the other", floors);
    row(out, "parse", sum("parse"));
    row(out, "write JSON", sum("writeJson"));
    row(out, "parse + write JSON", work);
    row(out, "bytes to JSON", sum("convert"));
    row(out, "write YAML", sum("writeYaml"));
    row(out, "read JSON", sum("readJson"));
    row(out, "read YAML", sum("readYaml"));
    printStages(out);
    printFormats(out);
    out.printf(
        Locale.ROOT,
        "%nparse + write JSON takes %.2f times as long as the three floors%n",
        work / floors);
  }

  /** Each stage of parsing, and its share of all. */
  private void printStages(PrintStream out) {
    List<String> stages =
        microseconds.keySet().stream().filter(name -> name.startsWith("stage ")).toList();
    double all = stages.stream().mapToDouble(this::sum).sum();
    out.printf("%n%-34s %12s %9s%n", "", "us/article", "%");
    stages.stream()
        .sorted(Comparator.comparingDouble(stage -> -sum(stage)))
        .forEach(
            stage ->
                out.printf(
                    Locale.ROOT,
                    "%-34s %12.1f %9.1f%n",
                    stage,
                    sum(stage) / articles,
                    sum(stage) / all * 100));
  }

  /** Each format beside plain JSON, files and all. */
  private void printFormats(PrintStream out) {
    out.printf("%n%-34s %12s %9s %12s %9s%n", "", "us/article", "MB/s", "articles/s", "x json");
    double json = sum("write json");
    for (ArticleFormat format : Formats.withInstalled(Report.class.getClassLoader())) {
      double time = sum("write " + format.name());
      out.printf(
          Locale.ROOT,
          "%-34s %12.1f %9.1f %12.0f %9.1f%n",
          "write " + format.name(),
          time / articles,
          bytes / time,
          articles / time * 1e6,
          time / json);
    }
  }

  private double sum(String... benchmarks) {
    double sum = 0;
    for (String benchmark : benchmarks) {
      sum += microseconds.get(benchmark);
    }
    return sum;
  }

  private void row(PrintStream out, String what, double time) {
    out.printf(
        Locale.ROOT,
        "%-34s %12.1f %9.1f %12.0f%n",
        what,
        time / articles,
        bytes / time,
        articles / time * 1e6);
  }
}
