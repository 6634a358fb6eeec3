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

  void add(String file, List<QuotedSentence> sentences) {
    for (QuotedSentence sentence : sentences) {
      Earlier earlier = new Earlier(file, sentence);
      for (long key : keys(sentence)) {
        List<Earlier> sharing = byHash.computeIfAbsent(key, hash -> new ArrayList<>(1));
        if (sharing.size() <= MANY
            && sharing.stream().noneMatch(other -> isSame(other, sentence))) {
          sharing.add(earlier);
        }
      }
    }
  }

  private static boolean isSame(Earlier earlier, QuotedSentence sentence) {
    return earlier.sentence().words().equals(sentence.words())
        && earlier.sentence().speaker().equals(sentence.speaker());
  }

  List<Remark> alterations(List<QuotedSentence> sentences) {
    List<Remark> remarks = new ArrayList<>();
    for (QuotedSentence sentence : sentences) {
      alteration(sentence)
          .map(earlier -> new Remark(finding(sentence, earlier), sentence.words()))
          .ifPresent(remarks::add);
    }
    return remarks;
  }

  private Optional<Earlier> alteration(QuotedSentence sentence) {
    Set<Earlier> candidates = new LinkedHashSet<>();
    for (long key : keys(sentence)) {
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
    List<String> words = sentence.wordList();
    long speaker = Words.hash(sentence.speaker());
    long[] pairs = new long[words.size() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] =
          Words.then(Words.then(speaker, Words.hash(words.get(i))), Words.hash(words.get(i + 1)));
    }
    return Arrays.stream(pairs).distinct().sorted().limit(KEYS).toArray();
  }
}
