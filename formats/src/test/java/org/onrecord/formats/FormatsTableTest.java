package org.onrecord.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.Formats;

/** The documentation knows every format there is, and what it writes. */
class FormatsTableTest {

  private static final List<ArticleFormat> FORMATS =
      Formats.withInstalled(FormatsTableTest.class.getClassLoader());

  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);

  /** What the table has to say: {@code csv: `articles.csv`, `quotes.csv`}. */
  private static String row(ArticleFormat format) {
    return MemoryFolder.of(format, List.of(Samples.parsed("ID", "Yes."))).keySet().stream()
        .map(file -> "`" + file + "`")
        .collect(Collectors.joining(", ", format.name() + ": ", ""));
  }

  @Test
  void readmeListsThemWithTheirFiles() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String table = readme.substring(readme.indexOf("| format | files | for |"));
    assertThat(ROW.matcher(table).results())
        .extracting(row -> row.group(1) + ": " + row.group(2))
        .startsWith(FORMATS.stream().map(FormatsTableTest::row).toArray(String[]::new))
        .hasSameSizeAs(FORMATS);
  }

  @Test
  void eachSaysWhichFilesItWrites() {
    assertThat(FORMATS)
        .allSatisfy(
            format ->
                assertThat(MemoryFolder.of(format, List.of(Samples.parsed("a/ID", "Yes."))))
                    .containsOnlyKeys(
                        Stream.concat(format.files("a/ID").stream(), format.filesOfAll().stream())
                            .toList()));
  }

  @Test
  void thePageOfFormatsTellsOfEach() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "docs", "formats.md"));
    assertThat(FORMATS)
        .allSatisfy(format -> assertThat(lines).contains("## `" + format.name() + "`"));
  }

  @Test
  void theGoalsHelpTellsOfEach() throws IOException {
    String mojo =
        Files.readString(
            Path.of("..", "maven-plugin/src/main/java/org/onrecord/maven/ConvertMojo.java"));
    String words = mojo.replaceAll("\\s*\\n\\s*\\* ?", " ").replaceAll("\\s+", "");
    assertThat(FORMATS)
        .allSatisfy(format -> assertThat(words).contains("<code>" + format.name() + "</code>"));
  }
}
