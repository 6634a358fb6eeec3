package org.onrecord.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Formats;
import org.onrecord.model.SourceText;

/**
 * Parses every text of a folder and writes the records as JSON Lines, for the scorers.
 *
 * <p>Run: {@code java org.onrecord.measure.WriteRecords FOLDER RECORDS.jsonl}
 */
public final class WriteRecords {

  private WriteRecords() {}

  public static void main(String[] args) throws IOException {
    ArticleParser parser = ArticleParser.standard();
    try (Stream<Path> files = Files.list(Path.of(args[0]));
        OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      List<Path> sorted = files.sorted().toList();
      ArticleWriter writer = Formats.jsonLines().writer(out);
      for (Path file : sorted) {
        String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
        writer.write(parser.parse(SourceText.of(id, Files.readString(file))));
      }
      writer.finish();
    }
  }
}
