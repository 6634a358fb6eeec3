package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.SourceLine;
import org.onrecord.validation.Validator;

/**
 * The articles of a source directory, to be checked or converted.
 *
 * <p>A run goes through them in the order of their paths and holds one at a time: it is loaded,
 * checked, its findings are handed on, it is written, and forgotten. What cannot be read is a
 * finding and never ends the run.
 */
public final class ArticleTree {

  private static final Position TOP = new Position(1, 1);
  private static final String FAILED = "On Record failed on this article; please report it: ";

  private final SourceSettings settings;
  private final ArticleLoader loader;
  private final Validator validator;

  /**
   * @param settings where articles are and how they are read
   * @param parser makes articles of texts
   * @param validator the rules they are held against
   */
  public ArticleTree(SourceSettings settings, ArticleParser parser, Validator validator) {
    this.settings = settings;
    this.loader = new ArticleLoader(settings, parser);
    this.validator = validator;
  }

  /**
   * Checks every article.
   *
   * @throws IOException if the source directory cannot be looked into
   */
  public Outcome validate(FindingSink sink) throws IOException {
    return new Run(sink, List.of()).over(discover(Optional.empty()));
  }

  /**
   * Checks every article and writes those that can be read.
   *
   * @param output the folder that is written to; not looked into for articles
   * @throws OutputException if something cannot be written
   * @throws IOException if the source directory cannot be looked into
   */
  public Outcome convert(Path output, List<ArticleFormat> formats, FindingSink sink)
      throws IOException {
    try (OutputFolder folder = new OutputFolder(output)) {
      List<Discovery> discovered = discover(Optional.of(output.toRealPath()));
      List<ArticleWriter> writers = new ArrayList<>();
      for (ArticleFormat format : formats) {
        writers.add(format.writer(folder));
      }
      return new Run(sink, writers).over(discovered);
    }
  }

  private List<Discovery> discover(Optional<Path> leftOut) throws IOException {
    return new SourceDirectory(settings.directory(), settings.selection()).discover(leftOut);
  }

  /** One way through the articles. */
  private final class Run {
    private final FindingSink sink;
    private final List<ArticleWriter> writers;
    private final Outcome.Tally tally = new Outcome.Tally();

    Run(FindingSink sink, List<ArticleWriter> writers) {
      this.sink = sink;
      this.writers = writers;
    }

    Outcome over(List<Discovery> discovered) throws IOException {
      for (Discovery discovery : discovered) {
        if (discovery instanceof ArticleSource source) {
          take(source);
        } else if (discovery instanceof Fault fault) {
          refuse(fault, TOP, Optional.empty());
        }
      }
      for (ArticleWriter writer : writers) {
        writer.finish();
      }
      return tally.outcome();
    }

    private void take(ArticleSource source) throws IOException {
      Loaded loaded;
      List<LocatedFinding> found;
      try {
        loaded = loader.load(source);
        found = check(loaded);
      } catch (UnreadableException e) {
        refuse(Fault.unreadable(e.path(), e.problem()), e.position(), e.sourceLine());
        return;
      } catch (OutOfMemoryError e) { // let go of with the article
        refuse(Fault.unreadable(source.path(), memory()), TOP, Optional.empty());
        return;
      } catch (RuntimeException
          | StackOverflowError e) { // no text should do this; if one does, the others go on
        refuse(Fault.unreadable(source.path(), FAILED + e), TOP, Optional.empty());
        return;
      }
      tally.add(found.stream().map(each -> each.finding().severity()).toList());
      Capped.of(found).forEach(sink::accept);
      for (ArticleWriter writer : writers) {
        writer.write(loaded.article());
      }
    }

    private List<LocatedFinding> check(Loaded loaded) {
      return validator.validate(loaded.subject()).stream()
          .map(finding -> new LocatedFinding(finding, loaded.locator().locate(finding.place())))
          .sorted()
          .toList();
    }

    private static String memory() {
      return "the article needs more memory than the %s there are; split it, or give Maven more, as in MAVEN_OPTS=-Xmx4g"
          .formatted(FileSize.of(Runtime.getRuntime().maxMemory()));
    }

    private void refuse(Fault fault, Position position, Optional<SourceLine> line) {
      tally.addUnreadable();
      String file = settings.names().shown(fault.path());
      sink.accept(new LocatedFinding(fault.finding(), new Location(file, position, line)));
    }
  }
}
