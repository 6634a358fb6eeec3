package org.onrecord.tree;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.format.Destination;
import org.onrecord.output.Sha256;

/**
 * The folder the output goes to. A file is written aside, as {@code name.RUN.part}, and moved into
 * place when it is whole: whoever looks finds the old file or the new one, never half of one, even
 * if two runs write the same files at once. A file that is there with the same bytes stays as it
 * is, so that nothing that depends on it is made anew, and so does one that a person edited. What
 * was given up is removed on {@link #close()}; what a killed run left aside is removed by the next
 * that writes there. Not thread-safe.
 */
public final class OutputFolder implements Destination, AutoCloseable {

  private static final String ASIDE = ".part";

  /** A file aside, and the process that writes it. */
  private static final Pattern PART_OF = Pattern.compile(".*\\.(\\d{1,18})-\\p{XDigit}+\\.part");

  private static final int BUFFER = 1 << 16;

  private final Path root;
  private final String run;
  private final Set<Path> cleared = new HashSet<>();
  private final Set<Path> created = new HashSet<>();
  private final Map<String, String> completed = new TreeMap<>();
  private final Set<PartFile> open = new HashSet<>();
  private final Set<String> edited = new TreeSet<>();
  private Edits edits = (path, hash) -> false;

  /** Knows of a file that is in the way whether a person edited it. */
  @FunctionalInterface
  interface Edits {

    /**
     * {@return whether what stands in a file is not what was written there}
     *
     * @param path in this folder
     * @param hash of what stands there
     */
    boolean has(String path, String hash) throws IOException;
  }

  /**
   * @param root made with its first file if it is not there
   */
  public OutputFolder(Path root) {
    this(root, ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()));
  }

  /**
   * @param run what no other run is called that writes at the same time
   */
  OutputFolder(Path root, String run) {
    this.root = root.toAbsolutePath().normalize();
    this.run = run;
  }

  /** {@return the folder} */
  public Path root() {
    return root;
  }

  /** Leaves from now on as it is what somebody edited. */
  void leaveEdited(Edits knowledge) {
    edits = knowledge;
  }

  /** {@return the paths of files that were left because somebody edited them} */
  List<String> edited() {
    return List.copyOf(edited);
  }

  /**
   * {@inheritDoc}
   *
   * @throws OutputException if it cannot be written, or was written before in this run
   */
  @Override
  public OutputStream create(String path) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new OutputException(file, "it would lie outside " + root);
    }
    makeRoot();
    try {
      Files.createDirectories(file.getParent());
      if (Files.isDirectory(file)) {
        throw new OutputException(file, "a folder is in its place");
      }
      claim(file);
      clear(requireNonNull(file.getParent()));
      PartFile part = new PartFile(file);
      open.add(part);
      return part;
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  /** Removes from a folder, when it is first written to, what processes left that are no more. */
  private void clear(Path folder) throws IOException {
    if (!cleared.add(folder)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + ASIDE)) {
      for (Path part : parts) {
        Matcher name = PART_OF.matcher(String.valueOf(part.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private void makeRoot() throws OutputException {
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new OutputException(root, e);
    }
  }

  /**
   * {@return the hash of each file that was completed since this was last asked for, by its path}
   */
  Map<String, String> takeCompleted() {
    Map<String, String> taken = Map.copyOf(completed);
    completed.clear();
    return taken;
  }

  /** {@return whether these files are there and as they were written} */
  boolean holds(Map<String, String> files) {
    return files.entrySet().stream().allMatch(file -> holds(file.getKey(), file.getValue()));
  }

  private boolean holds(String path, String hash) {
    try {
      Path file = root.resolve(path);
      return Files.isRegularFile(file) && hash.equals(Digests.ofFile(file));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Leaves files as they are that would be written again.
   *
   * @throws OutputException if one of them was written before in this run
   */
  void leave(Set<String> paths) throws OutputException {
    for (String path : paths) {
      claim(root.resolve(path).normalize());
    }
  }

  /** {@return whether a file was written, or left, or begun, in this run} */
  boolean isTaken(String path) {
    return created.contains(root.resolve(path).normalize());
  }

  private void claim(Path file) throws OutputException {
    if (!created.add(file)) {
      throw new OutputException(file, "a report and an article, or two articles, have this name");
    }
  }

  /**
   * Removes files that an earlier run wrote and this one would not, and the folders that they leave
   * empty. What was changed since then is left.
   *
   * @return how many were removed
   */
  int removeLeftovers(Map<String, String> earlier) throws IOException {
    int removed = 0;
    for (Map.Entry<String, String> old : earlier.entrySet()) {
      Path file = root.resolve(old.getKey()).normalize();
      if (!created.contains(file) && file.startsWith(root) && holds(old.getKey(), old.getValue())) {
        Files.delete(file);
        removeEmptyFolders(file);
        removed++;
      }
    }
    return removed;
  }

  private void removeEmptyFolders(Path file) throws IOException {
    Path at = file.getParent();
    while (at != null && !at.equals(root) && isEmpty(at)) {
      Files.delete(at);
      at = at.getParent();
    }
  }

  /** {@return the paths of files with one of these endings that this run neither wrote nor left} */
  List<String> others(List<String> endings) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .filter(file -> !created.contains(file) && Files.isRegularFile(file))
          .map(file -> FileNames.slashed(root.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Removes what was begun and not completed. */
  @Override
  public void close() throws IOException {
    for (PartFile part : Set.copyOf(open)) {
      part.giveUp();
    }
  }

  /** A file that is not yet in place; {@link #close()} says that it is whole. */
  private final class PartFile extends FilterOutputStream {
    private final Path file;
    private final Path aside;
    private final OutputStream unbuffered;
    private final MessageDigest digest = Sha256.begin();

    PartFile(Path file) throws IOException {
      super(OutputStream.nullOutputStream());
      this.file = file;
      this.aside = file.resolveSibling(file.getFileName() + "." + run + ASIDE);
      this.unbuffered = Files.newOutputStream(aside);
      this.out = new BufferedOutputStream(unbuffered, BUFFER);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length); // not byte by byte, as the superclass would
        digest.update(bytes, offset, length);
      } catch (IOException e) {
        throw new OutputException(file, e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw new OutputException(file, e);
      }
    }

    @Override
    public void close() throws IOException {
      if (!open.contains(this)) {
        return;
      }
      try {
        out.close();
        String path = FileNames.slashed(root.relativize(file));
        if (stays(path)) {
          Files.delete(aside);
        } else {
          moveIntoPlace();
        }
        open.remove(this);
        completed.put(path, Digests.hex(digest.digest()));
      } catch (IOException e) {
        throw new OutputException(file, e);
      }
    }

    /** What is the same stays, and what a person wrote. */
    private boolean stays(String path) throws IOException {
      if (!Files.exists(file)) {
        return false;
      }
      if (Files.mismatch(aside, file) < 0) {
        return true;
      }
      boolean isEdited = edits.has(path, Digests.ofFile(file));
      if (isEdited) {
        edited.add(path);
      }
      return isEdited;
    }

    private void moveIntoPlace() throws IOException {
      try {
        Files.move(
            aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    void giveUp() throws IOException {
      open.remove(this);
      unbuffered.close(); // what is left in the buffer may not fit on the disk
      Files.deleteIfExists(aside);
    }
  }
}
