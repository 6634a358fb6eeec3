package org.onrecord.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown, HTML and ninjs, which the plugin's own jars read. */
class ArchiveInputsTest {

  @TempDir private Path root;

  private Goal convert(String name, String content) throws IOException {
    Path articles = Files.createDirectories(root.resolve("articles"));
    Files.writeString(articles.resolve(name), content);
    return Goal.convert(Goal.noProject())
        .with("sourceDirectory", articles.toFile())
        .with("outputDirectory", root.resolve("out").toFile());
  }

  @Test
  void areReadUnlessToldOtherwise() throws Exception {
    convert("pier.md", "---\ntitle: Peace at last\n---\n\n“No,” said **Ann Roe**.\n").run();
    assertThat(root.resolve("out/pier.json"))
        .content()
        .contains("\"headline\": {\"start\": 11, \"end\": 24, \"text\": \"Peace at last\"}")
        .contains("\"name\": \"Ann Roe\"")
        .contains("\"name\": \"Ann Roe\"");
  }

  @Test
  void areNotWhatTellsOfTheFolder() throws Exception {
    convert("pier.txt", "Peace at last\n\nIt rained.\n");
    convert("README.md", "# How we file articles\n").run();
    assertThat(root.resolve("out")).isDirectoryContaining(file -> file.endsWith("pier.json"));
    assertThat(root.resolve("out/README.json")).doesNotExist();
  }

  @Test
  void tellWhereFrontMatterIsWrong() throws Exception {
    Goal goal = convert("pier.md", "---\ntitle: Peace\ndate: soon\n---\n\nIt rained.\n");
    assertThatThrownBy(goal::run).isInstanceOf(MojoFailureException.class);
    assertThat(String.join("\n", goal.said))
        .contains("articles/pier.md:3:7: error [ArticleIsReadable] date \"soon\" is no date");
  }

  @Test
  void arePagesOfWhichFindingsAreToldInTheFile() throws Exception {
    Goal goal =
        convert(
                "pier.html",
                "<html>\n<article><h1>Peace</h1>\n<p>“No one came, said Ann Roe.</p></article>\n")
            .run();
    assertThat(root.resolve("out/pier.json")).content().contains("\"name\": \"Ann Roe\"");
    assertThat(String.join("\n", goal.said))
        .contains("articles/pier.html:3:4: warning [QuotationMarksAreBalanced]");
  }

  @Test
  void arePagesInTheEncodingThatTheySay() throws Exception {
    Goal goal = convert("rain.txt", "It rained.");
    Files.write(
        root.resolve("articles/pier.html"),
        "<meta charset=\"iso-8859-1\"><article><h1>Café</h1><p>It rained.</p></article>"
            .getBytes(StandardCharsets.ISO_8859_1));
    goal.run();
    assertThat(root.resolve("out/pier.json")).content().contains("Café");
  }

  @Test
  void areItemsOfNinjsThoughTheirNamesEndLikeRecords() throws Exception {
    convert(
            "pier.ninjs.json",
            "{\"uri\": \"urn:a\", \"headlines\": [{\"value\": \"Peace at last\"}],"
                + " \"bodies\": [{\"value\": \"“No,” said Ann Roe.\"}]}")
        .run();
    assertThat(root.resolve("out/pier.json")).content().contains("\"name\": \"Ann Roe\"");
  }
}
