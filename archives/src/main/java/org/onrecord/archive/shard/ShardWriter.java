package org.onrecord.archive.shard;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.UnreadEntry;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;

/**
 * Writes articles into shards: {@code part-00000.jsonl.gz} and so on, each with as many articles as
 * the settings say, the last with what is left. Entries that could not be read are kept beside the
 * shard in which they would stand, as {@code unread-00000.jsonl}.
 *
 * <p>A shard is in place when it is full, or by {@link #finish()}; closed before that, the one in
 * hand is given up. Not thread-safe.
 */
public final class ShardWriter implements ArticleWriter, Closeable {

  /** Is told of shards. */
  @FunctionalInterface
  public interface Listener {
    /** A shard is in place. */
    void completed(Shard shard) throws IOException;
  }

  private final Path folder;
  private final ShardSettings settings;
  private final Listener listener;
  private int number;
  private @Nullable AsideFile shard;
  private @Nullable AsideFile unreadFile;
  private long articles;
  private long unread;

  /** A writer that begins with the first shard. */
  public ShardWriter(Path folder, ShardSettings settings) throws IOException {
    this(folder, settings, 0, shard -> {});
  }

  /**
   * @param folder made if it is not there
   * @param first the number of the first shard
   * @param listener is told of each that is in place
   */
  public ShardWriter(Path folder, ShardSettings settings, int first, Listener listener)
      throws IOException {
    this.folder = folder;
    this.settings = settings;
    this.number = first;
    this.listener = listener;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ShardException(folder, e);
    }
  }

  /** {@return an article as a line of JSON, with its end} */
  public static byte[] line(Article article) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(article.text().length() * 4 + 1024);
    try {
      Formats.jsonLines().writer(line).write(article);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    return line.toByteArray();
  }

  @Override
  public void write(Article article) throws IOException {
    writeLine(line(article));
  }

  /** Writes an article that is {@linkplain #line a line} already. */
  public void writeLine(byte[] line) throws IOException {
    open().write(line);
    articles++;
    completeIfFull();
  }

  /** Keeps that an entry is none, and why. */
  public void writeUnread(UnreadEntry entry) throws IOException {
    open();
    AsideFile file = unreadFile;
    if (file == null) {
      file = new AsideFile(folder.resolve(ShardNames.unread(number)), false);
      unreadFile = file;
    }
    file.write(UnreadLine.of(entry));
    unread++;
    completeIfFull();
  }

  private AsideFile open() throws IOException {
    AsideFile file = shard;
    if (file == null) {
      String name = ShardNames.articles(number, settings);
      file = new AsideFile(folder.resolve(name), settings.compressed());
      shard = file;
    }
    return file;
  }

  /** What is not read is bounded too, or a folder of pictures would be one shard. */
  private void completeIfFull() throws IOException {
    if (articles == settings.articles() || unread == settings.articles()) {
      finish();
    }
  }

  /** Puts the last shard into place, full or not, if there is anything in it. */
  @Override
  public void finish() throws IOException {
    AsideFile file = shard;
    if (file == null) {
      return;
    }
    if (unreadFile != null) {
      unreadFile.place(); // first: a shard that is in place says that both are
      unreadFile = null;
    }
    long bytes = file.place();
    Shard completed = new Shard(ShardNames.articles(number, settings), bytes, articles, unread);
    shard = null;
    articles = 0;
    unread = 0;
    number++;
    listener.completed(completed);
  }

  @Override
  public void close() throws IOException {
    if (shard != null) {
      shard.close();
    }
    if (unreadFile != null) {
      unreadFile.close();
    }
  }
}
