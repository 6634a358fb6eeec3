package org.onrecord.archive.shard;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written aside, as {@code name.aside}, and moved into place when it is whole and on
 * the disk: whoever looks finds all of it or nothing. Closed before that it is given up. Not
 * thread-safe.
 */
public final class AsideFile implements Closeable {

  private static final String ASIDE = ".aside";
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path aside;
  private final FileChannel channel;
  private final @Nullable GZIPOutputStream compression;
  private final OutputStream out;
  private boolean placed;

  /**
   * Begins a file, in the place of one that was given up.
   *
   * @param compressed whether it is compressed by gzip
   */
  public AsideFile(Path file, boolean compressed) throws ShardException {
    this.file = file;
    this.aside = file.resolveSibling(file.getFileName() + ASIDE);
    try {
      this.channel =
          FileChannel.open(
              aside,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
      OutputStream plain = Channels.newOutputStream(channel);
      this.compression = compressed ? new GZIPOutputStream(plain, BUFFER) : null;
      this.out = new BufferedOutputStream(compression == null ? plain : compression, BUFFER);
    } catch (IOException e) {
      throw new ShardException(file, e);
    }
  }

  /** Adds to the file. */
  public void write(byte[] bytes) throws ShardException {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new ShardException(file, e);
    }
  }

  /** Ends the file and moves it into place; returns its size. */
  public long place() throws ShardException {
    try {
      out.flush();
      if (compression != null) {
        compression.finish();
      }
      channel.force(true);
      long size = channel.size();
      channel.close();
      move();
      placed = true;
      return size;
    } catch (IOException e) {
      throw new ShardException(file, e);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written, if it is not in place. */
  @Override
  public void close() throws IOException {
    if (!placed) {
      channel.close();
      Files.deleteIfExists(aside);
    }
  }
}
