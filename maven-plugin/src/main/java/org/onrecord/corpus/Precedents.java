package org.onrecord.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Place;

/**
 * The articles that a run has been through, to hold the next one against. Grows with their number,
 * not with their length. Not thread-safe.
 */
public final class Precedents {

  private static final int ALL = 100;
  private static final int NEARLY_ALL = 80;

  /** Of so many hashes, one at least is common to texts that share nearly all. */
  private static final int KEYS = 8;

  /** What more articles than these have in common is a form, such as a note at the end. */
  private static final int MANY = 50;

  /**
   * Something that does not hold.
   *
   * @param finding what, and where in the later article
   * @param words what it is recognised by in another run
   */
  public record Remark(Finding finding, String words) {}

  private record Earlier(String file, Sketch sketch) {}

  /** How much of an article stands in another file, in percent; all if it is the same. */
  private record Copy(String of, int share) {

    static Copy whole(String of) {
      return new Copy(of, ALL);
    }

    static Copy nearly(Earlier earlier, Sketch sketch) {
      long share = Math.round(earlier.sketch().resemblance(sketch) * ALL);
      return new Copy(earlier.file(), (int) Math.min(share, ALL - 1)); // of another text
    }
  }

  private final Map<Long, String> texts = new HashMap<>();
  private final Map<Long, List<Earlier>> byHash = new HashMap<>();
  private final QuoteIndex quotes = new QuoteIndex();

  /**
   * {@return what of an article does not hold beside the earlier ones, to which it belongs from now
   * on}
   *
   * @param file the article's file, as it is shown
   */
  public List<Remark> take(String file, ArticleFacts article) {
    Optional<Remark> copy = copy(article.sketch()).map(other -> remark(article, other));
    List<Remark> alterations = quotes.take(file, article.sentences(), copy.isPresent());
    add(file, article.sketch());
    return copy.map(List::of).orElse(alterations);
  }

  private static Remark remark(ArticleFacts article, Copy copy) {
    String message =
        copy.share() == ALL
            ? "this is the same article as %s; remove one".formatted(copy.of())
            : "about %d %% of this article stand in %s too; remove the older version"
                .formatted(copy.share(), copy.of());
    return new Remark(
        TreeRule.ARTICLE_STANDS_ONCE.finding(Place.inText(article.headline()), message), copy.of());
  }

  private Optional<Copy> copy(Sketch sketch) {
    if (sketch.isEmpty()) {
      return Optional.empty();
    }
    String same = texts.get(sketch.text());
    return same == null ? nearly(sketch) : Optional.of(Copy.whole(same));
  }

  private Optional<Copy> nearly(Sketch sketch) {
    if (!sketch.isFull()) {
      return Optional.empty();
    }
    Set<Earlier> candidates = new LinkedHashSet<>();
    keys(sketch)
        .map(hash -> byHash.getOrDefault(hash, List.of()))
        .filter(sharing -> sharing.size() <= MANY)
        .forEach(candidates::addAll);
    return candidates.stream()
        .map(earlier -> Copy.nearly(earlier, sketch))
        .filter(copy -> copy.share() >= NEARLY_ALL)
        .findFirst();
  }

  private void add(String file, Sketch sketch) {
    texts.putIfAbsent(sketch.text(), file);
    Earlier article = new Earlier(file, sketch);
    if (sketch.isFull()) {
      keys(sketch)
          .map(hash -> byHash.computeIfAbsent(hash, key -> new ArrayList<>(1)))
          .filter(sharing -> sharing.size() <= MANY)
          .forEach(sharing -> sharing.add(article));
    }
  }

  private static Stream<Long> keys(Sketch sketch) {
    return sketch.least().limit(KEYS).boxed();
  }
}
