package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;

/** Another version of Java makes the same of every text, to the byte. */
class OtherJavaTest {

  private static final String HOME = "onrecord.otherJava";
  private static final String EVERY_TEXT = "onrecord.everyText";

  /** Prints a line for each text: its name, and a hash of what is written of it. */
  public static final class Hashes {
    public static void main(String[] none) {
      PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      lines().forEach(out::println);
      out.flush();
    }
  }

  @Test
  void writesTheSameBytes() throws IOException, InterruptedException {
    String home = System.getProperty(HOME, "");
    assumeThat(home).as("the folder of another Java, named by -D%s=DIR", HOME).isNotEmpty();

    Process other =
        new ProcessBuilder(
                Path.of(home, "bin", "java").toString(),
                "-D" + EVERY_TEXT + "=" + System.getProperty(EVERY_TEXT, "12"),
                "-cp",
                String.join(
                    File.pathSeparator,
                    Path.of("target", "classes").toString(),
                    Path.of("target", "test-classes").toString(),
                    System.getProperty("java.class.path"),
                    System.getProperty("jdk.module.path", "")),
                Hashes.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(other.waitFor()).isZero();
    assertThat(printed.lines()).containsExactlyElementsOf(lines());
  }

  private static List<String> lines() {
    ArticleParser parser = ArticleParser.standard();
    return Texts.all().stream().map(text -> text.id() + " " + hash(parser.parse(text))).toList();
  }

  private static String hash(Article article) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    write(article, written);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(written.toByteArray());
      return new BigInteger(1, hash).toString(16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Article article, OutputStream out) {
    try {
      Formats.json().write(article, out);
      Formats.yaml().write(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
