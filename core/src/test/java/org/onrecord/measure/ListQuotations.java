package org.onrecord.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.quotation.PairedMarksFinder;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.analysis.quotation.Quotations;
import org.onrecord.analysis.quotation.StrayMark;

/**
 * Prints the outermost quotations and the stray marks of every text in a folder, one a line: file,
 * start, end, sort.
 *
 * <p>Run: {@code java org.onrecord.measure.ListQuotations FOLDER}
 */
public final class ListQuotations {

  private ListQuotations() {}

  public static void main(String[] args) throws IOException {
    Command.run("ListQuotations FOLDER", args.length == 1, () -> list(Path.of(args[0])));
  }

  private static void list(Path folder) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    TextFolder.forEach(folder, (name, document) -> print(name, document, out));
    out.flush();
  }

  private static void print(String name, Document document, PrintStream out) {
    Quotations quotations = new PairedMarksFinder().find(document);
    for (Quotation quotation : quotations.all()) {
      if (quotation.depth() == 0) {
        line(out, name, quotation.span().start(), quotation.span().end(), sort(quotation));
      }
    }
    for (StrayMark stray : quotations.strays()) {
      line(out, name, stray.span().start(), stray.span().end(), stray.opens() ? "OPEN" : "SHUT");
    }
  }

  private static String sort(Quotation quotation) {
    return quotation.mark() + "/" + quotation.closing();
  }

  private static void line(PrintStream out, String name, int start, int end, String sort) {
    out.println(name + "\t" + start + "\t" + end + "\t" + sort);
  }
}
