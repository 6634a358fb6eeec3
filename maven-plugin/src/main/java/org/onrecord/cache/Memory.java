package org.onrecord.cache;

import java.util.List;
import java.util.Map;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.policy.Result;

/**
 * What is remembered of an article.
 *
 * @param path its path below the source directory
 * @param key what it was made of; a hash
 * @param results what was found in it, before anybody decided what counts
 * @param beside what was found in it beside the other articles, in the order they then had
 * @param facts what it has to compare with other articles
 * @param outputs what was written of it: the hash of each file by its path in the output directory
 */
public record Memory(
    String path,
    String key,
    List<Result> results,
    List<Result> beside,
    ArticleFacts facts,
    Map<String, String> outputs) {

  public Memory {
    results = List.copyOf(results);
    beside = List.copyOf(beside);
    outputs = Map.copyOf(outputs);
  }

  /** {@return of one that was not brought to its end, what was written of it} */
  public static Memory ofOutputs(String path, Map<String, String> outputs) {
    return new Memory(path, "", List.of(), List.of(), ArticleFacts.NONE, outputs);
  }

  Memory withKey(String other) {
    return new Memory(path, other, results, beside, facts, outputs);
  }
}
