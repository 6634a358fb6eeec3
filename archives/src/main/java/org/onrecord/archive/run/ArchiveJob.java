package org.onrecord.archive.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.archive.Archives;

/**
 * An archive that is to be converted, and where its shards go.
 *
 * @param archive the archive
 * @param folder the folder of its shards
 */
public record ArchiveJob(Path archive, Path folder) {

  /**
   * {@return the archives that are named; the shards of one that is named alone go straight into
   * the output folder, of a list or of what wildcards find each has a folder there by its name}
   *
   * @param names paths, whose last part may have wildcards: {@code crawl/*.warc.gz}
   * @param base the folder that they start from
   * @param output the output folder
   * @throws IOException if there is no such archive, or two would go into one folder
   */
  public static List<ArchiveJob> of(List<String> names, Path base, Path output) throws IOException {
    List<Path> archives = new ArrayList<>();
    for (String name : names) {
      archives.addAll(files(name, base));
    }
    if (names.size() == 1 && !isPattern(lastPart(names.get(0)))) {
      return List.of(new ArchiveJob(archives.get(0), output));
    }
    List<ArchiveJob> jobs = new ArrayList<>();
    Set<Path> folders = new HashSet<>();
    for (Path archive : archives) {
      Path folder = output.resolve(Archives.nameWithoutEnding(archive));
      if (!folders.add(folder)) {
        throw new IOException("two archives would go to " + folder + "; convert them apart");
      }
      jobs.add(new ArchiveJob(archive, folder));
    }
    return jobs;
  }

  private static List<Path> files(String name, Path base) throws IOException {
    String last = lastPart(name);
    String folder = name.substring(0, name.length() - last.length());
    if (isPattern(folder)) {
      throw new NoSuchFileException(name, null, "wildcards are for the last part of a path");
    }
    List<Path> files =
        isPattern(last) ? matching(base.resolve(folder), last) : List.of(base.resolve(name));
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        throw new NoSuchFileException(
            name,
            null,
            "it is a folder; name the archives in it, such as "
                + file.getFileName()
                + "/*.warc.gz");
      }
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(name, null, "there is no such archive");
      }
      Archives.checkKind(file);
    }
    return files;
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static boolean isPattern(String part) {
    return part.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static List<Path> matching(Path folder, String pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
        found.forEach(files::add);
      }
    }
    if (files.isEmpty()) {
      throw new NoSuchFileException(
          folder.resolve(pattern).toString(), null, "nothing is named so");
    }
    files.sort(null);
    return files;
  }
}
