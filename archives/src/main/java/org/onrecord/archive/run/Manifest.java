package org.onrecord.archive.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.shard.Shard;

/**
 * What a folder of shards is made of and how far it is.
 *
 * @param archive what was read
 * @param state what else decides what is written
 * @param shards those that are in place
 * @param end what there is to say when all is done; empty before that
 */
record Manifest(
    ArchiveMark archive, Map<String, String> state, List<Taken> shards, Optional<End> end) {

  /**
   * A shard, and how many entries of the archive are done with it.
   *
   * @param entries those of the shards before it included
   */
  record Taken(Shard shard, long entries) {}

  /** What only the end tells. */
  record End(Map<String, Long> passedOver, long renamed) {}

  Manifest {
    state = Map.copyOf(state);
    shards = List.copyOf(shards);
  }

  static Manifest begun(ArchiveMark archive, Map<String, String> state) {
    return new Manifest(archive, state, List.of(), Optional.empty());
  }

  Manifest with(Taken shard) {
    List<Taken> more = new ArrayList<>(shards);
    more.add(shard);
    return new Manifest(archive, state, more, Optional.empty());
  }

  Manifest with(End end) {
    return new Manifest(archive, state, shards, Optional.of(end));
  }

  /** {@return how many entries are done} */
  long entries() {
    return shards.isEmpty() ? 0 : shards.get(shards.size() - 1).entries();
  }

  long articles() {
    return shards.stream().mapToLong(taken -> taken.shard().articles()).sum();
  }

  long unread() {
    return shards.stream().mapToLong(taken -> taken.shard().unread()).sum();
  }
}
