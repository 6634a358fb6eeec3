package org.onrecord.tree;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.archive.work.OrderedWork;
import org.onrecord.cache.Memory;
import org.onrecord.cache.RunMemory;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.corpus.Precedents;
import org.onrecord.corpus.Precedents.Remark;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Fingerprint;
import org.onrecord.policy.Result;
import org.onrecord.validation.FileRule;
import org.onrecord.validation.Finding;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.Locator;

/**
 * One way through the articles of a tree. An article is loaded and checked by one of several
 * threads; then, in the order of the paths, its findings are handed on, it is written, and
 * forgotten. What is remembered of an article is not made again. One use each.
 */
final class TreeRun {

  private final FileNames names;
  private final Analyst analyst;
  private final RunSettings settings;
  private final Writers writers;
  private final Precedents precedents = new Precedents();
  private final Outcome.Tally tally = new Outcome.Tally();
  private boolean isSameTree;
  private boolean isWhole = true;

  TreeRun(FileNames names, Analyst analyst, RunSettings settings, Writers writers) {
    this.names = names;
    this.analyst = analyst;
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
    } catch (IOException e) {
      stopIfInterrupted();
      throw e;
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
    analyse(discovered, known);
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

  /**
   * An article, or what should be one, until its turn comes.
   *
   * @param known what is remembered of it
   * @param stands whether nothing of it need be written
   * @param analysis what came of it now, unless it stands
   */
  private record Turn(
      Discovery discovery,
      Optional<String> key,
      Optional<Memory> known,
      boolean stands,
      Optional<Analysis> analysis) {

    Turn with(Analysis made) {
      return new Turn(discovery, key, known, stands, Optional.of(made));
    }
  }

  private void analyse(List<Discovery> discovered, Map<String, String> keys) throws IOException {
    int done = 0;
    try (OrderedWork<Turn> work = new OrderedWork<>(settings.threads())) {
      for (Discovery discovery : discovered) {
        Turn turn = turn(discovery, Optional.ofNullable(keys.get(discovery.path())));
        long weight = turn.stands() ? 0 : bytes(discovery);
        while (work.isFull(weight)) {
          take(fetch(work));
          settings.progress().at(++done, discovered.size());
        }
        if (discovery instanceof ArticleSource source && !turn.stands()) {
          work.give(() -> turn.with(analyst.analyse(source, turn.known())), weight);
        } else {
          work.giveDone(turn);
        }
      }
      while (!work.isEmpty()) {
        take(fetch(work));
        settings.progress().at(++done, discovered.size());
      }
    }
  }

  private static long bytes(Discovery discovery) {
    return discovery instanceof ArticleSource source ? source.bytes() : 0;
  }

  private static Turn fetch(OrderedWork<Turn> work) throws IOException {
    try {
      return work.fetch();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) interrupted().initCause(e);
    }
  }

  /** Whoever ends a build wants to hear nothing of files that were not read for it. */
  private static void stopIfInterrupted() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
  }

  private static InterruptedIOException interrupted() {
    return new InterruptedIOException(
        "the build was interrupted; what is written is whole, and the next run goes on from it");
  }

  private Turn turn(Discovery discovery, Optional<String> key) throws IOException {
    Optional<Memory> known =
        key.isPresent() ? settings.memory().recall(discovery.path(), key.get()) : Optional.empty();
    boolean stands = known.filter(memory -> writers.hold(memory.outputs())).isPresent();
    return new Turn(discovery, key, known, stands, Optional.empty());
  }

  private void take(Turn turn) throws IOException {
    stopIfInterrupted();
    if (turn.discovery() instanceof Fault fault) {
      refuse(Analysis.Refused.of(fault), fault.path());
    } else if (turn.discovery() instanceof ArticleSource source) {
      Optional<String> taken = writers.taken(source.id());
      if (taken.isPresent()) {
        Fault fault =
            new Fault(source.path(), FileRule.ARTICLE_HAS_ITS_OWN_OUTPUT, isTaken(taken.get()));
        refuse(Analysis.Refused.of(fault), source.path());
      } else {
        take(source, turn);
      }
    }
  }

  private void take(ArticleSource source, Turn turn) throws IOException {
    Optional<Analysis> analysis =
        turn.analysis()
            .map(made -> made instanceof Analysis.OutOfMemory ? alone(source, turn) : made);
    if (analysis.isPresent() && analysis.get() instanceof Analysis.Refused refused) {
      refuse(refused, source.path());
      return;
    }
    Optional<Analysis.Done> made = analysis.map(Analysis.Done.class::cast);
    List<Result> results =
        turn.known().map(Memory::results).or(() -> made.map(Analysis.Done::results)).orElseThrow();
    ArticleFacts facts =
        turn.known().map(Memory::facts).or(() -> made.map(Analysis.Done::facts)).orElseThrow();
    Optional<Loaded> loaded = made.map(Analysis.Done::loaded);
    List<Result> beside;
    try {
      beside =
          isSameTree && turn.known().isPresent()
              ? turn.known().get().beside()
              : compare(facts, source, loaded);
    } catch (UnreadableException e) {
      refuse(Analyst.refused(e), source.path());
      return;
    } catch (RuntimeException | StackOverflowError e) {
      refuse(Analyst.failed(source, e), source.path());
      return;
    }
    tell(new ArticleResults(names.shown(source.path()), judge(source.path(), results, beside)));
    if (turn.known().isPresent()) {
      tally.addUnchanged();
    }
    Map<String, String> written = write(source, turn.known(), loaded);
    if (turn.key().isPresent()) {
      settings
          .memory()
          .keep(new Memory(source.path(), turn.key().get(), results, beside, facts, written));
    }
  }

  /** Analyses once more what there was no memory for beside others. */
  private Analysis alone(ArticleSource source, Turn turn) {
    Analysis again = analyst.analyse(source, turn.known());
    return again instanceof Analysis.OutOfMemory
        ? Analysis.Refused.of(Fault.unreadable(source.path(), needsMemory()))
        : again;
  }

  /** {@return what is found in an article beside those before it} */
  private List<Result> compare(ArticleFacts facts, ArticleSource source, Optional<Loaded> loaded)
      throws UnreadableException {
    List<Remark> remarks = precedents.take(names.shown(source.path()), facts);
    if (remarks.isEmpty()) {
      return List.of();
    }
    Locator locator = loaded.isPresent() ? loaded.get().locator() : analyst.locator(source);
    return located(remarks, locator);
  }

  private List<Result> judge(String path, List<Result> alone, List<Result> beside) {
    List<Result> found = new ArrayList<>(alone);
    if (!beside.isEmpty()) {
      found.addAll(beside);
      found.sort(Comparator.comparing(Result::found));
    }
    String article = names.shown(path);
    List<Result> judged = new ArrayList<>(found.size());
    for (Result result : found) {
      settings.policy().judge(result, article, paths(path, result)).ifPresent(judged::add);
    }
    return judged;
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

  /**
   * Leaves out an article.
   *
   * @param path the article's path; the fault may be in the record beside it
   */
  private void refuse(Analysis.Refused refused, String path) throws IOException {
    isWhole = false;
    String file = names.shown(path);
    settings.policy().passOver(file);
    Fault fault = refused.fault();
    Location location =
        new Location(
            names.shown(fault.path()), refused.position(), Optional.empty(), refused.line());
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
