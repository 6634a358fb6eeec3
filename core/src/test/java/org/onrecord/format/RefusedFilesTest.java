package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in the folder {@code refused} is refused, with the message that stands beside it. */
class RefusedFilesTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "onrecord", "format", "refused");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void areRefusedWithPlaceReasonAndAdvice(Path file) throws IOException {
    String expected = Files.readString(Path.of(file + ".expected")).strip();

    FormatException refusal = catchThrowableOfType(FormatException.class, () -> read(file));

    assertThat(refusal).hasMessage(expected);
    assertThat(refusal.position() + ": " + refusal.problem()).isEqualTo(expected);
  }

  private static void read(Path file) throws IOException {
    ArticleReader reader = ArticleReader.forFileName(file.toString()).orElseThrow();
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(in);
    }
  }
}
