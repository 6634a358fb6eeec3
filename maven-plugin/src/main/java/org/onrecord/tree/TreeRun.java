package org.onrecord.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.cache.Memory;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.corpus.Precedents;
import org.onrecord.corpus.Precedents.Remark;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Fingerprint;
import org.onrecord.policy.Fingerprints;
import org.onrecord.policy.Result;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.Finding;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.Locator;
import org.onrecord.validation.SourceLine;
import org.onrecord.validation.Validator;

/**
 * One way through the articles of a tree. An article is loaded, checked, its findings are handed
 * on, it is written, and forgotten. What is remembered of an article is not made again. One use
 * each.
 */
final class TreeRun {

  private static final Position TOP = new Position(1, 1);
  private static final String FAILED = "On Record failed on this article; please report it: ";

  private final FileNames names;
  private final ArticleLoader loader;
  private final Validator validator;
  private final RunSettings settings;
  private final Writers writers;
  private final Precedents precedents = new Precedents();
  private final Outcome.Tally tally = new Outcome.Tally();

  TreeRun(
      FileNames names,
      ArticleLoader loader,
      Validator validator,
      RunSettings settings,
      Writers writers) {
    this.names = names;
    this.loader = loader;
    this.validator = validator;
    this.settings = settings;
    this.writers = writers;
  }

  /**
   * {@return what came of it}
   *
   * @param keys of the articles that are made of something known, by their paths
   */
  Outcome over(List<Discovery> discovered, SourceKeys keys) throws IOException {
    Map<String, String> known = settings.memory().lasts() ? keys.of(discovered) : Map.of();
    writers.begin(SourceKeys.together(discovered, known));
    int done = 0;
    for (Discovery discovery : discovered) {
      if (discovery instanceof ArticleSource source) {
        take(source, Optional.ofNullable(known.get(source.path())));
      } else if (discovery instanceof Fault fault) {
        refuse(fault, TOP, Optional.empty());
      }
      done++;
      settings.progress().at(done, discovered.size());
    }
    writers.finish();
    for (ArticleResults conclusion : settings.policy().conclude()) {
      tell(conclusion);
    }
    settings.sink().finish();
    tally.setLeftovers(settings.output().removeLeftovers(settings.memory().outputs()));
    tally.setOrphans(writers.orphans());
    settings.memory().complete();
    return tally.outcome();
  }

  private void take(ArticleSource source, Optional<String> key) throws IOException {
    Optional<Memory> memory = key.flatMap(made -> settings.memory().recall(source.path(), made));
    boolean stands = memory.filter(known -> writers.hold(known.outputs())).isPresent();
    Optional<Loaded> loaded = Optional.empty();
    Examined examined;
    List<Result> results;
    try {
      loaded = stands ? Optional.empty() : Optional.of(loader.load(source));
      examined = examined(memory, loaded);
      results = judge(examined, source, loaded);
    } catch (UnreadableException e) {
      refuse(Fault.unreadable(e.path(), e.problem()), e.position(), e.sourceLine());
      return;
    } catch (OutOfMemoryError e) { // let go of with the article
      refuse(Fault.unreadable(source.path(), needsMemory()), TOP, Optional.empty());
      return;
    } catch (RuntimeException
        | StackOverflowError e) { // no text should do this; if one does, the others go on
      refuse(Fault.unreadable(source.path(), FAILED + e), TOP, Optional.empty());
      return;
    }
    tell(new ArticleResults(names.shown(source.path()), results));
    if (memory.isPresent()) {
      tally.addUnchanged();
    }
    Map<String, String> written = write(memory, loaded);
    if (key.isPresent()) {
      settings
          .memory()
          .keep(
              new Memory(source.path(), key.get(), examined.results(), examined.facts(), written));
    }
  }

  /** What is found in an article, whatever stands around it and whatever counts. */
  private record Examined(List<Result> results, ArticleFacts facts) {}

  private Examined examined(Optional<Memory> memory, Optional<Loaded> loaded) {
    return memory
        .map(known -> new Examined(known.results(), known.facts()))
        .or(() -> loaded.map(this::examine))
        .orElseThrow();
  }

  private Examined examine(Loaded loaded) {
    Fingerprints fingerprints = new Fingerprints(loaded.subject());
    List<Result> results =
        validator.validate(loaded.subject()).stream()
            .map(finding -> new LocatedFinding(finding, loaded.locator().locate(finding.place())))
            .sorted()
            .map(found -> new Result(found, fingerprints.of(found.finding()), Optional.empty()))
            .toList();
    return new Examined(results, ArticleFacts.of(loaded.subject(), loaded.locator()));
  }

  private List<Result> judge(Examined examined, ArticleSource source, Optional<Loaded> loaded)
      throws UnreadableException {
    List<Result> found = new ArrayList<>(examined.results());
    List<Remark> remarks = precedents.take(names.shown(source.path()), examined.facts());
    if (!remarks.isEmpty()) {
      Locator locator = loaded.isPresent() ? loaded.get().locator() : loader.locator(source);
      found.addAll(located(remarks, locator));
      found.sort(Comparator.comparing(Result::found));
    }
    return found.stream()
        .flatMap(
            result ->
                settings.policy().judge(result, names.below(result.location().file())).stream())
        .toList();
  }

  private static List<Result> located(List<Remark> remarks, Locator locator) {
    List<Result> results = new ArrayList<>();
    Map<String, Integer> occurrences = new HashMap<>();
    for (Remark remark : remarks) {
      Finding finding = remark.finding();
      results.add(
          new Result(
              new LocatedFinding(finding, locator.locate(finding.place())),
              Fingerprint.of(remark.words(), occurrences.merge(remark.words(), 1, Integer::sum)),
              Optional.empty()));
    }
    return results;
  }

  private Map<String, String> write(Optional<Memory> memory, Optional<Loaded> loaded)
      throws IOException {
    if (loaded.isPresent()) {
      return writers.write(loaded.get().article());
    }
    Map<String, String> standing = memory.map(Memory::outputs).orElse(Map.of());
    writers.leave(standing);
    return standing;
  }

  private static String needsMemory() {
    return "the article needs more memory than the %s there are; split it, or give Maven more, as in MAVEN_OPTS=-Xmx4g"
        .formatted(FileSize.of(Runtime.getRuntime().maxMemory()));
  }

  private void refuse(Fault fault, Position position, Optional<SourceLine> line)
      throws IOException {
    String file = names.shown(fault.path());
    settings.policy().passOver(file);
    Location location = new Location(file, position, Optional.empty(), line);
    LocatedFinding found = new LocatedFinding(fault.finding(), location);
    tell(
        new ArticleResults(
            file, List.of(new Result(found, Fingerprint.ofFile(), Optional.empty()))));
  }

  private void tell(ArticleResults article) throws IOException {
    tally.add(article);
    settings.sink().accept(article);
  }
}
