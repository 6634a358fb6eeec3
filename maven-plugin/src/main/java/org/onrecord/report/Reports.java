package org.onrecord.report;

import java.util.List;
import org.onrecord.format.Nearness;

/** The reports there are. One line each. */
public final class Reports {

  private static final List<Report> ALL =
      List.of(
          new SarifReport(),
          new CheckstyleReport(),
          new JunitReport(),
          new JsonReport(),
          new HtmlReport());

  private Reports() {}

  /** {@return every report there is} */
  public static List<Report> all() {
    return ALL;
  }

  /**
   * {@return the report of this name}
   *
   * @throws IllegalArgumentException if there is none; its message lists those there are, the
   *     nearest first
   */
  public static Report named(String name) {
    return ALL.stream()
        .filter(report -> report.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> names = ALL.stream().map(Report::name).toList();
    return "unknown report " + Nearness.knownInstead(name, names);
  }
}
