package org.onrecord.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.onrecord.policy.PolicyException;
import org.onrecord.text.MalformedTextException;
import org.onrecord.text.StrictDecoder;
import org.onrecord.tree.FileNames;

/**
 * A file of the team's that says what is let pass; it is in UTF-8.
 *
 * @param file where it is
 * @param names how it is shown
 */
record PolicyFile(Path file, FileNames names) {

  /** Takes what stands in a file, and the file's name. */
  interface Reader<T> {
    T read(String content, String name) throws PolicyException;
  }

  /** {@return what stands in the file; it is an error that it cannot be read or makes no sense} */
  <T> T read(Reader<T> reader) throws MojoExecutionException {
    String name = names.shown(file);
    try {
      String content = StrictDecoder.of(StandardCharsets.UTF_8).decode(Files.readAllBytes(file));
      return reader.read(content, name);
    } catch (PolicyException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (MalformedTextException e) {
      throw new MojoExecutionException(name + ":" + e.position() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }
}
