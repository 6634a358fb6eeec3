package org.onrecord.cache;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The memories in a file, gone through once, in the order of their paths. */
final class Recollection {

  private final MemoryReader reader;
  private final Map<String, String> outputs = new HashMap<>();
  private Optional<Memory> next;

  private Recollection(InputStream in) {
    this.reader = new MemoryReader(in);
    this.next = reader.next();
  }

  static Recollection of(Path file) throws IOException {
    return new Recollection(
        Files.exists(file)
            ? new BufferedInputStream(Files.newInputStream(file), 1 << 16)
            : InputStream.nullInputStream());
  }

  /** {@return what is remembered of an article, which comes behind those asked for before} */
  Optional<Memory> of(String path) {
    while (next.filter(memory -> memory.path().compareTo(path) < 0).isPresent()) {
      goOn();
    }
    return next.filter(memory -> memory.path().equals(path));
  }

  private void goOn() {
    next.ifPresent(memory -> outputs.putAll(memory.outputs()));
    next = reader.next();
  }

  /** {@return what was written of all of them} */
  Map<String, String> outputs() {
    while (next.isPresent()) {
      goOn();
    }
    return outputs;
  }

  void close() {
    reader.close();
  }
}
