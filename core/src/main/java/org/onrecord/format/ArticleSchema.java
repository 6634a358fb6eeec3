package org.onrecord.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.onrecord.model.Article;

/**
 * The JSON Schema (draft 2020-12) of an article record, for editors and programs in other
 * languages. Every record that this library writes satisfies it.
 *
 * <p>It describes the form only. That spans lie in the text and ids lead somewhere is for
 * validation to say.
 */
public final class ArticleSchema {

  /** Identifier of the schema. */
  public static final String ID =
      "https://onrecord.org/schema/article-" + Article.SCHEMA_VERSION + ".schema.json";

  private static final String FILE = "article-" + Article.SCHEMA_VERSION + ".schema.json";

  private ArticleSchema() {}

  /** {@return the schema as JSON} */
  public static String json() {
    try (InputStream in = ArticleSchema.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
