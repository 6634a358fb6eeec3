package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ArticleParser;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;

/** Files by somebody who means harm. What links may do stands in {@link BadInputTest}. */
class HostileInputTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir Path root;

  private Workplace work;

  @BeforeEach
  void workplace() throws IOException {
    work = new Workplace(root);
  }

  @Test
  void idThatIsAPathOutOfTheFolder() throws IOException {
    Article article = ArticleParser.standard().parse(SourceText.of("a", Workplace.SOUND));
    String escaping =
        new String(ArticleTreeTest.yaml(article), StandardCharsets.UTF_8)
            .replace("id: a\n", "id: ../../evil\n");

    work.with("a.yaml", escaping).convert("json", "jsonl");

    assertThat(work.faults()).singleElement().asString().contains("error [IdMatchesPath]");
    assertThat(work.written()).containsExactly("a.json", "articles.jsonl");
    assertThat(work.read("articles.jsonl")).contains("\"id\":\"a\"").doesNotContain("evil");
    assertThat(root.resolve("evil.json")).doesNotExist();
  }

  @Test
  void aliasesThatWouldGrowWithoutEnd() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String above = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (above + ", ").repeat(9) + above));
    }

    work.with("bomb.yaml", bomb.toString()).convert("json");

    assertThat(work.lines)
        .singleElement()
        .asString()
        .contains("in/bomb.yaml:", "error [ArticleIsReadable]");
  }

  @Test
  void bracketsThatAreNestedWithoutEnd() throws IOException {
    work.with("deep.json", "[".repeat(MEGABYTE)).with("deep2.yaml", "[".repeat(MEGABYTE));

    assertThat(work.convert("json").unreadable()).isEqualTo(2);
    assertThat(work.lines).allMatch(line -> line.contains("nested more than 32 levels deep"));
  }

  @Test
  void fileOfFiftyMegabytes() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(work.in.resolve("big.txt").toFile(), "rw")) {
      file.setLength(50L * MEGABYTE);
    }

    work.convert("json");

    assertThat(work.lines)
        .singleElement()
        .asString()
        .contains(
            "in/big.txt:1:1: error [ArticleIsReadable] the file has 50 MB, and at most 16 MB");
  }

  @Test
  void controlCharactersThatWouldWriteOverTheScreen() throws IOException {
    work.with(
            "a.txt",
            "Pier\u001B[2J\u001B[31m opens\n\nBy Vera Lind\n\n“We \u0007 open\u202E it,” he said. “No.\n")
        .convert("json");

    assertThat(work.lines).isNotEmpty().noneMatch(line -> line.matches("(?s).*\\p{Cntrl}.*"));
    assertThat(work.read("a.json")).contains("\\u001B[2J").doesNotContain("\u001B");
  }

  @Test
  void nameOfAFileThatWouldWriteALineOfItsOwn() throws IOException {
    Path file = work.in.resolve("a\n[ERROR] b.txt");
    Files.writeString(file, "“Open.\n");

    work.validate();

    assertThat(work.lines).isNotEmpty().noneMatch(line -> line.contains("\n"));
  }
}
