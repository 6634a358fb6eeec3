package org.onrecord.formats.exchange;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What standards say of their formats: in this folder what is relied on, as far as it is written
 * down here; and, where they are at hand, the published schemas themselves, which are no part of
 * the project. Their folder is named with {@code -Donrecord.standards=DIR}.
 */
final class Standards {

  private static final Path PUBLISHED =
      Path.of(
          System.getProperty(
              "onrecord.standards", Path.of("..", "..", "shared", "standards").toString()));

  private Standards() {}

  /** {@return a file beside this class} */
  static String relied(String name) {
    try (InputStream in = Standards.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a published file or folder; the test is left out if it is not at hand} */
  static Path published(String path) {
    Path published = PUBLISHED.resolve(path);
    assumeThat(Files.exists(published)).as("the published " + path + " is at hand").isTrue();
    return published;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
