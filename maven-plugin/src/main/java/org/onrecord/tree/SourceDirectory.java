package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.validation.FileRule;

/**
 * The folder the articles are in.
 *
 * <p>Text and record of one article are brought together here. The order of what is found is that
 * of the paths, character by character: the same on every machine.
 */
final class SourceDirectory {

  private final Path root;
  private final Selection selection;

  SourceDirectory(Path root, Selection selection) {
    this.root = root;
    this.selection = selection;
  }

  /**
   * {@return the articles and whatever looks like one and is none, ordered by path}
   *
   * @param leftOut a folder that is not looked into: where the output goes
   * @throws IOException if the folder itself cannot be read
   */
  List<Discovery> discover(Optional<Path> leftOut) throws IOException {
    FileWalk walk = new FileWalk(root.toRealPath(), selection, leftOut);
    Files.walkFileTree(root.toRealPath(), walk);
    List<Discovery> found = new ArrayList<>(walk.faults());
    Map<String, List<SourceFile>> byId = new TreeMap<>();
    for (SourceFile file : walk.files()) {
      byId.computeIfAbsent(file.id(), id -> new ArrayList<>()).add(file);
    }
    byId.forEach((id, files) -> found.addAll(bringTogether(id, files)));
    found.sort(Comparator.comparing(Discovery::path));
    return found;
  }

  private static List<Discovery> bringTogether(String id, List<SourceFile> files) {
    List<SourceFile> records = files.stream().filter(SourceFile::isRecord).toList();
    List<SourceFile> texts = files.stream().filter(file -> !file.isRecord()).toList();
    if (records.size() <= 1 && texts.size() <= 1) {
      return List.of(
          new ArticleSource(id, texts.stream().findFirst(), records.stream().findFirst()));
    }
    return files.stream().<Discovery>map(file -> oneTooMany(file, files)).toList();
  }

  private static Fault oneTooMany(SourceFile file, List<SourceFile> files) {
    String others =
        files.stream()
            .filter(other -> !other.equals(file))
            .map(other -> other.file().getFileName().toString())
            .sorted()
            .reduce((a, b) -> a + " and " + b)
            .orElse("");
    return new Fault(
        file.path(),
        FileRule.ARTICLE_HAS_ONE_SOURCE,
        "this is the same article as %s; keep one, or one text and one record beside it"
            .formatted(others));
  }
}
