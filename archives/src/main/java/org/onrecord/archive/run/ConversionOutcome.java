package org.onrecord.archive.run;

import java.util.Map;
import java.util.Optional;

/**
 * What came of a conversion, an earlier run's part included.
 *
 * @param articles how many articles were written
 * @param shards into how many shards
 * @param unread how many entries could not be read
 * @param passedOver how many are no articles, by the reason
 * @param renamed how many had the id of another and were given a longer one
 * @param broken beyond which place the archive cannot be read, and why; empty if it was to its end
 * @param fromBefore how many of the articles an earlier run wrote
 */
public record ConversionOutcome(
    long articles,
    int shards,
    long unread,
    Map<String, Long> passedOver,
    long renamed,
    Optional<String> broken,
    long fromBefore) {

  public ConversionOutcome {
    passedOver = Map.copyOf(passedOver);
  }
}
