package org.onrecord.archive.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.shard.ShardException;

/** Keeps a folder for one run: a second one is refused, whichever process it is in. */
final class FolderLock implements Closeable {

  /** Stays there: who removes it takes it from the next who has opened it already. */
  private static final String NAME = ".onrecord-archive.lock";

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static FolderLock of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new ShardException(file, e);
    }
    if (lock(channel) == null) {
      channel.close();
      throw new IOException(
          "another run writes to " + folder + "; wait for it, or name another folder");
    }
    return new FolderLock(folder, channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) { // it is in this process
      return null;
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
