package org.onrecord.inputs.known;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.MalformedTextException;
import org.onrecord.text.StrictDecoder;

/**
 * The encoding of a page from the web, as the Encoding and HTML standards of the WHATWG find it: by
 * its byte-order mark, by what the server said, by what the page says; if nothing says it, UTF-8
 * where it is that and Windows-1252 otherwise.
 */
public final class PageEncoding {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

  /** Where a page must say its encoding. */
  private static final int HEAD = 1024;

  private PageEncoding() {}

  /**
   * {@return the encoding of a page that was sent}
   *
   * @param said what the server said it is
   */
  public static Charset ofSent(byte[] page, Optional<String> said) {
    return marked(page)
        .or(() -> said.flatMap(PageEncoding::named))
        .or(() -> declared(page))
        .orElseGet(() -> guessed(page));
  }

  /** {@return the encoding that a page itself says it is in} */
  public static Optional<Charset> ofFile(byte[] page) {
    return marked(page).or(() -> declared(page));
  }

  private static Optional<Charset> marked(byte[] page) {
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (startsWith(page, 0xFE, 0xFF)) {
      return Optional.of(UTF_16BE);
    }
    return startsWith(page, 0xFF, 0xFE) ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static boolean startsWith(byte[] page, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i == page.length || (page[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] page) {
    Matcher matcher =
        DECLARATION.matcher(new String(page, 0, Math.min(HEAD, page.length), ISO_8859_1));
    return matcher.find()
        ? named(matcher.group(1))
            .map(charset -> charset.name().startsWith("UTF-16") ? UTF_8 : charset)
        : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name.strip().replaceAll("[\"']", ""));
      return Optional.of(
          charset.equals(ISO_8859_1) || charset.equals(US_ASCII) ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset guessed(byte[] page) {
    try {
      StrictDecoder.utf8().decode(page);
      return UTF_8;
    } catch (MalformedTextException e) {
      return WINDOWS_1252;
    }
  }
}
