package org.onrecord.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** The formats that write a record as it is. One line each. */
public final class Formats {

  private static final DocumentFormat JSON = new JsonFormat();
  private static final DocumentFormat YAML = new YamlFormat();
  private static final StreamFormat JSON_LINES = new JsonLinesFormat();

  private static final List<ArticleFormat> ALL = List.of(JSON, YAML, JSON_LINES);

  private Formats() {}

  /** {@return {@code json}: one file an article, indented for people} */
  public static DocumentFormat json() {
    return JSON;
  }

  /** {@return {@code yaml}: one file an article, the text as a block that people can edit} */
  public static DocumentFormat yaml() {
    return YAML;
  }

  /** {@return {@code jsonl}: all articles in one file, one JSON object a line} */
  public static StreamFormat jsonLines() {
    return JSON_LINES;
  }

  /** {@return these formats; there may be more of them where there are other jars} */
  public static List<ArticleFormat> all() {
    return ALL;
  }

  /**
   * {@return these formats, and behind them those of the format sets that a class loader finds}
   *
   * @throws ServiceConfigurationError if a format set cannot be loaded
   * @throws IllegalArgumentException if two formats have one name
   */
  public static List<ArticleFormat> withInstalled(ClassLoader loader) {
    List<ArticleFormat> formats = new ArrayList<>(ALL);
    for (FormatSet set : ServiceLoader.load(FormatSet.class, loader)) {
      formats.addAll(set.formats());
    }
    Set<String> names = new HashSet<>();
    for (ArticleFormat format : formats) {
      if (!names.add(format.name())) {
        throw new IllegalArgumentException("two formats are named " + format.name());
      }
    }
    return List.copyOf(formats);
  }

  /**
   * {@return the one of these formats that has this name}
   *
   * @throws IllegalArgumentException if there is none; its message lists those there are, the
   *     nearest first
   */
  public static ArticleFormat named(String name) {
    return named(name, ALL);
  }

  /**
   * {@return the one of {@code formats} that has this name}
   *
   * @throws IllegalArgumentException if there is none; its message lists those there are, the
   *     nearest first
   */
  public static ArticleFormat named(String name, List<ArticleFormat> formats) {
    return formats.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name, formats)));
  }

  private static String unknown(String name, List<ArticleFormat> formats) {
    List<String> names = formats.stream().map(ArticleFormat::name).toList();
    return "unknown format " + Nearness.knownInstead(name, names);
  }
}
