package org.onrecord.policy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.onrecord.output.JsonFile;
import tools.jackson.core.JsonGenerator;

/**
 * The findings that were there when a team began to check, or decided to live with them. They are
 * recognised by rule, file and words, so that they are the same ones when lines move. Immutable and
 * thread-safe.
 */
public final class Baseline {

  /** What the file is called unless another is named. */
  public static final String USUAL_FILE = "onrecord-baseline.json";

  static final String SCHEMA_VERSION = "1";

  private static final int FINDING_A_LINE = 2;

  private final Map<BaselineKey, BaselineEntry> entries;

  private Baseline(Map<BaselineKey, BaselineEntry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /** {@return a baseline without findings} */
  public static Baseline empty() {
    return new Baseline(Map.of());
  }

  static Baseline of(Collection<BaselineEntry> entries) {
    Map<BaselineKey, BaselineEntry> byKey = new HashMap<>();
    entries.forEach(
        entry ->
            byKey.merge(
                entry.key(),
                entry,
                (a, b) -> a.withCount(a.count() + b.count()))); // edited by hand
    return new Baseline(byKey);
  }

  /**
   * {@return the baseline in a file}
   *
   * @param content what stands in the file
   * @param file its name
   * @throws PolicyException if it is none; its message begins with file, line and column
   */
  public static Baseline read(String content, String file) throws PolicyException {
    return of(BaselineReader.read(content, file));
  }

  /** Writes this, a finding a line, in the order of files: equal baselines, equal bytes. */
  public void write(OutputStream out) throws IOException {
    JsonFile file = new JsonFile(out, FINDING_A_LINE);
    file.write(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
          json.writeArrayPropertyStart("findings");
          new TreeSet<>(entries.values()).forEach(entry -> write(json, entry));
          json.writeEndArray();
        });
    file.close();
  }

  private static void write(JsonGenerator json, BaselineEntry entry) {
    json.writeStartObject();
    json.writeStringProperty("file", entry.key().file());
    json.writeStringProperty("rule", entry.key().rule());
    json.writeStringProperty("words", entry.words());
    json.writeStringProperty("hash", entry.key().hash());
    json.writeNumberProperty("count", entry.count());
    json.writeStringProperty("reason", entry.reason());
    json.writeEndObject();
  }

  Map<BaselineKey, BaselineEntry> entries() {
    return entries;
  }

  /** {@return how many findings there are in it} */
  public int findings() {
    return entries.values().stream().mapToInt(BaselineEntry::count).sum();
  }

  /**
   * {@return what this becomes when a run has looked again: what it found, with the reasons that
   * were written for it, and of files that it did not look at what there was}
   *
   * @param found what the run found
   * @param looked whether the run looked at a file
   */
  public Baseline renewed(Baseline found, Predicate<String> looked) {
    Map<BaselineKey, BaselineEntry> renewed = new HashMap<>();
    entries.forEach(
        (key, entry) -> {
          if (!looked.test(key.file())) {
            renewed.put(key, entry);
          }
        });
    found.entries.forEach(
        (key, entry) -> {
          BaselineEntry before = entries.get(key);
          renewed.put(key, before == null ? entry : entry.withReason(before.reason()));
        });
    return new Baseline(renewed);
  }

  /** {@return how many findings of {@code other} are not in this} */
  public int lacking(Baseline other) {
    return other.entries.values().stream()
        .mapToInt(entry -> Math.max(0, entry.count() - count(entry.key())))
        .sum();
  }

  private int count(BaselineKey key) {
    BaselineEntry entry = entries.get(key);
    return entry == null ? 0 : entry.count();
  }
}
