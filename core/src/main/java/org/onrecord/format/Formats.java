package org.onrecord.format;

import java.util.List;

/** The formats that articles can be written in. One line each. */
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

  /** {@return every format there is} */
  public static List<ArticleFormat> all() {
    return ALL;
  }

  /**
   * {@return the format of this name}
   *
   * @throws IllegalArgumentException if there is none; its message lists those there are, the
   *     nearest first
   */
  public static ArticleFormat named(String name) {
    return ALL.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> names = ALL.stream().map(ArticleFormat::name).toList();
    return "unknown format " + Nearness.knownInstead(name, names);
  }
}
