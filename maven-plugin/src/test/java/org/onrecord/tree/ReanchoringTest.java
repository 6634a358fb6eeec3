package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleReader;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.tree.Reanchoring.Renewal.Kind;

class ReanchoringTest {

  private static final String EDITED =
      Workplace.SOUND
          .replace("By Vera Lind", "By Vera Lind in Lowmark")
          .replace("“We will open", "After months of dispute: “We will open");

  @TempDir Path root;

  private Workplace work;

  @BeforeEach
  void workplace() throws IOException {
    work = new Workplace(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void movesSpansAfterAnEditSoThatTheRecordIsSoundAgain(String format) throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    work.with("bridge.txt", EDITED).with("bridge." + format, ArticleTreeTest.bytes(draft, format));
    work.validate();
    assertThat(work.faults()).anyMatch(line -> line.contains("RecordMatchesText"));

    List<Reanchoring.Renewal> renewals = reanchor();
    work.validate();

    assertThat(renewals)
        .singleElement()
        .satisfies(
            renewal -> {
              assertThat(renewal.file()).isEqualTo("in/bridge." + format);
              assertThat(renewal.moved()).isPositive();
            });
    assertThat(work.faults()).isEmpty();
    Article moved = record("bridge." + format);
    assertThat(moved.text()).isEqualTo(EDITED);
    assertThat(moved.words(moved.quotes().get(0).content().get(0)))
        .isEqualTo("“We will open a ferry in its place,”");
  }

  @Test
  void leavesWhatAPersonWroteAsItIs() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    String yaml =
        "# checked by Ann\n"
            + new String(ArticleTreeTest.yaml(draft), StandardCharsets.UTF_8)
                .replace("kind: direct", "kind:   'direct' # surely");
    work.with("bridge.txt", EDITED).with("bridge.yaml", yaml);

    reanchor();

    assertThat(Files.readString(work.in.resolve("bridge.yaml")))
        .startsWith("# checked by Ann\n")
        .contains("kind:   'direct' # surely");
  }

  @Test
  void tellsWhatWasEditedAndWhatIsGone() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    String text =
        Workplace.SOUND.replace("By Vera Lind\n\n", "").replace("a ferry in", "two ferries in");
    work.with("bridge.txt", text).with("bridge.yaml", ArticleTreeTest.yaml(draft));

    assertThat(reanchor().get(0).notes())
        .anyMatch(
            note ->
                note.matches(
                    "in/bridge.yaml:\\d+:\\d+: \"“We will open a ferry in its place,”\" was edited"
                        + " in the text; look whether the fact still holds"))
        .anyMatch(
            note ->
                note.matches(
                    "in/bridge.yaml:\\d+:\\d+: \"By Vera Lind\" stands nowhere in the text now.*"));
  }

  @Test
  void tellsAgainWhatNobodyHasSeenTo() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    String text = Workplace.SOUND.replace("By Vera Lind\n\n", "");
    work.with("bridge.txt", text).with("bridge.yaml", ArticleTreeTest.yaml(draft));
    List<String> first = reanchor().get(0).notes();

    List<Reanchoring.Renewal> second = reanchor();

    assertThat(first).isNotEmpty();
    assertThat(second)
        .singleElement()
        .returns(Kind.UNFINISHED, Reanchoring.Renewal::kind)
        .returns(first, Reanchoring.Renewal::notes);
  }

  @Test
  void keepsLineEndsAndModeOfTheRecord() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    String yaml = new String(ArticleTreeTest.yaml(draft), StandardCharsets.UTF_8);
    work.with("bridge.txt", EDITED).with("bridge.yaml", yaml.replace("\n", "\r\n"));
    Path record = work.in.resolve("bridge.yaml");
    assumeThat(Files.getFileStore(record).supportsFileAttributeView("posix")).isTrue();
    Set<PosixFilePermission> mode = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(record, mode);

    reanchor();

    assertThat(Files.readString(record).replace("\r\n", "")).doesNotContain("\n");
    assertThat(record("bridge.yaml").text()).isEqualTo(EDITED);
    assertThat(Files.getPosixFilePermissions(record)).isEqualTo(mode);
  }

  @Test
  void takesATextWithOtherLineEndsForTheSame() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    work.with("bridge.txt", Workplace.SOUND.replace("\n", "\r\n"))
        .with("bridge.yaml", ArticleTreeTest.yaml(draft));

    assertThat(reanchor()).isEmpty();
    work.validate();
    assertThat(work.faults()).isEmpty();
  }

  @Test
  void tellsOfARecordThatIsALinkOutOfTheFolder() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    Path elsewhere = Files.write(root.resolve("elsewhere.yaml"), ArticleTreeTest.yaml(draft));
    work.with("bridge.txt", EDITED);
    Files.createSymbolicLink(work.in.resolve("bridge.yaml"), elsewhere);

    assertThat(reanchor())
        .singleElement()
        .returns(Kind.BROKEN, Reanchoring.Renewal::kind)
        .extracting(renewal -> renewal.notes().get(0))
        .asString()
        .startsWith("in/bridge.yaml: this symbolic link leads out of the source directory");
  }

  @Test
  void touchesNoRecordThatHasItsText() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    work.with("bridge.txt", Workplace.SOUND).with("bridge.yaml", ArticleTreeTest.yaml(draft));

    assertThat(reanchor()).isEmpty();
  }

  @Test
  void leavesARecordThatCannotBeReadAndSaysWhy() throws IOException {
    work.with("bridge.txt", Workplace.SOUND).with("bridge.yaml", "id: [");

    assertThat(reanchor())
        .singleElement()
        .satisfies(
            renewal -> {
              assertThat(renewal.kind()).isEqualTo(Kind.BROKEN);
              assertThat(renewal.notes().get(0)).startsWith("in/bridge.yaml:");
            });
    assertThat(work.in.resolve("bridge.yaml")).hasContent("id: [");
  }

  private List<Reanchoring.Renewal> reanchor() throws IOException {
    List<Reanchoring.Renewal> renewals = new ArrayList<>();
    new Reanchoring(work.settings()).run(Optional.empty(), renewals::add);
    return renewals;
  }

  private Article record(String path) throws IOException {
    return ArticleReader.forFileName(path)
        .orElseThrow()
        .read(Files.readString(work.in.resolve(path)))
        .article();
  }
}
