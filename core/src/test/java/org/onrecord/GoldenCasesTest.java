package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.testing.golden.Expectations;

/** Every text below {@code cases} gives the facts that stand beside it. */
class GoldenCasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheExpectedFacts(Path text) throws IOException {
    String id = CASES.relativize(text).toString().replace('\\', '/').replaceAll("\\.txt$", "");
    Path expected = CASES.resolve(id + ".expected");

    List<String> problems =
        Expectations.parse(Files.readAllLines(expected))
            .problems(ArticleParser.standard()::parse, id, Files.readString(text));

    assertThat(problems).as(String.join("\n", problems)).isEmpty();
  }
}
