package org.onrecord.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.cache.Memory;
import org.onrecord.cache.RunMemory;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.corpus.Precedents;
import org.onrecord.corpus.Precedents.Remark;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Fingerprint;
import org.onrecord.policy.Fingerprints;
import org.onrecord.policy.Result;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.FileRule;
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
  private boolean isSameTree;
  private boolean isWhole = true;

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
    Optional<String> together = SourceKeys.together(discovered, known);
    boolean isDone = false;
    try {
      goThrough(discovered, known, together);
      isDone = true;
    } finally {
      if (!isDone) {
        writers.giveUp();
      }
    }
    return tally.outcome();
  }

  private void goThrough(
      List<Discovery> discovered, Map<String, String> known, Optional<String> together)
      throws IOException {
    RunMemory memory = settings.memory();
    Optional<Map<String, String>> standing =
        together.isPresent() ? memory.recallTogether(together.get()) : Optional.empty();
    isSameTree = standing.isPresent();
    writers.begin(standing);
    settings.policy().lookAt(discovered.stream().map(Discovery::path).toList());
    int done = 0;
    for (Discovery discovery : discovered) {
      if (discovery instanceof ArticleSource source) {
        take(source, Optional.ofNullable(known.get(source.path())));
      } else if (discovery instanceof Fault fault) {
        refuse(fault);
      }
      done++;
      settings.progress().at(done, discovered.size());
    }
    Map<String, String> written = writers.finish();
    if (isWhole) {
      together.ifPresent(key -> memory.keepTogether(key, written));
    }
    for (ArticleResults conclusion : settings.policy().conclude()) {
      tell(conclusion);
    }
    settings.sink().finish();
    tally.setLeftovers(settings.output().removeLeftovers(memory.outputs()));
    tally.setOrphans(writers.orphans());
    tally.setEdited(settings.output().edited());
    memory.complete();
  }

  private void take(ArticleSource source, Optional<String> key) throws IOException {
    Optional<String> taken = writers.taken(source.id());
    if (taken.isPresent()) {
      refuse(new Fault(source.path(), FileRule.ARTICLE_HAS_ITS_OWN_OUTPUT, isTaken(taken.get())));
      return;
    }
    Optional<Memory> memory =
        key.isPresent() ? settings.memory().recall(source.path(), key.get()) : Optional.empty();
    boolean stands = memory.filter(known -> writers.hold(known.outputs())).isPresent();
    Optional<Loaded> loaded = Optional.empty();
    Examined examined;
    List<Result> beside;
    try {
      loaded = stands ? Optional.empty() : Optional.of(loader.load(source));
      examined = examined(memory, loaded);
      beside =
          isSameTree && memory.isPresent()
              ? memory.get().beside()
              : compare(examined.facts(), source, loaded);
    } catch (UnreadableException e) {
      refuse(source.path(), Fault.unreadable(e.path(), e.problem()), e.position(), e.sourceLine());
      return;
    } catch (OutOfMemoryError e) { // let go of with the article
      refuse(Fault.unreadable(source.path(), needsMemory()));
      return;
    } catch (RuntimeException
        | StackOverflowError e) { // no text should do this; if one does, the others go on
      refuse(Fault.unreadable(source.path(), FAILED + e));
      return;
    }
    tell(
        new ArticleResults(
            names.shown(source.path()), judge(source.path(), examined.results(), beside)));
    if (memory.isPresent()) {
      tally.addUnchanged();
    }
    Map<String, String> written = write(source, memory, loaded);
    if (key.isPresent()) {
      settings
          .memory()
          .keep(
              new Memory(
                  source.path(), key.get(), examined.results(), beside, examined.facts(), written));
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

  /** {@return what is found in an article beside those before it} */
  private List<Result> compare(ArticleFacts facts, ArticleSource source, Optional<Loaded> loaded)
      throws UnreadableException {
    List<Remark> remarks = precedents.take(names.shown(source.path()), facts);
    if (remarks.isEmpty()) {
      return List.of();
    }
    Locator locator = loaded.isPresent() ? loaded.get().locator() : loader.locator(source);
    return located(remarks, locator);
  }

  private List<Result> judge(String path, List<Result> alone, List<Result> beside) {
    List<Result> found = new ArrayList<>(alone);
    if (!beside.isEmpty()) {
      found.addAll(beside);
      found.sort(Comparator.comparing(Result::found));
    }
    String article = names.shown(path);
    return found.stream()
        .flatMap(result -> settings.policy().judge(result, article, paths(path, result)).stream())
        .toList();
  }

  /** What is found in the record beside a text is found in the article. */
  private List<String> paths(String article, Result result) {
    String file = names.below(result.location().file());
    return file.equals(article) ? List.of(article) : List.of(article, file);
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

  private Map<String, String> write(
      ArticleSource source, Optional<Memory> memory, Optional<Loaded> loaded) throws IOException {
    if (loaded.isPresent()) {
      return writers.write(loaded.get().article(), source.path());
    }
    Map<String, String> standing = memory.map(Memory::outputs).orElse(Map.of());
    writers.leave(standing);
    return standing;
  }

  private static String isTaken(String file) {
    return "its %s would take the place of another article's, of a file over all articles or of a report; rename the article"
        .formatted(file);
  }

  private static String needsMemory() {
    return "the article needs more memory than the %s there are; split it, or give Maven more, as in MAVEN_OPTS=-Xmx4g"
        .formatted(FileSize.of(Runtime.getRuntime().maxMemory()));
  }

  private void refuse(Fault fault) throws IOException {
    refuse(fault.path(), fault, TOP, Optional.empty());
  }

  /**
   * Leaves out an article.
   *
   * @param path the article's path; the fault may be in the record beside it
   */
  private void refuse(String path, Fault fault, Position position, Optional<SourceLine> line)
      throws IOException {
    isWhole = false;
    String file = names.shown(path);
    settings.policy().passOver(file);
    Location location = new Location(names.shown(fault.path()), position, Optional.empty(), line);
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
