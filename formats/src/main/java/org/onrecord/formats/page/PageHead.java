package org.onrecord.formats.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.onrecord.output.Html;

/**
 * What pages of one kind have in common: their looks, their script, and a policy that lets nothing
 * else run or load. Whatever an article says, no browser will act on it. Immutable and thread-safe.
 */
final class PageHead {

  private final String style;
  private final String script;
  private final String policy;

  /**
   * @param script the file with the script
   * @param styles the files with the style sheets
   */
  PageHead(String script, String... styles) {
    StringBuilder style = new StringBuilder();
    for (String file : styles) {
      style.append(resource(file));
    }
    this.style = style.toString();
    this.script = resource(script);
    this.policy =
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(this.style), hash(this.script));
  }

  /** Writes the head and opens the body. */
  void begin(Html html, String language, String title) {
    html.begin("html", "lang", language).line().begin("head").line();
    html.begin("meta", "charset", "utf-8").line();
    html.begin("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.begin("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.begin("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", title).line();
    html.code("style", style).line().end().line().begin("body").line();
  }

  /** Writes the script, behind all that it works on. */
  void end(Html html) {
    html.code("script", script).line();
  }

  private static String resource(String name) {
    try (InputStream in = PageHead.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
