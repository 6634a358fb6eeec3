package org.onrecord.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Fingerprint;
import org.onrecord.policy.Fingerprints;
import org.onrecord.policy.Policy;
import org.onrecord.policy.Result;
import org.onrecord.policy.ResultSink;
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
   * @param output a folder that is not looked into for articles; need not be there
   * @param policy what becomes of findings
   * @throws IOException if the source directory cannot be looked into
   */
  public Outcome validate(OutputFolder output, Policy policy, ResultSink sink) throws IOException {
    return new Run(policy, sink, List.of()).over(discover(output.root()));
  }

  /**
   * Checks every article and writes those that can be read.
   *
   * @param output the folder that is written to; not looked into for articles
   * @param policy what becomes of findings
   * @param sink is told of an article before it is written
   * @throws OutputException if something cannot be written
   * @throws IOException if the source directory cannot be looked into
   */
  public Outcome convert(
      OutputFolder output, List<ArticleFormat> formats, Policy policy, ResultSink sink)
      throws IOException {
    List<Discovery> discovered = discover(output.root());
    List<ArticleWriter> writers = new ArrayList<>();
    for (ArticleFormat format : formats) {
      writers.add(format.writer(output));
    }
    return new Run(policy, sink, writers).over(discovered);
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

  /** One way through the articles. */
  private final class Run {
    private final Policy policy;
    private final ResultSink sink;
    private final List<ArticleWriter> writers;
    private final Outcome.Tally tally = new Outcome.Tally();

    Run(Policy policy, ResultSink sink, List<ArticleWriter> writers) {
      this.policy = policy;
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
      for (ArticleResults conclusion : policy.conclude()) {
        tell(conclusion);
      }
      sink.finish();
      return tally.outcome();
    }

    private void take(ArticleSource source) throws IOException {
      Loaded loaded;
      List<Result> results;
      try {
        loaded = loader.load(source);
        results = check(loaded);
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
      tell(source, results);
      for (ArticleWriter writer : writers) {
        writer.write(loaded.article());
      }
    }

    private List<Result> check(Loaded loaded) {
      Fingerprints fingerprints = new Fingerprints(loaded.subject());
      return validator.validate(loaded.subject()).stream()
          .map(finding -> new LocatedFinding(finding, loaded.locator().locate(finding.place())))
          .sorted()
          .map(found -> new Result(found, fingerprints.of(found.finding()), Optional.empty()))
          .flatMap(this::judge)
          .toList();
    }

    private Stream<Result> judge(Result found) {
      return policy.judge(found, settings.names().below(found.location().file())).stream();
    }

    private static String memory() {
      return "the article needs more memory than the %s there are; split it, or give Maven more, as in MAVEN_OPTS=-Xmx4g"
          .formatted(FileSize.of(Runtime.getRuntime().maxMemory()));
    }

    private void refuse(Fault fault, Position position, Optional<SourceLine> line)
        throws IOException {
      String file = settings.names().shown(fault.path());
      policy.passOver(file);
      Location location = new Location(file, position, Optional.empty(), line);
      LocatedFinding found = new LocatedFinding(fault.finding(), location);
      tell(fault, List.of(new Result(found, Fingerprint.ofFile(), Optional.empty())));
    }

    private void tell(Discovery discovery, List<Result> results) throws IOException {
      tell(new ArticleResults(settings.names().shown(discovery.path()), results));
    }

    private void tell(ArticleResults article) throws IOException {
      tally.add(article);
      sink.accept(article);
    }
  }
}
