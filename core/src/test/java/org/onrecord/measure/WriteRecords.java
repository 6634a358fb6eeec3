package org.onrecord.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Formats;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses every text of a folder and writes the records as JSON Lines, for the scorers.
 *
 * <p>Run: {@code java org.onrecord.measure.WriteRecords FOLDER RECORDS.jsonl}. A {@code gold.jsonl}
 * beside the folder tells when each article was published.
 */
public final class WriteRecords {

  private WriteRecords() {}

  public static void main(String[] args) throws IOException {
    Command.run("WriteRecords FOLDER RECORDS.jsonl", args.length == 2, () -> write(args));
  }

  private static void write(String[] args) throws IOException {
    ArticleParser parser = ArticleParser.standard();
    Map<String, String> dates = dates(Path.of(args[0]).resolveSibling("gold.jsonl"));
    try (Stream<Path> files = Files.list(Path.of(args[0]));
        OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      List<Path> sorted = files.sorted().toList();
      ArticleWriter writer = Formats.jsonLines().writer(out);
      for (Path file : sorted) {
        String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
        Publication publication =
            new Publication(Optional.empty(), Optional.empty(), Optional.ofNullable(dates.get(id)));
        String text = Files.readString(file);
        writer.write(parser.parse(new SourceText(id, text, Optional.of(publication))));
      }
      writer.finish();
    }
  }

  private static Map<String, String> dates(Path gold) throws IOException {
    Map<String, String> dates = new HashMap<>();
    if (Files.exists(gold)) {
      JsonMapper mapper = new JsonMapper();
      for (String line : Files.readAllLines(gold)) {
        JsonNode article = mapper.readTree(line);
        String date = article.path("date").asString("");
        if (!date.isEmpty()) {
          dates.put(article.path("id").asString(), date);
        }
      }
    }
    return dates;
  }
}
