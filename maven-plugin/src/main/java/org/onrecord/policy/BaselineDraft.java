package org.onrecord.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onrecord.validation.Excerpt;

/** Gathers the findings of a run for a baseline: those that count and are about articles. */
public final class BaselineDraft implements ResultSink {

  private final UnaryOperator<String> names;
  private final Map<BaselineKey, BaselineEntry> entries = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();

  /**
   * @param names from a file as findings name it to its name in the baseline
   */
  public BaselineDraft(UnaryOperator<String> names) {
    this.names = names;
  }

  @Override
  public void accept(ArticleResults article) {
    String file = names.apply(article.file());
    if (article.isUnreadable()) {
      unreadable.add(file);
    }
    for (Result result : article.results()) {
      if (result.counts() && !result.isOfFile() && !result.isOfRun()) {
        BaselineKey key = BaselineMatch.key(result, file);
        BaselineEntry first =
            new BaselineEntry(key, Excerpt.of(result.fingerprint().words()), 1, "");
        entries.merge(key, first, (entry, another) -> entry.withCount(entry.count() + 1));
      }
    }
  }

  /** {@return whether nothing could be found in a file, since it cannot be read} */
  public boolean passedOver(String name) {
    return unreadable.contains(name);
  }

  /** {@return what was gathered} */
  public Baseline baseline() {
    return Baseline.of(entries.values());
  }
}
