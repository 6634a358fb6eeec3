package org.onrecord.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * What pages of one kind have in common: their looks, their script, and a policy that lets nothing
 * else run or load. Whatever an article says, no browser will act on it. Immutable and thread-safe.
 */
public final class HtmlHead {

  private static final String COMMON = "page.css";

  private final String style;
  private final Optional<String> script;
  private final String policy;

  private HtmlHead(Class<?> owner, Optional<String> script, String... styles) {
    StringBuilder all = new StringBuilder(resource(HtmlHead.class, COMMON));
    for (String file : styles) {
      all.append(resource(owner, file));
    }
    this.style = all.toString();
    this.script = script.map(file -> resource(owner, file));
    this.policy =
        "default-src 'none'; style-src '%s'; script-src %s; base-uri 'none'; form-action 'none'"
            .formatted(
                hash(this.style), this.script.map(code -> "'" + hash(code) + "'").orElse("'none'"));
  }

  /**
   * {@return the head of pages without a script}
   *
   * @param owner a class that the style sheets lie beside
   * @param styles the files with the style sheets, besides the one that all pages have
   */
  public static HtmlHead plain(Class<?> owner, String... styles) {
    return new HtmlHead(owner, Optional.empty(), styles);
  }

  /** {@return the head of pages with the script in a file} */
  public static HtmlHead scripted(Class<?> owner, String script, String... styles) {
    return new HtmlHead(owner, Optional.of(script), styles);
  }

  /** Writes the head and opens the body. */
  public void begin(Html html, String language, String title) {
    html.begin("html", "lang", language).line().begin("head").line();
    html.begin("meta", "charset", "utf-8").line();
    html.begin("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.begin("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.begin("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", title).line();
    html.code("style", style).line().end().line().begin("body").line();
  }

  /** Writes the script, if there is one, behind all that it works on. */
  public void end(Html html) {
    script.ifPresent(code -> html.code("script", code).line());
  }

  private static String resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content));
  }
}
