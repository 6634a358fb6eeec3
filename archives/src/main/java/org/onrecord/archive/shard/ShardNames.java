package org.onrecord.archive.shard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the files of shards. */
public final class ShardNames {

  private static final Pattern FORM =
      Pattern.compile("(?:part|unread)-(\\d{5,9})\\.jsonl(?:\\.gz)?(?:\\.aside)?");

  private ShardNames() {}

  /** {@return the name of a shard: {@code part-00007.jsonl.gz}} */
  static String articles(int number, ShardSettings settings) {
    return String.format(
        Locale.ROOT, "part-%05d.jsonl%s", number, settings.compressed() ? ".gz" : "");
  }

  /** {@return the name of what could not be read beside it: {@code unread-00007.jsonl}} */
  public static String unread(int number) {
    return String.format(Locale.ROOT, "unread-%05d.jsonl", number);
  }

  /** {@return the files of shards in a folder from a number on, whole or not, sorted} */
  public static List<Path> from(int number, Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> number(file) >= number).sorted().toList();
    }
  }

  private static int number(Path file) {
    Matcher matcher = FORM.matcher(String.valueOf(file.getFileName()));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }
}
