package org.onrecord.measure;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ArticleParser;
import org.onrecord.analysis.coreference.Coreference;
import org.onrecord.analysis.coreference.Coreferent;
import org.onrecord.analysis.coreference.Entity;
import org.onrecord.analysis.coreference.SieveCoreference;
import org.onrecord.analysis.document.Document;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints for each sieve of coreference how often it decided, how often a gold set can judge that,
 * and how often it was right: whether the reference and the one before it in its entity are one
 * actor in the gold set.
 *
 * <p>Run: {@code java org.onrecord.measure.CountSieves FOLDER [GOLD.jsonl [SIEVE]]}; with the name
 * of a sieve, its wrong decisions are listed.
 */
public final class CountSieves {

  private record GoldMention(Span span, Span core, String actor) {}

  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, List<GoldMention>> gold = new HashMap<>();
  private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
  private final @Nullable String shown;
  private final ArticleParser parser;
  private @Nullable Document document; // of the text parsed last
  private List<Entity> entities = List.of();

  private CountSieves(@Nullable String shown) {
    this.shown = shown;
    Coreference standard = new SieveCoreference();
    parser =
        ArticleParser.builder()
            .coreference(
                (text, syntax, attributions, references, roles) -> {
                  document = text;
                  entities = standard.resolve(text, syntax, attributions, references, roles);
                  return entities;
                })
            .build();
  }

  public static void main(String[] args) throws IOException {
    Command.run(
        "CountSieves FOLDER [GOLD.jsonl [SIEVE]]",
        args.length >= 1 && args.length <= 3,
        () -> countAll(args));
  }

  private static void countAll(String[] args) throws IOException {
    CountSieves command = new CountSieves(args.length > 2 ? args[2] : null);
    if (args.length > 1) {
      for (String line : Files.readAllLines(Path.of(args[1]))) {
        command.readGold(line);
      }
    }
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> sorted = files.sorted().toList();
      for (Path file : sorted) {
        command.count(file);
      }
    }
    command.print();
  }

  private void print() {
    out.printf("%-20s %8s %8s %8s%n", "sieve", "decided", "judged", "right");
    counts.forEach(
        (sieve, n) ->
            out.printf(
                "%-20s %8d %8d %8s%n",
                sieve, n[0], n[1], n[1] == 0 ? "" : Math.round(1000.0 * n[2] / n[1]) / 10.0 + "%"));
    out.flush();
  }

  private void count(Path file) throws IOException {
    String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
    parser.parse(SourceText.of(id, Files.readString(file)));
    Document document = requireNonNull(this.document);
    for (Entity entity : entities) {
      String before = null; // the gold actor of the reference before
      for (Coreferent coreferent : entity.coreferents()) {
        int[] n = counts.computeIfAbsent(coreferent.sieve(), sieve -> new int[3]);
        n[0]++;
        String actor = goldActor(id, coreferent.span());
        if (actor != null && before != null) {
          n[1]++;
          n[2] += actor.equals(before) ? 1 : 0;
          if (!actor.equals(before) && coreferent.sieve().equals(shown)) {
            show(document, entity, coreferent, actor);
          }
        }
        before = actor == null ? before : actor;
      }
    }
  }

  private void show(Document document, Entity entity, Coreferent coreferent, String actor) {
    Span span = coreferent.span();
    String text = document.text();
    int from = Math.max(0, span.start() - 120);
    int to = Math.min(text.length(), span.end() + 40);
    out.println(
        document.source().id()
            + ": "
            + entity.name()
            + ", gold "
            + actor
            + ": …"
            + (text.substring(from, span.start())
                    + "⟦"
                    + span.in(text)
                    + "⟧"
                    + text.substring(span.end(), to))
                .replace('\n', ' '));
  }

  private @Nullable String goldActor(String id, Span span) {
    for (GoldMention mention : gold.getOrDefault(id, List.of())) {
      if (span.contains(mention.core()) && mention.span().contains(span)) {
        return mention.actor();
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // JSON is maps and lists
  private void readGold(String line) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      Map<String, Object> record = (Map<String, Object>) value(parser);
      List<GoldMention> mentions = new ArrayList<>();
      for (Object actor : (List<Object>) record.get("actors")) {
        Map<String, Object> fields = (Map<String, Object>) actor;
        for (Object mention : (List<Object>) fields.get("mentions")) {
          Map<String, Object> parts = (Map<String, Object>) mention;
          String name = fields.get("id") + " " + fields.get("name");
          mentions.add(new GoldMention(span(parts.get("span")), span(parts.get("core")), name));
        }
      }
      gold.put((String) record.get("id"), mentions);
    }
  }

  private static Span span(Object value) {
    Map<?, ?> span = (Map<?, ?>) value;
    return new Span((Integer) span.get("start"), (Integer) span.get("end"));
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return token == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getIntValue() : parser.getString();
  }
}
