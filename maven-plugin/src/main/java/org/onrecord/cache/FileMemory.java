package org.onrecord.cache;

import java.io.IOException;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A memory in a file. It is read while the next one is written beside it, so that no more than an
 * article of either is held, and is replaced at the end; if all articles are what they were, it
 * stays. What a run wrote that was killed or failed is remembered too.
 */
public final class FileMemory implements RunMemory {

  private static final String ASIDE = ".part";
  private static final String INTERRUPTED = ".rest";
  private static final String TOGETHER = ".together";
  private static final String OUTDATED = "";

  private final Path file;
  private final Optional<String> lastState;
  private final String state;
  private final Path aside;
  private final Path interrupted;
  private final Optional<Memory> together;
  private final MemoryWriter writer;
  private Optional<Memory> nextTogether = Optional.empty();
  private List<Recollection> earlier = List.of();
  private boolean isSame;
  private boolean isDamaged;
  private @Nullable WrittenFiles written;

  private FileMemory(Path file, Optional<String> lastState, String state, FileChannel channel)
      throws IOException {
    this.file = file;
    this.lastState = lastState;
    this.state = state;
    this.aside = aside(file, ASIDE);
    this.interrupted = aside(file, INTERRUPTED);
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
    return open(file, Optional.of(state), state);
  }

  /**
   * {@return the memory in a file for a run that is to analyse all articles again, and remembers
   * only what was written}
   *
   * @param file made if it is not there
   * @param state as the next run will see it
   * @throws IOException if it cannot be read or written
   */
  public static RunMemory openAnew(Path file, String state) throws IOException {
    return open(file, Optional.empty(), state);
  }

  private static RunMemory open(Path file, Optional<String> lastState, String state)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            aside(file, ASIDE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (!isOurs(channel)) {
      channel.close();
      return RunMemory.none();
    }
    if (channel.size() > 0) {
      rescue(file);
    }
    channel.truncate(0);
    return new FileMemory(file, lastState, state, channel);
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) { // of this process
      return false;
    }
  }

  /** What the last run left unfinished goes before what one before it did. */
  private static void rescue(Path file) throws IOException {
    Path interrupted = aside(file, INTERRUPTED);
    Path rescued = aside(interrupted, ASIDE);
    Recollection newer = Recollection.of(aside(file, ASIDE));
    Recollection older = Recollection.of(interrupted);
    MemoryWriter writer = new MemoryWriter(Files.newOutputStream(rescued));
    Recollection.merge(newer, older, writer);
    writer.close();
    newer.close();
    older.close();
    Files.move(rescued, interrupted, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path aside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  @Override
  public boolean lasts() {
    return true;
  }

  @Override
  public Optional<Map<String, String>> recallTogether(String key) throws IOException {
    isSame =
        together.filter(memory -> isFor(memory, key)).isPresent() && !Files.exists(interrupted);
    if (!isSame) {
      outdate();
      return Optional.empty();
    }
    earlier = List.of(Recollection.withoutFacts(file));
    return together.map(Memory::outputs);
  }

  private boolean isFor(Memory memory, String key) {
    return lastState.filter(last -> memory.key().equals(key + last)).isPresent();
  }

  /**
   * From here on, this run leaves of an article what need not hold with the others as they were.
   */
  private void outdate() throws IOException {
    if (together.isPresent()) {
      writeTogether(together.get().withKey(OUTDATED));
    }
  }

  @Override
  public Optional<Memory> recall(String path, String key) throws IOException {
    Optional<Memory> found = Optional.empty();
    for (Recollection recollection : earlier()) { // each is to go on
      Optional<Memory> memory = recollection.of(path).filter(known -> isFor(known, key));
      found = found.or(() -> memory);
    }
    if (isSame && found.isEmpty() && !isDamaged) { // cut short by somebody
      isDamaged = true;
      outdate();
    }
    return found;
  }

  private List<Recollection> earlier() throws IOException {
    if (earlier.isEmpty()) {
      earlier = List.of(Recollection.of(interrupted), Recollection.of(file));
    }
    return earlier;
  }

  @Override
  public void keep(Memory memory) throws IOException {
    if (!isSame) {
      writer.write(memory.withKey(memory.key() + state));
    }
  }

  @Override
  public void keepTogether(String key, Map<String, String> outputs) {
    nextTogether = Optional.of(Memory.ofOutputs("", outputs).withKey(key + state));
  }

  @Override
  public void giveUp(Map<String, String> outputs) throws IOException {
    Map<String, String> all = new HashMap<>();
    together.ifPresent(memory -> all.putAll(memory.outputs()));
    all.putAll(outputs);
    writeTogether(Memory.ofOutputs("", all));
  }

  private void writeTogether(Memory memory) throws IOException {
    MemoryWriter out = new MemoryWriter(Files.newOutputStream(aside(file, TOGETHER)));
    out.write(memory);
    out.close();
  }

  @Override
  public Map<String, String> outputs() throws IOException {
    Map<String, String> outputs = new HashMap<>();
    together.ifPresent(memory -> outputs.putAll(memory.outputs()));
    for (Recollection recollection : earlier()) {
      recollection.outputs().forEach(outputs::putIfAbsent); // the newest first
    }
    return outputs;
  }

  @Override
  public boolean isEdited(String path, String hash) throws IOException {
    WrittenFiles known = written;
    if (known == null) {
      known = WrittenFiles.in(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      written = known;
    }
    return known.isEdited(path, hash);
  }

  @Override
  public void complete() throws IOException {
    close();
    if (isSame) {
      Files.delete(aside);
      return;
    }
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(interrupted);
    if (nextTogether.isPresent()) {
      writeTogether(nextTogether.get());
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    for (Recollection recollection : earlier) {
      recollection.close();
    }
  }

  private static Optional<Memory> only(Path file) throws IOException {
    Recollection recollection = Recollection.withoutFacts(file);
    Optional<Memory> memory = recollection.of("");
    recollection.close();
    return memory;
  }
}
