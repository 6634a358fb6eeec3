package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.growth.Growth;
import org.onrecord.model.Article;
import org.onrecord.testing.RandomArticles;

/** Whatever is in a file: it is read, or refused with a {@link FormatException}, in time. */
class HostileFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{\"a\":",
        "[0,",
        "\"a\",",
        "\"a\":1,",
        "- ",
        "-\n",
        "? ",
        "?\n",
        "{? ",
        ": ",
        "a: ",
        "a:\n ",
        "a: b\n",
        "- a: b\n",
        "- |\n  x\n",
        "x: |\n ",
        "&a ",
        "*a ",
        "!t ",
        "\"",
        "'",
        "''",
        "\\",
        "|\n",
        "#\n",
        "# c ",
        "\n",
        " ",
        "\t",
        "a",
        "a ",
        "]",
        "}",
        ",",
        "%",
        "---\n",
        "...\n",
        "\uD83D\uDE00",
        "\uD83D",
        "\uFEFF",
        "0",
        "\u0000",
        "<<: "
      })
  void endlessRepetitionIsRefusedInTime(String unit) {
    for (String head : List.of("", "[", "{", "text: \"", "text: |\n  ", "{\"text\": \"")) {
      IntFunction<String> files = times -> head + unit.repeat(times);
      int times = 64_000 / unit.length();
      Growth.assertLinear(files, times, RefusingJson.class);
      Growth.assertLinear(files, times, RefusingYaml.class);
    }
  }

  /** What is counted of JSON. */
  private static final class RefusingJson implements Consumer<String> {

    @Override
    public void accept(String file) {
      assertRefused(ArticleReader.json(), file);
    }
  }

  /** What is counted of YAML. */
  private static final class RefusingYaml implements Consumer<String> {

    @Override
    public void accept(String file) {
      assertRefused(ArticleReader.yaml(), file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A line of words.\n", "A line of words.\r\n", "Words ", "\uD83D\uDE00"})
  void textsOfManyMegabytesAreWrittenAndReadInTime(String unit) {
    Growth.assertLinear(unit, 2_000_000, RoundTrip.class);
  }

  /** What is counted of writing and reading. */
  private static final class RoundTrip implements Consumer<String> {

    @Override
    public void accept(String text) {
      Article article = Article.builder().id("long").text(text).build();
      assertReadBack(Formats.json(), ArticleReader.json(), article);
      assertReadBack(Formats.yaml(), ArticleReader.yaml(), article);
    }
  }

  @Test
  void damagedFilesAreReadOrRefused() throws IOException {
    for (int seed = 0; seed < 1000; seed++) {
      Article article = new RandomArticles(seed).article();
      readDamaged(Formats.json(), ArticleReader.json(), article, new Random(seed));
      readDamaged(Formats.yaml(), ArticleReader.yaml(), article, new Random(seed));
    }
  }

  private static void readDamaged(
      DocumentFormat format, ArticleReader reader, Article article, Random random)
      throws IOException {
    byte[] file = write(format, article);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      file = damage(file, random);
    }
    Article read;
    try {
      read = reader.read(new ByteArrayInputStream(file)).article();
    } catch (FormatException refusal) {
      assertThat(refusal.position().line()).isPositive();
      return;
    }
    byte[] again = write(format, read);
    assertThat(reader.read(new ByteArrayInputStream(again)).article()).isEqualTo(read);
  }

  /** Changes, removes or repeats something somewhere. */
  private static byte[] damage(byte[] file, Random random) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + random.nextInt(8));
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.write(file, 0, from);
    switch (random.nextInt(4)) {
      case 0 -> damaged.write("\"{}[]:,-'\\|\n \t0~&*!#".charAt(random.nextInt(20)));
      case 1 -> damaged.write(random.nextInt(256));
      case 2 -> damaged.write(file, from, to - from);
      default -> from = to;
    }
    damaged.write(file, from, file.length - from);
    return damaged.toByteArray();
  }

  private static void assertRefused(ArticleReader reader, String file) {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> reader.read(file))
        .satisfies(refusal -> assertThat(refusal.problem()).hasSizeLessThan(400));
  }

  private static void assertReadBack(DocumentFormat format, ArticleReader reader, Article article) {
    try {
      Reading reading = reader.read(new ByteArrayInputStream(write(format, article)));
      assertThat(reading.article().equals(article)).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] write(DocumentFormat format, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    return out.toByteArray();
  }
}
