package org.onrecord.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.onrecord.analysis.document.Document;
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
    Command.run("ListParts FOLDER", args.length == 1, () -> list(Path.of(args[0])));
  }

  private static void list(Path folder) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    TextFolder.forEach(folder, (name, document) -> print(name, document, out));
    out.flush();
  }

  private static void print(String name, Document document, PrintStream out) {
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
