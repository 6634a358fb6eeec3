package org.onrecord.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;
import org.onrecord.testing.RandomArticles;

/** Articles that formats are tried on. */
public final class Samples {

  private static final ArticleParser PARSER = ArticleParser.standard();

  private static final Path NEWSROOM =
      Path.of("..", "examples", "newsroom", "src", "main", "articles");

  /** Articles for measuring, which are not part of the project; may be absent. */
  private static final Path MEASURING =
      Path.of("..", "..", "shared", "eval", "gold", "polnear-dev", "text");

  private Samples() {}

  /** {@return what the parser makes of a text} */
  public static Article parsed(String id, String text) {
    return PARSER.parse(SourceText.of(id, text));
  }

  /** {@return an article with a promise, an address and emoji before everything} */
  public static Article emoji() {
    String text =
        """
        😀 Ferry firm makes peace 😀

        By Vera Lind

        ALDER BAY, Nov. 24 — 😀 The company Norsund has promised to build a new 😀 pier by 2030.

        “We 😀 broke the old one,” Ann Roe, its chief executive, told the council 😀. “No fare will rise.”
        """;
    Publication publication =
        Publication.builder()
            .publisher("Alder Bay Echo")
            .url("https://echo.example/pier?a=1&b=2#top")
            .date("2026-11-24")
            .build();
    return PARSER.parse(new SourceText("local/pier", text, Optional.of(publication)));
  }

  /** {@return articles as the parser makes them} */
  public static List<Article> sound() {
    List<Article> sound =
        new ArrayList<>(List.of(emoji(), parsed("empty", ""), parsed("one/word", "Yes.")));
    sound.addAll(below(NEWSROOM));
    return sound;
  }

  /** {@return the sound ones and, where they are, the measuring data} */
  public static List<Article> many() {
    List<Article> many = new ArrayList<>(sound());
    many.addAll(below(MEASURING));
    return many;
  }

  /** {@return articles with every fault} */
  public static List<Article> faulty() {
    return Stream.iterate(0L, seed -> seed + 1)
        .limit(300)
        .map(seed -> new RandomArticles(seed).article())
        .toList();
  }

  private static List<Article> below(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> parsed(id(directory.relativize(file)), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path path) {
    return path.toString().replace('\\', '/').replace(".txt", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
