package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedRunTest {

  private static final String FAULTY = "Ferry starts\n\nBy Vera Lind\n\n“We open on Monday.\n";

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path root;

  private Workplace work;

  @BeforeEach
  void twoArticles() throws IOException {
    work = new Workplace(root).remembering("1");
    work.with("a/bridge.txt", Workplace.SOUND).with("b/ferry.txt", FAULTY);
  }

  @Test
  void findsTheSameInWhatDidNotChangeWithoutAnalysingIt() throws IOException {
    work.validate();
    List<String> first = List.copyOf(work.lines);

    Outcome second = work.validate();

    assertThat(first).isNotEmpty();
    assertThat(work.lines).isEqualTo(first);
    assertThat(second.unchanged()).isEqualTo(2);
  }

  @Test
  void analysesWhatChanged() throws IOException {
    work.validate();
    work.with("b/ferry.txt", Workplace.SOUND.replace("bridge", "lock"));

    Outcome second = work.validate();

    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(work.lines).noneMatch(line -> line.contains("QuotationMarksAreBalanced"));
  }

  @Test
  void analysesAllWhenTheToolChanged() throws IOException {
    work.validate();

    assertThat(work.remembering("2").validate().unchanged()).isZero();
  }

  @Test
  void leavesFilesThatStand() throws IOException {
    work.convert("json", "jsonl");
    makeOld("a/bridge.json");
    makeOld("articles.jsonl");

    Outcome second = work.convert("json", "jsonl");

    assertThat(second.unchanged()).isEqualTo(2);
    assertThat(age("a/bridge.json")).isEqualTo(LONG_AGO);
    assertThat(age("articles.jsonl")).isEqualTo(LONG_AGO);
  }

  @Test
  void writesAgainWhatWasDeleted() throws IOException {
    work.convert("json", "yaml");
    String json = work.read("a/bridge.json");
    Files.delete(work.out.resolve("a/bridge.json"));

    work.convert("json", "yaml");

    assertThat(work.read("a/bridge.json")).isEqualTo(json);
  }

  @Test
  void leavesWhatAPersonEditedInTheOutputUntilItIsRemoved() throws IOException {
    work.convert("yaml");
    String yaml = work.read("b/ferry.yaml");
    Files.writeString(work.out.resolve("b/ferry.yaml"), "edited");

    Outcome second = work.convert("yaml");
    work.with("b/ferry.txt", Workplace.OTHER);
    Outcome third = work.convert("yaml");

    assertThat(second.edited()).containsExactly("b/ferry.yaml");
    assertThat(third.edited()).containsExactly("b/ferry.yaml");
    assertThat(work.read("b/ferry.yaml")).isEqualTo("edited");

    Files.delete(work.out.resolve("b/ferry.yaml"));
    Outcome last = work.convert("yaml");

    assertThat(last.edited()).isEmpty();
    assertThat(work.read("b/ferry.yaml")).isNotEqualTo(yaml).contains("Fenwick");
  }

  @Test
  void leavesAnEditedFileOfAllArticles() throws IOException {
    work.convert("jsonl");
    Files.writeString(work.out.resolve("articles.jsonl"), "edited");

    assertThat(work.convert("jsonl").edited()).containsExactly("articles.jsonl");
    assertThat(work.read("articles.jsonl")).isEqualTo("edited");
  }

  @Test
  void writesOverWhatAnotherExecutionWrote() throws IOException {
    work.convert("json");
    work.executing("other").publishedOn("2026-11-24").convert("json");
    work.with("b/ferry.txt", Workplace.OTHER);

    Outcome outcome = work.executing("memory").convert("json");

    assertThat(outcome.edited()).isEmpty();
    assertThat(work.read("b/ferry.json")).contains("Fenwick");
  }

  @Test
  void knowsWhatARunWroteThatFailed() throws IOException {
    work.convert("json");
    work.with("b/ferry.txt", Workplace.OTHER);
    Path inTheWay = Files.createDirectories(work.out.resolve("b/ferry.yaml"));
    assertThatThrownBy(() -> work.convert("json", "yaml")).isInstanceOf(OutputException.class);
    assertThat(work.read("b/ferry.json")).contains("Fenwick");
    Files.delete(inTheWay);
    Files.delete(work.in.resolve("b/ferry.txt"));

    work.convert("json");

    assertThat(work.written()).containsExactly("a/bridge.json");
  }

  @Test
  void knowsWhatOneFailedRunAfterAnotherWrote() throws IOException {
    work.convert("json");
    Path inTheWay = Files.createDirectories(work.out.resolve("b/ferry.yaml"));
    assertThatThrownBy(() -> work.convert("json", "yaml")).isInstanceOf(OutputException.class);
    Files.createDirectories(work.out.resolve("a/bridge.jsonld"));
    assertThatThrownBy(() -> work.convert("jsonld")).isInstanceOf(OutputException.class);
    Files.delete(inTheWay);
    Files.delete(work.out.resolve("a/bridge.jsonld"));

    work.convert("json");

    assertThat(work.written()).containsExactly("a/bridge.json", "b/ferry.json");
  }

  @Test
  void knowsPagesThatAFailedRunWrote() throws IOException {
    Path inTheWay = Files.createDirectories(work.out.resolve("index.html"));
    assertThatThrownBy(() -> work.convert("html")).isInstanceOf(OutputException.class);
    Files.delete(inTheWay);

    work.convert("json");

    assertThat(work.written()).containsExactly("a/bridge.json", "b/ferry.json");
  }

  @Test
  void comparesAgainWhenAnArticleChangedBack() throws IOException {
    work.with("c.txt", Workplace.SOUND).validate();
    List<String> found = List.copyOf(work.lines);
    work.with("a/bridge.txt", Workplace.OTHER).validate();
    assertThat(work.lines).noneMatch(line -> line.contains("ArticleStandsOnce"));
    work.with("a/bridge.txt", Workplace.SOUND).validate();

    assertThat(work.lines).isEqualTo(found);
  }

  @Test
  void writesAFileOfAllArticlesWholeWhenOneChanged() throws IOException {
    work.convert("jsonl");
    work.with("b/ferry.txt", Workplace.SOUND);

    work.convert("jsonl");

    assertThat(work.read("articles.jsonl").lines()).hasSize(2).allMatch(l -> l.contains("Ann Roe"));
  }

  @Test
  void writesAFileOfAllArticlesAnewWhenOneIsGone() throws IOException {
    work.convert("jsonl");
    Files.delete(work.in.resolve("b/ferry.txt"));

    work.convert("jsonl");

    assertThat(work.read("articles.jsonl").lines()).hasSize(1);
  }

  @Test
  void removesWhatWasWrittenOfAnArticleThatIsGone() throws IOException {
    work.convert("json");
    Files.delete(work.in.resolve("b/ferry.txt"));

    Outcome second = work.convert("json");

    assertThat(work.written()).containsExactly("a/bridge.json");
    assertThat(work.out.resolve("b")).doesNotExist();
    assertThat(second.leftovers()).isEqualTo(1);
  }

  @Test
  void removesFilesOfAFormatThatIsNoLongerWanted() throws IOException {
    work.convert("json", "jsonl");

    work.convert("json");

    assertThat(work.written()).containsExactly("a/bridge.json", "b/ferry.json");
  }

  @Test
  void leavesPagesAndTheIndexOverThemTogether() throws IOException {
    work.convert("html", "json");
    makeOld("a/bridge.html");
    makeOld("index.html");
    work.convert("html", "json");
    assertThat(List.of(age("a/bridge.html"), age("index.html"))).containsOnly(LONG_AGO);

    Files.delete(work.in.resolve("b/ferry.txt"));
    work.convert("html", "json");

    assertThat(work.written()).containsExactly("a/bridge.html", "a/bridge.json", "index.html");
    assertThat(work.read("index.html")).doesNotContain("b/ferry");
  }

  @Test
  void namesFilesOfNoArticleWhereNothingIsRemembered() throws IOException {
    work.convert("json");
    Files.delete(memory());
    Files.delete(work.in.resolve("b/ferry.txt"));

    Outcome second = work.convert("json");

    assertThat(second.orphans()).containsExactly("b/ferry.json");
    assertThat(work.written()).contains("b/ferry.json");
  }

  @Test
  void leavesAnOutputThatSomebodyEdited() throws IOException {
    work.convert("json");
    Files.delete(work.in.resolve("b/ferry.txt"));
    Files.writeString(work.out.resolve("b/ferry.json"), "mine");

    work.convert("json");

    assertThat(work.read("b/ferry.json")).isEqualTo("mine");
  }

  @Test
  void findsEachTimeWhatCannotBeRead() throws IOException {
    work.with("c.txt", new byte[] {'a', (byte) 0xFF});
    work.validate();

    Outcome second = work.validate();

    assertThat(second.unreadable()).isEqualTo(1);
    assertThat(second.unchanged()).isEqualTo(2);
  }

  @Test
  void comparesWithArticlesThatAreNotAnalysedAgain() throws IOException {
    work.validate();
    work.with("c.txt", Workplace.SOUND);
    work.validate();
    List<String> found = List.copyOf(work.lines);

    work.validate();

    assertThat(found)
        .anyMatch(line -> line.contains("ArticleStandsOnce") && line.startsWith("in/c.txt:1:1"));
    assertThat(work.lines).isEqualTo(found);
  }

  @Test
  void goesOnWhereAKilledRunStopped() throws IOException {
    work.validate();
    byte[] whole = Files.readAllBytes(memory());
    Files.delete(memory());
    Files.write(root.resolve("memory.jsonl.part"), Arrays.copyOf(whole, whole.length - 9));

    assertThat(work.validate().unchanged()).isEqualTo(1);
    assertThat(work.validate().unchanged()).isEqualTo(2);
  }

  @Test
  void takesAMemoryThatIsNoneForEmpty() throws IOException {
    Files.writeString(memory(), "{\"no\": [memory");

    assertThat(work.validate().unchanged()).isZero();
    assertThat(work.validate().unchanged()).isEqualTo(2);
  }

  private Path memory() {
    return root.resolve("memory.jsonl");
  }

  private FileTime age(String path) throws IOException {
    return Files.getLastModifiedTime(work.out.resolve(path));
  }

  private void makeOld(String path) throws IOException {
    Files.setLastModifiedTime(work.out.resolve(path), LONG_AGO);
  }
}
