package org.onrecord.formats.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.formats.MemoryFolder;
import org.onrecord.formats.Samples;

/** The pages in a browser, where there is Chromium. */
class BrowserTest {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final String RUN_AXE =
      """
      axe.run().then(result => {
        document.body.dataset.rules = result.passes.length;
        document.body.dataset.found = result.violations
          .map(found => found.impact + " " + found.id + " " + found.nodes[0].html).join("; ");
      });
      """;

  @TempDir private static Path folder;

  private static Optional<Path> chromium() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @BeforeAll
  static void write() throws IOException {
    assumeThat(chromium()).as("a browser").isPresent();
    for (var file : MemoryFolder.of(new HtmlFormat(), Samples.sound()).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** What the browser makes of a page, and what it complains of. */
  private record Shown(Document page, List<String> complaints) {}

  private static Shown show(String page) throws Exception {
    Path complaints = folder.resolve("complaints.txt");
    Path dom = folder.resolve("dom.txt");
    List<String> command =
        List.of(
            chromium().orElseThrow().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("profile"),
            "--enable-logging=stderr",
            "--virtual-time-budget=20000",
            "--dump-dom",
            folder.resolve(page).toUri().toString());
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(complaints.toFile())
            .start();
    try {
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).as("answers in time").isTrue();
    } finally {
      browser.destroyForcibly();
    }
    try (Stream<String> lines = Files.lines(complaints, StandardCharsets.ISO_8859_1)) {
      return new Shown(
          Jsoup.parse(Files.readString(dom)),
          lines.filter(line -> line.contains("CONSOLE")).toList());
    }
  }

  @Test
  void runsTheScriptOfAnArticleAndComplainsOfNothing() throws Exception {
    Shown shown = show("local/pier.html");
    assertThat(shown.complaints()).isEmpty();
    assertThat(shown.page().body().className()).isEqualTo("follows");
  }

  @Test
  void offersTheSearchOfTheIndexAndComplainsOfNothing() throws Exception {
    Shown shown = show("index.html");
    assertThat(shown.complaints()).isEmpty();
    assertThat(shown.page().expectFirst("#filters").hasAttr("hidden")).isFalse();
    assertThat(shown.page().select("#articles tbody tr[hidden]")).isEmpty();
  }

  /**
   * What axe finds, of any gravity, in both pages; {@code -Donrecord.axe=FILE} names its {@code
   * axe.min.js} (npm: axe-core, MPL-2.0), which is no part of the project.
   */
  @Test
  void hasNothingThatAxeFindsInaccessible() throws Exception {
    String file = System.getProperty("onrecord.axe", "");
    assumeThat(file).as("axe.min.js, named by -Donrecord.axe").isNotEmpty();
    for (String page : List.of("local/pier.html", "index.html")) {
      Document changed = Jsoup.parse(Files.readString(folder.resolve(page)));
      changed.select("meta[http-equiv=Content-Security-Policy]").remove();
      changed
          .body()
          .appendElement("script")
          .appendChild(new DataNode(Files.readString(Path.of(file))));
      changed.body().appendElement("script").appendChild(new DataNode(RUN_AXE));
      Files.writeString(folder.resolve("axe.html"), changed.outerHtml());

      Shown shown = show("axe.html");

      assertThat(shown.page().body().attr("data-rules")).as("rules that passed").isNotEmpty();
      assertThat(shown.page().body().attr("data-found")).as(page).isEmpty();
    }
  }

  @Test
  void letsNoOtherScriptRun() throws Exception {
    Path page = folder.resolve("index.html");
    String changed =
        Files.readString(page).replace("</main>", "</main><script>document.body.id = 'x'</script>");
    Files.writeString(folder.resolve("changed.html"), changed);
    Shown shown = show("changed.html");
    assertThat(shown.complaints()).isNotEmpty();
    assertThat(shown.page().body().id()).isEmpty();
  }
}
