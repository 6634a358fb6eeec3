package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleFormat;
import org.onrecord.validation.Validator;

/**
 * The articles of a source directory, to be checked or converted.
 *
 * <p>A run goes through them in the order of their paths and holds a few at a time, some for each
 * thread. What cannot be read is a finding and never ends the run.
 */
public final class ArticleTree {

  private final SourceSettings settings;
  private final Analyst analyst;

  /**
   * @param settings where articles are and how they are read
   * @param parser makes articles of texts
   * @param validator the rules they are held against
   */
  public ArticleTree(SourceSettings settings, ArticleParser parser, Validator validator) {
    this.settings = settings;
    this.analyst = new Analyst(new ArticleLoader(settings, parser), validator);
  }

  /**
   * Checks every article.
   *
   * @throws IOException if the source directory cannot be looked into
   */
  public Outcome validate(RunSettings run) throws IOException {
    return convert(List.of(), run);
  }

  /**
   * Checks every article and writes those that can be read.
   *
   * @throws OutputException if something cannot be written
   * @throws IOException if the source directory cannot be looked into
   */
  public Outcome convert(List<ArticleFormat> formats, RunSettings run) throws IOException {
    List<Discovery> discovered = discover(run.output().root());
    Writers writers = new Writers(formats, run.output(), run.memory());
    SourceKeys keys = new SourceKeys(state(formats), settings.maxFileSize());
    return new TreeRun(settings.names(), analyst, run, writers).over(discovered, keys);
  }

  /** What decides, besides its files, what is made of an article. */
  private String state(List<ArticleFormat> formats) {
    return "%s %s %s %s"
        .formatted(
            settings.encoding(),
            settings.publication(),
            settings.names().shown(""),
            formats.stream().map(ArticleFormat::name).toList());
  }

  /** {@return whether a file, there or not, would be taken for an article} */
  public boolean looksAt(Path file) {
    Path directory = settings.directory().toAbsolutePath().normalize();
    return file.startsWith(directory)
        && settings.selection().takes(FileNames.slashed(directory.relativize(file)));
  }

  private List<Discovery> discover(Path output) throws IOException {
    Optional<Path> leftOut =
        Files.exists(output) ? Optional.of(output.toRealPath()) : Optional.empty();
    return new SourceDirectory(settings.directory(), settings.selection()).discover(leftOut);
  }
}
