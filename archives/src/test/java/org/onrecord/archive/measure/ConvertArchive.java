package org.onrecord.archive.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.onrecord.ArticleParser;
import org.onrecord.archive.ReadSettings;
import org.onrecord.archive.run.ArchiveConversion;
import org.onrecord.archive.run.ConversionOutcome;
import org.onrecord.archive.run.ConversionSettings;
import org.onrecord.archive.run.ConversionSummary;
import org.onrecord.archive.shard.ShardSettings;

/**
 * Converts an archive and prints, every so many articles, seconds, rate and the memory of the
 * process as Linux has it, comma-separated.
 *
 * <p>Run: {@code java -Xmx256m org.onrecord.archive.measure.ConvertArchive ARCHIVE FOLDER THREADS}.
 */
public final class ConvertArchive {

  private static final int EVERY = 10_000;

  private ConvertArchive() {}

  /** Converts. */
  public static void main(String[] arguments) throws IOException {
    ConversionSettings settings =
        new ConversionSettings(
            ReadSettings.standard(),
            ShardSettings.standard(),
            Integer.parseInt(arguments[2]),
            "measured");
    long start = System.nanoTime();
    System.out.println("articles,seconds,articles a second,percent,resident kB,heap kB");
    ConversionOutcome outcome =
        new ArchiveConversion(ArticleParser.standard(), settings)
            .convert(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                (bytes, all, entries, passingOver) -> {
                  if (!passingOver && entries % EVERY == 0) {
                    print(entries, (System.nanoTime() - start) / 1e9, 100.0 * bytes / all);
                  }
                });
    System.out.println(ConversionSummary.of(outcome, arguments[1]));
  }

  private static void print(long articles, double seconds, double percent) {
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d,%.1f,%.0f,%.1f,%s,%d%n",
        articles,
        seconds,
        articles / seconds,
        percent,
        resident(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 10);
  }

  private static String resident() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmRSS:")) {
          return line.replaceAll("\\D", "");
        }
      }
    } catch (IOException e) {
      return "";
    }
    return "";
  }
}
