package org.onrecord.archive.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.archive.shard.Shard;
import org.onrecord.archive.shard.ShardNames;

/** What earlier runs left in a folder, and whether this one can go on behind it. */
final class ShardFolder {

  private final Path folder;
  private final ManifestFile file;

  ShardFolder(FolderLock lock) {
    this.folder = lock.folder();
    this.file = new ManifestFile(folder);
  }

  /** Removes what an earlier run wrote here, of which a manifest tells, whatever it says. */
  void clear() throws IOException {
    if (file.isThere()) {
      for (Path shard : ShardNames.from(0, folder)) {
        Files.delete(shard);
      }
      file.delete();
    }
  }

  /**
   * {@return what is done already, of which everything is as it was}
   *
   * @throws ChangedException if something is not
   */
  Manifest takeUp(ArchiveMark archive, Map<String, String> state) throws IOException {
    Optional<Manifest> earlier = file.read();
    Manifest manifest = earlier.orElseGet(() -> Manifest.begun(archive, state));
    checkSame(manifest, archive, state);
    for (int number = 0; number < manifest.shards().size(); number++) {
      checkThere(manifest.shards().get(number).shard(), number);
    }
    removeBegun(earlier.isPresent(), manifest.shards().size());
    file.write(manifest);
    return manifest;
  }

  private void checkSame(Manifest earlier, ArchiveMark archive, Map<String, String> state)
      throws ChangedException {
    if (!earlier.archive().equals(archive)) {
      throw new ChangedException(
          folder,
          "it holds what was read from %s of %d bytes, and %s of %d bytes is %s"
              .formatted(
                  earlier.archive().name(),
                  earlier.archive().bytes(),
                  archive.name(),
                  archive.bytes(),
                  earlier.archive().name().equals(archive.name()) ? "not the same" : "another"));
    }
    for (Map.Entry<String, String> now : new TreeMap<>(state).entrySet()) {
      String before = earlier.state().getOrDefault(now.getKey(), "not there");
      if (!before.equals(now.getValue())) {
        throw new ChangedException(
            folder, "%s was %s and is %s".formatted(now.getKey(), before, now.getValue()));
      }
    }
  }

  private void checkThere(Shard shard, int number) throws IOException {
    Path place = folder.resolve(shard.file());
    if (!Files.exists(place) || Files.size(place) != shard.bytes()) {
      throw new ChangedException(folder, shard.file() + " in it is gone or was changed");
    }
    String unread = ShardNames.unread(number);
    if (shard.unread() > 0 && !Files.exists(folder.resolve(unread))) {
      throw new ChangedException(folder, unread + " in it is gone");
    }
  }

  /** A run that was killed left at most the shard behind the last one that is known. */
  private void removeBegun(boolean isKnown, int next) throws IOException {
    List<Path> unknown = ShardNames.from(isKnown ? next + 1 : next, folder);
    if (!unknown.isEmpty()) {
      throw new IOException( // nor is it known whose they are: nothing here is removed
          "%s in %s is of a run of which nothing is known, since %s is gone; remove such files, or name another folder"
              .formatted(unknown.get(0).getFileName(), folder, ManifestFile.NAME));
    }
    for (Path begun : ShardNames.from(next, folder)) {
      Files.delete(begun);
    }
  }

  void keep(Manifest manifest) throws IOException {
    file.write(manifest);
  }
}
