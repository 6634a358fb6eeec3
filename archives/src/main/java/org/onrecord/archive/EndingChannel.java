package org.onrecord.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A channel that says only so often that it is at its end. A reader that goes on asking, as jwarc
 * does where a file ends in nothing but line ends, is stopped.
 */
final class EndingChannel implements ReadableByteChannel {

  private static final int MOST = 16;

  private final ReadableByteChannel channel;
  private int ends;

  EndingChannel(ReadableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int read = channel.read(target);
    if (read < 0 && ++ends > MOST) {
      throw new EOFException("it ends within a record");
    }
    return read;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
