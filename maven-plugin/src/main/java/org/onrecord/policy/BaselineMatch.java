package org.onrecord.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.Location;

/** A baseline as one run goes through it. Not thread-safe. */
public final class BaselineMatch {

  private final Baseline baseline;
  private final String file;
  private final UnaryOperator<String> names;
  private final Predicate<String> looked;
  private final RuleNames rules;
  private final Map<BaselineKey, Integer> left = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();

  /**
   * @param baseline the baseline
   * @param file its file, as findings name files
   * @param names from a file as findings name it to its name in the baseline
   * @param looked whether the run looks at a file, by its name in the baseline
   * @param rules what findings there can be of
   */
  public BaselineMatch(
      Baseline baseline,
      String file,
      UnaryOperator<String> names,
      Predicate<String> looked,
      RuleNames rules) {
    this.baseline = baseline;
    this.file = file;
    this.names = names;
    this.looked = looked;
    this.rules = rules;
    baseline.entries().forEach((key, entry) -> left.put(key, entry.count()));
  }

  /**
   * {@return why a finding is let pass; empty if it is new}
   *
   * @param article the article's file, as findings name files
   */
  Optional<Suppression> of(Result result, String article) {
    if (left.isEmpty()) {
      return Optional.empty();
    }
    BaselineKey key = key(result, names.apply(article));
    if (left.getOrDefault(key, 0) == 0) {
      return Optional.empty();
    }
    left.merge(key, -1, Integer::sum);
    BaselineEntry entry = baseline.entries().get(key);
    return Optional.ofNullable(entry).map(old -> new Suppression(Kind.BASELINE, old.reason()));
  }

  /**
   * {@return what a finding in an article is recognised by, also if it is in a record beside it}
   */
  static BaselineKey key(Result result, String article) {
    return new BaselineKey(article, result.finding().rule(), result.fingerprint().hash());
  }

  /** Takes note of a file in which nothing could be found, since it cannot be read. */
  void passOver(String unreadableFile) {
    unreadable.add(names.apply(unreadableFile));
  }

  /**
   * {@return what is to be told of findings that are in the baseline and no longer anywhere else,
   * or of rules that there are not}
   */
  List<Result> obsolete() {
    List<Result> told = new ArrayList<>(unknown());
    gone().ifPresent(told::add);
    return told;
  }

  private List<Result> unknown() {
    return baseline.entries().keySet().stream()
        .map(BaselineKey::rule)
        .filter(rule -> !rules.knows(rule))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(
            rule ->
                result(
                    "the baseline has findings of the unknown rule " + rules.nearestInstead(rule)))
        .toList();
  }

  private Optional<Result> gone() {
    int gone =
        left.entrySet().stream()
            .filter(entry -> rules.knows(entry.getKey().rule()))
            .filter(entry -> looked.test(entry.getKey().file()))
            .filter(entry -> !unreadable.contains(entry.getKey().file()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (gone == 0) {
      return Optional.empty();
    }
    String message =
        "%d %s of the baseline %s no longer there; take %s out with mvn onrecord:baseline"
            .formatted(
                gone,
                gone == 1 ? "finding" : "findings",
                gone == 1 ? "is" : "are",
                gone == 1 ? "it" : "them");
    return Optional.of(result(message));
  }

  private Result result(String message) {
    Location location = new Location(file, new Position(1, 1), Optional.empty(), Optional.empty());
    return RunRule.BASELINE_IS_CURRENT.result(location, message);
  }
}
