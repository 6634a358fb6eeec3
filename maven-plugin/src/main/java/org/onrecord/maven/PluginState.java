package org.onrecord.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.onrecord.output.Sha256;

/** Tells one make of this plugin, with its dependencies and a user's rules, from another. */
final class PluginState {

  private static final int BYTES = 8;

  private PluginState() {}

  /**
   * {@return a hash of the jars on the plugin's class path}
   *
   * @throws IOException if there are none, or one cannot be read
   */
  static String hash(ClassLoader loader) throws IOException {
    if (!(loader instanceof URLClassLoader jars)) {
      throw new IOException("the class path of the plugin is not known");
    }
    MessageDigest digest = Sha256.begin();
    for (URL jar :
        Stream.of(jars.getURLs()).sorted(Comparator.comparing(PluginState::name)).toList()) {
      try (InputStream in = new DigestInputStream(jar.openStream(), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static String name(URL jar) {
    String path = jar.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
