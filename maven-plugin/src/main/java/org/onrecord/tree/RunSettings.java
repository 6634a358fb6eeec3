package org.onrecord.tree;

import org.onrecord.cache.RunMemory;
import org.onrecord.policy.Policy;
import org.onrecord.policy.ResultSink;

/**
 * What one run over a tree works with.
 *
 * @param output the folder that is written to; not looked into for articles; need not be there
 * @param policy what becomes of findings
 * @param sink is told of an article before it is written
 * @param memory what is known of the last run
 * @param progress is told of every article
 * @param threads how many work on articles; what comes of a run is the same with any number
 */
public record RunSettings(
    OutputFolder output,
    Policy policy,
    ResultSink sink,
    RunMemory memory,
    Progress progress,
    int threads) {

  /** {@return a run of one thread that remembers nothing, and tells nobody how far it is} */
  public static RunSettings of(OutputFolder output, Policy policy, ResultSink sink) {
    return new RunSettings(output, policy, sink, RunMemory.none(), (done, all) -> {}, 1);
  }
}
