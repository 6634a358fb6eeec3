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

  private Recollection(InputStream in, boolean hasFacts) {
    this.reader = new MemoryReader(in, hasFacts);
    this.next = reader.next();
  }

  /** {@return all that is in a file} */
  static Recollection of(Path file) throws IOException {
    return new Recollection(in(file), true);
  }

  /** {@return what is in a file, the facts left out, which takes half the time} */
  static Recollection withoutFacts(Path file) throws IOException {
    return new Recollection(in(file), false);
  }

  private static InputStream in(Path file) throws IOException {
    return Files.exists(file)
        ? new BufferedInputStream(Files.newInputStream(file), 1 << 16)
        : InputStream.nullInputStream();
  }

  /** {@return what is remembered of an article, which comes behind those asked for before} */
  Optional<Memory> of(String path) {
    while (next.filter(memory -> memory.path().compareTo(path) < 0).isPresent()) {
      goOn();
    }
    return next.filter(memory -> memory.path().equals(path));
  }

  /** Writes all of both; of an article that is in both, of the older what was written besides. */
  static void merge(Recollection newer, Recollection older, MemoryWriter out) throws IOException {
    while (newer.next.isPresent()) {
      Memory memory = newer.next.get();
      older.writeUpTo(memory.path(), out);
      out.write(memory);
      older.writeOutputs(memory, out);
      newer.goOn();
    }
    while (older.next.isPresent()) {
      out.write(older.next.get());
      older.goOn();
    }
  }

  private void writeUpTo(String path, MemoryWriter out) throws IOException {
    while (next.isPresent() && next.get().path().compareTo(path) < 0) {
      out.write(next.get());
      goOn();
    }
  }

  private void writeOutputs(Memory instead, MemoryWriter out) throws IOException {
    Map<String, String> others = new HashMap<>();
    while (of(instead.path()).isPresent()) {
      others.putAll(next.orElseThrow().outputs());
      goOn();
    }
    others.keySet().removeAll(instead.outputs().keySet());
    if (!others.isEmpty()) {
      out.write(Memory.ofOutputs(instead.path(), others));
    }
  }

  private void goOn() {
    next.ifPresent(memory -> memory.outputs().forEach(outputs::putIfAbsent));
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
