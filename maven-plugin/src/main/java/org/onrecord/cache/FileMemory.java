package org.onrecord.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.corpus.ArticleFacts;

/**
 * A memory in a file. It is read while the next one is written beside it, so that no more than an
 * article of either is held, and is replaced at the end. What a killed run wrote so far is
 * remembered too.
 */
public final class FileMemory implements RunMemory {

  private static final String ASIDE = ".part";
  private static final String INTERRUPTED = ".rest";
  private static final String TOGETHER = ".together";

  private final Path file;
  private final String state;
  private final Path aside;
  private final Path interrupted;
  private final List<Recollection> earlier;
  private final Optional<Memory> together;
  private final MemoryWriter writer;

  private FileMemory(Path file, String state, FileChannel channel) throws IOException {
    this.file = file;
    this.state = state;
    this.aside = aside(file, ASIDE);
    this.interrupted = aside(file, INTERRUPTED);
    this.earlier = List.of(Recollection.of(interrupted), Recollection.of(file));
    this.together = only(aside(file, TOGETHER));
    this.writer = new MemoryWriter(Channels.newOutputStream(channel));
  }

  /**
   * {@return the memory in a file; one that remembers nothing, if another run has it}
   *
   * @param file made if it is not there
   * @param state what decides, besides the articles, what is found in them; if it is another one,
   *     all are analysed again
   * @throws IOException if it cannot be read or written
   */
  public static RunMemory open(Path file, String state) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path aside = aside(file, ASIDE);
    FileChannel channel =
        FileChannel.open(
            aside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isOurs(channel)) {
      channel.close();
      return RunMemory.none();
    }
    if (channel.size() > size(aside(file, INTERRUPTED))) {
      Files.copy(aside, aside(file, INTERRUPTED), StandardCopyOption.REPLACE_EXISTING);
    }
    channel.truncate(0);
    return new FileMemory(file, state, channel);
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) { // of this process
      return false;
    }
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private static Path aside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  @Override
  public boolean lasts() {
    return true;
  }

  @Override
  public Optional<Memory> recall(String path, String key) {
    Optional<Memory> found = Optional.empty();
    for (Recollection recollection : earlier) { // each is to go on
      Optional<Memory> memory =
          recollection.of(path).filter(known -> known.key().equals(key + state));
      found = found.or(() -> memory);
    }
    return found;
  }

  @Override
  public void keep(Memory memory) throws IOException {
    writer.write(memory.withKey(memory.key() + state));
  }

  @Override
  public Optional<Map<String, String>> recallTogether(String key) {
    return together.filter(memory -> memory.key().equals(key + state)).map(Memory::outputs);
  }

  @Override
  public void keepTogether(String key, Map<String, String> outputs) throws IOException {
    try (OutputStream out = Files.newOutputStream(aside(file, TOGETHER))) {
      MemoryWriter last = new MemoryWriter(out);
      last.write(new Memory("", key + state, List.of(), ArticleFacts.NONE, outputs));
      last.close();
    }
  }

  @Override
  public Map<String, String> outputs() {
    Map<String, String> outputs = new HashMap<>();
    together.ifPresent(memory -> outputs.putAll(memory.outputs()));
    for (Recollection recollection : earlier) {
      outputs.putAll(recollection.outputs());
    }
    return outputs;
  }

  @Override
  public void complete() throws IOException {
    close();
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(interrupted);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    for (Recollection recollection : earlier) {
      recollection.close();
    }
  }

  private static Optional<Memory> only(Path file) throws IOException {
    Recollection recollection = Recollection.of(file);
    Optional<Memory> memory = recollection.of("");
    recollection.close();
    return memory;
  }
}
