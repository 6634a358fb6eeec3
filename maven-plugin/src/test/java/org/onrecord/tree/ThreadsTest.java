package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a run does not depend on how many threads there are. */
class ThreadsTest {

  private static final int ARTICLES = 200;

  @TempDir Path root;

  @Test
  void writeTheSameBytesAndTellTheSameInTheSameOrder() throws IOException {
    Workplace one = convert("one", 1);
    Workplace four = convert("four", 4);

    assertThat(one.lines).isNotEmpty();
    assertThat(four.lines).isEqualTo(one.lines);
    assertThat(files(four)).isEqualTo(files(one)).hasSize(2 * ARTICLES - 2 + 1);
  }

  @Test
  void leaveOutAnArticleThatCannotBeReadInItsTurn() throws IOException {
    Workplace four = convert("four", 4);

    List<String> unread =
        four.lines.stream().filter(line -> line.contains("ArticleIsReadable")).toList();

    assertThat(unread).singleElement().asString().contains("a7.txt").contains("UTF-8");
  }

  private Workplace convert(String name, int threads) throws IOException {
    Workplace work = new Workplace(Files.createDirectory(root.resolve(name)));
    for (int i = 0; i < ARTICLES; i++) {
      String text = Workplace.SOUND.replace("Ann Roe", "Ann Roe" + "x".repeat(i % 9));
      work.with("a" + i + ".txt", i % 3 == 0 ? text.repeat(20) : text);
    }
    work.with("a7.txt", new byte[] {'A', (byte) 0xE9, 'b'});
    work.threads(threads).convert("json", "yaml", "jsonl");
    return work;
  }

  private static Map<String, String> files(Workplace work) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String file : work.written()) {
      files.put(file, work.read(file));
    }
    return files;
  }
}
