package org.onrecord.analysis.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Articles of several kinds, about invented people and places. */
public final class Fixtures {

  /** The names of the texts. */
  public static final List<String> NAMES =
      List.of("wire", "local", "business", "sport", "interview", "blog", "wrapped");

  private Fixtures() {}

  /** {@return the text of this name} */
  public static String text(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream(name + ".txt")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String all() {
    return NAMES.stream().map(Fixtures::text).collect(Collectors.joining("\n\n"));
  }
}
