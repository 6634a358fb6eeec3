package org.onrecord.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.SourceText;

/** The texts of a folder as documents, for commands that look at an early stage. */
final class TextFolder {

  private TextFolder() {}

  /** Hands over each file's name and document, in the order of the names. */
  static void forEach(Path folder, BiConsumer<String, Document> command) throws IOException {
    PlainTextSegmenter segmenter = new PlainTextSegmenter(Lexicon.english());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      for (Path file : sorted) {
        String name = file.getFileName().toString();
        SourceText source = SourceText.of(name, Files.readString(file));
        command.accept(name, segmenter.segment(source));
      }
    }
  }
}
