package org.onrecord.archive.run;

import org.onrecord.archive.ArchiveEntry;
import org.onrecord.archive.EntryReader;
import org.onrecord.archive.UnreadEntry;
import org.onrecord.archive.UnreadEntryException;
import org.onrecord.archive.shard.ShardWriter;

/** Makes lines of entries. No entry ends a run. Immutable and thread-safe. */
final class EntryWork {

  /** What comes of an entry, to be written. */
  interface Result {
    void writeTo(ShardWriter shards) throws java.io.IOException;
  }

  private static final String FAILED = "On Record failed on this article; please report it: ";
  private final EntryReader reader;

  EntryWork(EntryReader reader) {
    this.reader = reader;
  }

  Result work(ArchiveEntry entry) {
    try {
      byte[] line = ShardWriter.line(reader.read(entry));
      return shards -> shards.writeLine(line);
    } catch (UnreadEntryException e) {
      return unread(e.unread());
    } catch (OutOfMemoryError e) { // let go of with the article
      return unread(entry, UnreadEntry.NEEDS_MEMORY);
    } catch (RuntimeException | StackOverflowError e) { // no text should do this
      return unread(entry, FAILED + e);
    }
  }

  private static Result unread(ArchiveEntry entry, String reason) {
    return unread(new UnreadEntry(entry.name(), entry.place().toString(), reason));
  }

  private static Result unread(UnreadEntry entry) {
    return shards -> shards.writeUnread(entry);
  }
}
