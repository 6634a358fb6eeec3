package org.onrecord.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.onrecord.ArticleParser;
import org.onrecord.growth.Family;
import org.onrecord.model.SourceText;

/** Draws how long parsing takes against how long a text is, over articles and odd texts. */
public final class GrowthChart {

  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

  /** The best of so many series of runs. */
  private static final int SERIES = 3;

  /** Of a series, in seconds: the time of a process is told in hundredths of one. */
  private static final double LONG_ENOUGH = 0.5;

  private static final double LEFT = 70;
  private static final double BOTTOM = 330;
  private static final double DECADE = 75; // pixels for ten times the length or the time
  private static final double LEAST_TIME = 1e-5; // seconds, at the bottom

  private final ArticleParser parser = ArticleParser.standard();
  private final StringBuilder lines = new StringBuilder();

  private GrowthChart() {}

  /** Takes a folder of articles and the picture to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: GrowthChart ARTICLES PICTURE.svg");
      System.exit(2);
    }
    StringBuilder all = new StringBuilder();
    TextFolder.forEach(
        Path.of(args[0]), (name, document) -> all.append(document.source().text()).append("\n\n"));
    String articles = all.toString();
    GrowthChart chart = new GrowthChart();
    System.out.printf("%-26s", "microseconds for");
    for (int length : LENGTHS) {
      System.out.printf(Locale.ROOT, " %,12d", length);
    }
    System.out.println();
    for (Family family : Family.all()) {
      chart.line(System.out, family.name(), family::ofLength, "other");
    }
    chart.line(
        System.out,
        "articles",
        length -> articles.repeat(length / articles.length() + 1).substring(0, length),
        "articles");
    Files.writeString(Path.of(args[1]), chart.picture());
  }

  private void line(PrintStream out, String name, IntFunction<String> texts, String style) {
    List<String> points = new ArrayList<>();
    out.printf("%-26s", name);
    for (int length : LENGTHS) {
      double seconds = seconds(texts.apply(length));
      out.printf(Locale.ROOT, " %,12.0f", seconds * 1e6);
      points.add(String.format(Locale.ROOT, "%.1f,%.1f", x(length), y(seconds)));
    }
    out.println();
    lines.append("<polyline class=\"%s\" points=\"".formatted(style));
    lines.append(String.join(" ", points));
    lines.append("\"><title>%s</title></polyline>%n".formatted(name));
  }

  /** What the process computes for one text. */
  private double seconds(String text) {
    SourceText source = SourceText.of("a", text);
    double best = Double.MAX_VALUE;
    for (int series = 0; series < SERIES; series++) {
      double start = computed();
      double took = 0;
      int runs = 0;
      int next = 1;
      while (took < LONG_ENOUGH) {
        for (int i = 0; i < next; i++) {
          parser.parse(source);
        }
        runs += next;
        next = runs; // asks seldom: asking takes time
        took = computed() - start;
      }
      best = Math.min(best, took / runs);
    }
    return best;
  }

  private static double computed() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  private static double x(double length) {
    return LEFT + DECADE * Math.log10(length / LENGTHS[0]);
  }

  private static double y(double seconds) {
    return BOTTOM - DECADE * 0.7 * Math.log10(seconds / LEAST_TIME);
  }

  private String picture() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 380" font-family="sans-serif" font-size="11">
        <title>Time to parse a text against its length</title>
        <style>
        polyline { fill: none; stroke: #888; stroke-width: 1; opacity: .6 }
        .articles { stroke: #b00020; stroke-width: 2.5; opacity: 1 }
        .grid { stroke: #ddd }
        </style>
        <rect width="420" height="380" fill="#fff"/>
        """);
    for (int length : LENGTHS) {
      svg.append(grid(x(length), BOTTOM, x(length), y(1000)));
      svg.append(label(x(length), BOTTOM + 16, "middle", size(length)));
    }
    for (double seconds = LEAST_TIME; seconds < 2000; seconds *= 10) {
      svg.append(grid(LEFT, y(seconds), x(LENGTHS[LENGTHS.length - 1]), y(seconds)));
      svg.append(label(LEFT - 6, y(seconds) + 4, "end", time(seconds)));
    }
    svg.append(lines);
    svg.append(label(220, 368, "middle", "length in UTF-16 code units; red: news articles"));
    return svg.append("</svg>\n").toString();
  }

  private static String grid(double x1, double y1, double x2, double y2) {
    return String.format(
        Locale.ROOT,
        "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
        x1,
        y1,
        x2,
        y2);
  }

  private static String label(double x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        text);
  }

  private static String size(int length) {
    return length < 1_000_000 ? length / 1_000 + " K" : length / 1_000_000 + " M";
  }

  private static String time(double seconds) {
    if (seconds < 0.9e-3) {
      return Math.round(seconds * 1e6) + " µs";
    }
    return seconds < 0.9 ? Math.round(seconds * 1e3) + " ms" : Math.round(seconds) + " s";
  }
}
