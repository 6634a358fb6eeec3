package org.onrecord.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.onrecord.policy.Baseline;
import org.onrecord.policy.BaselineMatch;
import org.onrecord.policy.RuleNames;
import org.onrecord.tree.ArticleTree;
import org.onrecord.tree.FileNames;
import org.onrecord.tree.OutputFolder;

/** The file that a team's baseline is in. Files are named in it from the folder it lies in. */
final class BaselineFile {

  private final Path file;
  private final Path base;
  private final FileNames names;

  /**
   * @param file where it is, or is to be
   * @param base the folder that findings name files from
   * @param names how files are shown
   */
  BaselineFile(Path file, Path base, FileNames names) {
    this.file = file.toAbsolutePath().normalize();
    this.base = base;
    this.names = names;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** {@return the name to show} */
  String shown() {
    return names.shown(file);
  }

  /** {@return what is in the file; nothing, if it is not there} */
  Baseline read() throws MojoExecutionException {
    if (!exists()) {
      return Baseline.empty();
    }
    return new PolicyFile(file, names).read(Baseline::read);
  }

  void write(Baseline baseline) throws IOException {
    try (OutputFolder folder = new OutputFolder(folder())) {
      OutputStream out = folder.create(String.valueOf(file.getFileName()));
      baseline.write(out);
    }
  }

  BaselineMatch match(Baseline baseline, ArticleTree tree, RuleNames rules) {
    return new BaselineMatch(baseline, shown(), this::nameOf, name -> looksAt(tree, name), rules);
  }

  /** {@return the name in this file of what findings name so} */
  String nameOf(String shown) {
    Path named = folder().relativize(base.resolve(shown).normalize());
    return named.toString().replace(named.getFileSystem().getSeparator(), "/");
  }

  /** {@return whether a run over these articles looks at what is named so in this file} */
  boolean looksAt(ArticleTree tree, String name) {
    return tree.looksAt(folder().resolve(name).normalize());
  }

  private Path folder() {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }
}
