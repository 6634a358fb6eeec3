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
 * @param facts what it has to compare with other articles
 * @param outputs what was written of it: the hash of each file by its path in the output directory
 */
public record Memory(
    String path,
    String key,
    List<Result> results,
    ArticleFacts facts,
    Map<String, String> outputs) {

  public Memory {
    results = List.copyOf(results);
    outputs = Map.copyOf(outputs);
  }

  Memory withKey(String other) {
    return new Memory(path, other, results, facts, outputs);
  }
}
