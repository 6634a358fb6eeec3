package org.onrecord.formats.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of the ninjs that is written here: all of ninjs 3.1, and a
 * property with the record. It refers to the IPTC's schema and to {@link
 * org.onrecord.format.ArticleSchema}.
 */
public final class NinjsSchema {

  /** Identifier of the schema. */
  public static final String ID = "https://onrecord.org/schema/ninjs-3.1-article-1.schema.json";

  /** The property that ninjs itself does not have. */
  static final String EXTENSION = "onRecord";

  private static final String FILE = "ninjs-3.1-article-1.schema.json";

  private NinjsSchema() {}

  /** {@return the schema as JSON} */
  public static String json() {
    try (InputStream in = NinjsSchema.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
