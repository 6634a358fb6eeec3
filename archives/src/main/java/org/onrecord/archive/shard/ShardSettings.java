package org.onrecord.archive.shard;

/**
 * How articles are parted.
 *
 * @param articles how many go into a shard
 * @param compressed whether shards are compressed by gzip
 */
public record ShardSettings(int articles, boolean compressed) {

  private static final int USUAL = 10_000;

  public ShardSettings {
    if (articles < 1) {
      throw new IllegalArgumentException("a shard of " + articles + " articles; one is the least");
    }
  }

  /** {@return the usual: 10,000 articles a shard, compressed} */
  public static ShardSettings standard() {
    return new ShardSettings(USUAL, true);
  }
}
