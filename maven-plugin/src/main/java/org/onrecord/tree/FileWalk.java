package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through a folder and keeps what is selected.
 *
 * <p>A symbolic link is taken for what it leads to if that lies in the folder; out of the folder
 * none is followed, so that a folder from elsewhere cannot draw other files of this machine into
 * the output.
 */
final class FileWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Selection selection;
  private final Optional<Path> leftOut;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param root the folder, as a real path
   * @param leftOut a folder not to look into
   */
  FileWalk(Path root, Selection selection, Optional<Path> leftOut) {
    this.root = root;
    this.selection = selection;
    this.leftOut = leftOut;
  }

  List<SourceFile> files() {
    return files;
  }

  List<Fault> faults() {
    return faults;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String path = pathOf(folder);
    if (path.isEmpty()) {
      return FileVisitResult.CONTINUE;
    }
    if (leftOut.filter(folder::equals).isPresent() || selection.leavesOut(path)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (selection.takesFolder(path)) {
      faults.add(
          Fault.unreadable(
              path, "this is a folder with the name of an article; rename it, or exclude it"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = pathOf(file);
    if (attributes.isSymbolicLink()) {
      visitLink(file, path);
    } else if (selection.takes(path)) {
      add(file, path, attributes.isRegularFile());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
    String path = pathOf(file);
    if (path.isEmpty()) {
      throw problem;
    }
    if (!selection.leavesOut(path)) {
      faults.add(Fault.unreadable(path, Reasons.of(problem)));
    }
    return FileVisitResult.CONTINUE;
  }

  private void visitLink(Path link, String path) {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      addLinkFault(
          path, selection.takes(path), "this symbolic link leads to no file; mend or remove it");
      return;
    }
    boolean isFolder = Files.isDirectory(target);
    if (!target.startsWith(root)) {
      boolean wanted = isFolder ? !selection.leavesOut(path) : selection.takes(path);
      addLinkFault(
          path,
          wanted,
          "this symbolic link leads out of the source directory and is not followed; put the %s here, or exclude it"
              .formatted(isFolder ? "folder" : "file"));
    } else if (!isFolder && selection.takes(path)) {
      add(target, path, Files.isRegularFile(target));
    }
  }

  private void addLinkFault(String path, boolean wanted, String message) {
    if (wanted) {
      faults.add(Fault.unreadable(path, message));
    }
  }

  private void add(Path file, String path, boolean isRegular) {
    if (isRegular) {
      files.add(new SourceFile(file, path, selection.id(path), selection.isRecord(path)));
    } else {
      faults.add(Fault.unreadable(path, "this is no regular file; put one here, or exclude it"));
    }
  }

  private String pathOf(Path file) {
    return FileNames.slashed(root.relativize(file));
  }
}
