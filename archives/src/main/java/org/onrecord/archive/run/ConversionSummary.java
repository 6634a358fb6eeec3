package org.onrecord.archive.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says what came of a conversion, in words. */
public final class ConversionSummary {

  private static final Map<String, String> OF_ONE =
      Map.of(
          "revisits", "revisit",
          "continuations", "continuation",
          "answers other than 200", "answer other than 200",
          "links and devices", "link or device");

  private ConversionSummary() {}

  /**
   * {@return "1,000,000 articles in 100 shards in out; 2 not read (out/unread-*.jsonl); 7 passed
   * over (3 not HTML, 4 revisits)"}
   *
   * @param where the folder, as people know it
   */
  public static String of(ConversionOutcome outcome, String where) {
    List<String> parts = new ArrayList<>();
    parts.add(
        count(outcome.articles(), "article")
            + " in "
            + count(outcome.shards(), "shard")
            + " in "
            + where);
    if (outcome.fromBefore() > 0) {
      parts.add(number(outcome.fromBefore()) + " of them from before");
    }
    parts.add(
        outcome.unread() == 0
            ? "0 not read"
            : "%s not read (%s/unread-*.jsonl)".formatted(number(outcome.unread()), where));
    passedOver(outcome, parts);
    if (outcome.renamed() > 0) {
      parts.add(count(outcome.renamed(), "id") + " made longer, being taken");
    }
    return String.join("; ", parts);
  }

  private static void passedOver(ConversionOutcome outcome, List<String> parts) {
    List<String> reasons = new ArrayList<>();
    new TreeMap<>(outcome.passedOver())
        .forEach((reason, count) -> reasons.add(number(count) + " " + words(reason, count)));
    long all = outcome.passedOver().values().stream().mapToLong(Long::longValue).sum();
    if (all > 0) {
      parts.add("%s passed over (%s)".formatted(number(all), String.join(", ", reasons)));
    }
  }

  private static String words(String reason, long count) {
    return count == 1 ? OF_ONE.getOrDefault(reason, reason) : reason;
  }

  private static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
