package org.onrecord.tree;

import java.util.List;
import java.util.Optional;
import org.onrecord.cache.Memory;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.policy.Fingerprints;
import org.onrecord.policy.Result;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Locator;
import org.onrecord.validation.Validator;

/** Loads articles and holds them against the rules, each by itself. Thread-safe. */
final class Analyst {

  private static final String FAILED = "On Record failed on this article; please report it: ";

  private final ArticleLoader loader;
  private final Validator validator;

  Analyst(ArticleLoader loader, Validator validator) {
    this.loader = loader;
    this.validator = validator;
  }

  /**
   * {@return what comes of an article; no article is a failure}
   *
   * @param known what is remembered of it, which is not found out again
   */
  Analysis analyse(ArticleSource source, Optional<Memory> known) {
    try {
      Loaded loaded = loader.load(source);
      return known
          .map(memory -> new Analysis.Done(loaded, memory.results(), memory.facts()))
          .orElseGet(() -> examine(loaded));
    } catch (UnreadableException e) {
      return refused(e);
    } catch (OutOfMemoryError e) { // let go of with the article
      return new Analysis.OutOfMemory();
    } catch (RuntimeException
        | StackOverflowError e) { // no text should do this; if one does, the others go on
      return failed(source, e);
    }
  }

  static Analysis.Refused failed(ArticleSource source, Throwable failure) {
    return Analysis.Refused.of(Fault.unreadable(source.path(), FAILED + failure));
  }

  static Analysis.Refused refused(UnreadableException e) {
    Fault fault = Fault.unreadable(e.path(), e.problem());
    return new Analysis.Refused(fault, e.position(), e.sourceLine());
  }

  /** {@return what finds places of an article again that was analysed in an earlier run} */
  Locator locator(ArticleSource source) throws UnreadableException {
    return loader.locator(source);
  }

  private Analysis.Done examine(Loaded loaded) {
    Fingerprints fingerprints = new Fingerprints(loaded.subject());
    List<Result> results =
        validator.validate(loaded.subject()).stream()
            .map(finding -> new LocatedFinding(finding, loaded.locator().locate(finding.place())))
            .sorted()
            .map(found -> new Result(found, fingerprints.of(found.finding()), Optional.empty()))
            .toList();
    ArticleFacts facts = ArticleFacts.of(loaded.subject(), loaded.locator());
    return new Analysis.Done(loaded, results, facts);
  }
}
