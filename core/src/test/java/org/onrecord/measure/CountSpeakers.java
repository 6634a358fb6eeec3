package org.onrecord.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints for each sieve of speakers how often it decided, how often a gold set can judge that, and
 * how often it was right; {@code -} counts the quotes that no sieve decided.
 *
 * <p>Run: {@code java org.onrecord.measure.CountSpeakers GOLD TEXTS}. GOLD is a folder of gold
 * records, {@code *.jsonl}; TEXTS holds the article {@code id} of the set {@code set} as {@code
 * set/text/id.txt}.
 */
public final class CountSpeakers {

  private static final String UNDECIDED = "-";

  private final Map<String, int[]> counts = new TreeMap<>();
  private final ArticleParser parser = ArticleParser.standard();
  private final Path texts;

  private CountSpeakers(Path texts) {
    this.texts = texts;
  }

  public static void main(String[] args) throws IOException {
    Command.run("CountSpeakers GOLD TEXTS", args.length == 2, () -> countAll(args));
  }

  private static void countAll(String[] args) throws IOException {
    CountSpeakers command = new CountSpeakers(Path.of(args[1]));
    JsonMapper mapper = new JsonMapper();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> sorted =
          files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
      for (Path file : sorted) {
        for (String line : Files.readAllLines(file)) {
          command.count(mapper.readTree(line));
        }
      }
    }
    command.print();
  }

  private void count(JsonNode gold) throws IOException {
    String id = gold.path("id").asString();
    Path text = texts.resolve(gold.path("set").asString()).resolve("text").resolve(id + ".txt");
    Article article = parser.parse(SourceText.of(id, Files.readString(text)));
    for (Quote quote : article.quotes()) {
      if (quote.kind() != QuoteKind.TERM) {
        count(quote)[0]++;
      }
    }
    for (JsonNode speaker : gold.path("speakers")) {
      String name = speaker.path("name").asString("");
      Optional<Quote> quote = quoteAt(article, speaker.path("start").asInt());
      if (quote.isPresent() && !name.isEmpty()) {
        SpeakerNames names = SpeakerNames.of(name, gold.path("aliases"));
        boolean right =
            quote
                .get()
                .speaker()
                .flatMap(article::actor)
                .filter(actor -> names.name(actor, article))
                .isPresent();
        count(quote.get())[1]++;
        count(quote.get())[2] += right ? 1 : 0;
      }
    }
  }

  private int[] count(Quote quote) {
    return counts.computeIfAbsent(quote.basis().orElse(UNDECIDED), basis -> new int[3]);
  }

  /** The direct or mixed quote whose shortest fragment holds the offset. */
  private static Optional<Quote> quoteAt(Article article, int offset) {
    return article.quotes().stream()
        .filter(quote -> quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED)
        .filter(quote -> fragmentAt(quote, offset) < Integer.MAX_VALUE)
        .min(Comparator.comparingInt(quote -> fragmentAt(quote, offset)));
  }

  private static int fragmentAt(Quote quote, int offset) {
    return quote.content().stream()
        .filter(span -> span.contains(offset))
        .mapToInt(Span::length)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void print() {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.printf("%-14s %8s %8s %8s%n", "basis", "decided", "judged", "right");
    counts.forEach((basis, n) -> out.printf("%-14s %8d %8d %8d%n", basis, n[0], n[1], n[2]));
    out.flush();
  }
}
