package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;

/** Whatever is in a file: it is read, or refused with a {@link FormatException}, in time. */
class HostileFilesTest {

  private static final List<ArticleReader> READERS =
      List.of(ArticleReader.json(), ArticleReader.yaml());

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
      String file = head + unit.repeat(50_000 / unit.length());
      for (ArticleReader reader : READERS) {
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> reader.read(file))
                    .satisfies(refusal -> assertThat(refusal.problem()).hasSizeLessThan(400)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A line of words.\n", "A line of words.\r\n", "Words ", "\uD83D\uDE00"})
  void textsOfManyMegabytesAreReadInTime(String unit) throws IOException {
    Article article =
        Article.builder().id("long").text(unit.repeat(4_000_000 / unit.length())).build();
    byte[] json = write(Formats.json(), article);
    byte[] yaml = write(Formats.yaml(), article);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Reading fromJson = ArticleReader.json().read(new ByteArrayInputStream(json));
          Reading fromYaml = ArticleReader.yaml().read(new ByteArrayInputStream(yaml));
          assertThat(fromJson.article().equals(article)).isTrue();
          assertThat(fromYaml.article().equals(article)).isTrue();
        });
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

  private static byte[] write(DocumentFormat format, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    return out.toByteArray();
  }
}
