package org.onrecord.formats.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;
import org.onrecord.output.Characters;

/**
 * The IRIs of an article and its facts: the article's address where it is known, otherwise a tag
 * (RFC 4151) made of its id; for a fact the same with a fragment. Immutable and thread-safe.
 */
public final class Links {

  private static final String TAG = "tag:onrecord.org,2026:article/";
  private static final String UNRESERVED = "-._~/";

  private final String article;
  private final Optional<String> url;

  /**
   * @param article the article
   */
  public Links(Article article) {
    this.url = article.publication().flatMap(Publication::url).filter(Links::isAddress);
    this.article = url.map(Links::withoutFragment).orElseGet(() -> TAG + encoded(article.id()));
  }

  /** {@return the IRI of the article} */
  public String article() {
    return article;
  }

  /** {@return where the article stands on the web} */
  public Optional<String> url() {
    return url;
  }

  /** {@return the IRI of an actor} */
  public String actor(String id) {
    return article + "#actor-" + encoded(id);
  }

  /** {@return the IRI of a quote} */
  public String quote(String id) {
    return article + "#quote-" + encoded(id);
  }

  /** {@return the IRI of a commitment} */
  public String commitment(String id) {
    return article + "#commitment-" + encoded(id);
  }

  /** {@return {@code path} as it stands in an IRI: its UTF-8, all but the plainest escaped} */
  public static String encoded(String path) {
    StringBuilder encoded = new StringBuilder(path.length());
    for (byte octet : Characters.whole(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isPlain(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return ('a' <= c && c <= 'z')
        || ('A' <= c && c <= 'Z')
        || ('0' <= c && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  private static String withoutFragment(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  /** Whether it is an address of the web, and no script or file. */
  private static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && url.chars().allMatch(c -> c < 0x80);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
