package org.onrecord.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.corpus.Precedents.Remark;
import org.onrecord.text.Span;
import org.onrecord.validation.Finding;

/**
 * Quoted sentences by speaker and by what nearly equal ones have in common: the least hashes of
 * their pairs of words. Not thread-safe.
 */
final class QuoteIndex {

  private static final int KEYS = 4;

  /** One word in so many may differ. */
  private static final int ONE_IN = 6;

  /** What is said in more places than these is a phrase. */
  private static final int MANY = 50;

  private record Earlier(String file, QuotedSentence sentence) {
    String place() {
      return file + ":" + sentence.position();
    }
  }

  private final Map<Long, List<Earlier>> byHash = new HashMap<>();

  /**
   * {@return what is altered in the quotes of an article, which are added}
   *
   * @param isCopy whether the article is one that was there before, and nothing is to be said of it
   */
  List<Remark> take(String file, List<QuotedSentence> sentences, boolean isCopy) {
    List<Remark> remarks = new ArrayList<>();
    List<long[]> keys = sentences.stream().map(QuoteIndex::keys).toList();
    for (int i = 0; i < sentences.size() && !isCopy; i++) {
      QuotedSentence sentence = sentences.get(i);
      alteration(sentence, keys.get(i))
          .map(earlier -> new Remark(finding(sentence, earlier), sentence.words()))
          .ifPresent(remarks::add);
    }
    for (int i = 0; i < sentences.size(); i++) {
      add(new Earlier(file, sentences.get(i)), keys.get(i));
    }
    return remarks;
  }

  private void add(Earlier earlier, long[] keys) {
    for (long key : keys) {
      List<Earlier> sharing = byHash.computeIfAbsent(key, hash -> new ArrayList<>(1));
      boolean isNew = sharing.stream().noneMatch(other -> isSame(other, earlier.sentence()));
      if (sharing.size() <= MANY && isNew) {
        sharing.add(earlier);
      }
    }
  }

  private static boolean isSame(Earlier earlier, QuotedSentence sentence) {
    return earlier.sentence().words().equals(sentence.words())
        && earlier.sentence().speaker().equals(sentence.speaker());
  }

  private Optional<Earlier> alteration(QuotedSentence sentence, long[] keys) {
    Set<Earlier> candidates = new LinkedHashSet<>();
    for (long key : keys) {
      candidates.addAll(byHash.getOrDefault(key, List.of()));
    }
    candidates.removeIf(earlier -> !earlier.sentence().speaker().equals(sentence.speaker()));
    return candidates.stream().anyMatch(earlier -> isSame(earlier, sentence))
        ? Optional.empty()
        : candidates.stream()
            .filter(earlier -> isAltered(earlier.sentence(), sentence))
            .findFirst();
  }

  private static boolean isAltered(QuotedSentence one, QuotedSentence other) {
    if (holds(one, other) || holds(other, one)) { // a part is quoted
      return false;
    }
    int longer = Math.max(one.wordList().size(), other.wordList().size());
    return WordDifference.between(one.wordList(), other.wordList()).count() <= longer / ONE_IN;
  }

  private static boolean holds(QuotedSentence whole, QuotedSentence part) {
    return (" " + whole.words() + " ").contains(" " + part.words() + " ");
  }

  private static Finding finding(QuotedSentence sentence, Earlier earlier) {
    WordDifference difference =
        WordDifference.between(sentence.wordList(), earlier.sentence().wordList());
    return TreeRule.QUOTE_IS_UNALTERED.finding(
        sentence.place(),
        "%s says \"%s\" here and \"%s\" in %s; one of the two was altered"
            .formatted(
                sentence.speaker(), difference.first(), difference.second(), earlier.place()));
  }

  private static long[] keys(QuotedSentence sentence) {
    List<Span> words = Words.in(sentence.words(), 0, sentence.words().length());
    long speaker = Words.hash(sentence.speaker());
    long[] pairs = new long[words.size() - 1];
    long before = Words.hash(sentence.words(), words.get(0));
    for (int i = 0; i < pairs.length; i++) {
      long word = Words.hash(sentence.words(), words.get(i + 1));
      pairs[i] = Words.then(Words.then(speaker, before), word);
      before = word;
    }
    Arrays.sort(pairs);
    return Arrays.copyOf(pairs, Math.min(KEYS, pairs.length));
  }
}
