package org.onrecord.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/**
 * Prints the parts of every text in a folder, one a line: file, part, words; sentences with what
 * follows them.
 *
 * <p>Run: {@code java org.onrecord.measure.ListParts FOLDER}
 */
public final class ListParts {

  private ListParts() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PlainTextSegmenter segmenter = new PlainTextSegmenter(Lexicon.english());
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> sorted = files.sorted().toList();
      for (Path file : sorted) {
        print(file, segmenter, out);
      }
    }
    out.flush();
  }

  private static void print(Path file, PlainTextSegmenter segmenter, PrintStream out)
      throws IOException {
    String name = file.getFileName().toString();
    Document document = segmenter.segment(SourceText.of(name, Files.readString(file)));
    line(out, name, document.headline().isPresent() ? "headline" : "no headline", first(document));
    document
        .byline()
        .ifPresent(
            byline -> line(out, name, "byline", words(document, byline.span()) + byline.authors()));
    document
        .dateline()
        .ifPresent(
            dateline ->
                line(
                    out,
                    name,
                    "dateline",
                    words(document, dateline.span()) + dateline.place() + dateline.date()));
    for (Span paragraph : document.paragraphs()) {
      line(out, name, "paragraph", words(document, paragraph));
    }
    for (Span sentence : document.sentences()) {
      line(out, name, "sentence", words(document, sentence));
    }
  }

  private static String first(Document document) {
    return document
        .headline()
        .or(() -> document.paragraphs().stream().findFirst())
        .map(span -> words(document, span))
        .orElse("");
  }

  private static String words(Document document, Span span) {
    return document.text().substring(span.start(), span.end()).replaceAll("\\s", " ");
  }

  private static void line(PrintStream out, String name, String part, String words) {
    out.println(name + "\t" + part + "\t" + words);
  }
}
