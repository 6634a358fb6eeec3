package org.onrecord.archive.run;

import java.util.Map;
import java.util.TreeMap;
import org.onrecord.archive.ReadSettings;
import org.onrecord.archive.shard.ShardSettings;
import org.onrecord.model.Publication;

/**
 * How an archive is converted.
 *
 * @param reading how its entries are read
 * @param shards how its articles are parted
 * @param threads how many work on entries at once; one more reads and writes
 * @param version what makes records of texts: shards of two versions do not go together
 */
public record ConversionSettings(
    ReadSettings reading, ShardSettings shards, int threads, String version) {

  public ConversionSettings {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads; one is the least");
    }
  }

  /** {@return what decides, besides the archive, what is written} */
  Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    state.put("articlesPerShard", Integer.toString(shards.articles()));
    state.put("compressed", Boolean.toString(shards.compressed()));
    state.put("encoding", reading.encoding().name());
    state.put("maxEntryBytes", Integer.toString(reading.maxEntryBytes()));
    state.put("publicationDate", reading.publication().flatMap(Publication::date).orElse("none"));
    state.put("version", version);
    return state;
  }
}
