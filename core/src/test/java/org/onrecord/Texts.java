package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.SourceText;

/**
 * The texts there are: golden cases, example articles, strange ones, those that once broke the
 * parser, and measuring data.
 */
final class Texts {

  /** Articles for measuring, which are not part of the project; may be absent. */
  static final Path SHARED = Path.of("..", "..", "shared");

  /**
   * Of the measuring data one text in so many is taken: all with {@code -Donrecord.everyText=1}.
   */
  private static final int SHARED_STEP = Integer.getInteger("onrecord.everyText", 12);

  private Texts() {}

  /** {@return all texts} */
  static List<SourceText> all() {
    List<SourceText> texts = new ArrayList<>(ours());
    List<SourceText> shared = below(SHARED);
    for (int i = 0; i < shared.size(); i += SHARED_STEP) {
      texts.add(shared.get(i));
    }
    return texts;
  }

  /** {@return the texts that are part of the project} */
  static List<SourceText> ours() {
    List<SourceText> texts = new ArrayList<>(strange());
    texts.addAll(below(Path.of("src", "test", "resources", "cases")));
    texts.addAll(below(Path.of("src", "test", "resources", "found")));
    texts.addAll(below(Path.of("..", "examples", "newsroom", "src", "main", "articles")));
    texts.addAll(below(Path.of("..", "examples", "library", "src", "main", "resources")));
    return texts;
  }

  private static List<SourceText> below(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> SourceText.of(file.getFileName().toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceText> strange() {
    return List.of(
        SourceText.of("empty", ""),
        SourceText.of("line-end", "\n"),
        SourceText.of("blanks", " \t \n\n   \n"),
        SourceText.of("byte-order-mark", "\ufeffHeadline\n\nAnn Roe said she would come.\n"),
        SourceText.of("only-byte-order-mark", "\ufeff"),
        SourceText.of("lone-surrogates", "\ud83d “\ude00” said\ud83d"),
        SourceText.of("emoji", "Ann 😀 Roe said: “😀😀.” “I will pay €5,” 😀 she added 😀."),
        SourceText.of("nul", "Ann\u0000Roe said\u0000 “no\u0000”."),
        SourceText.of("marks", "“”‘’\"'«»„‚``''“‘"),
        SourceText.of("said", "said said said, “said,” said said: said."),
        SourceText.of("capitals", "AND THEN SHE SAID SHE WOULD. BY NOON. BY THE SEA."),
        SourceText.of("dashes", "- — – -- --- LONDON — PARIS (AP) — \n— By —"),
        SourceText.of(
            "digits", "1 2. 3.4 $ € 5% Sept. 3, 2025, $.5 1,2,3,4 0x 99999999999999999999"),
        SourceText.of("other-scripts", "İstanbul'da IŞIK dedi: “ılık”. 東京で「はい」と言った。 مرحبا"),
        SourceText.of("separators", "A b.\u2028C d.\u2029E\u0085f\u000bg\u000ch\u00a0i."));
  }
}
