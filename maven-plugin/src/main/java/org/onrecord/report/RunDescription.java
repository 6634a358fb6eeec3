package org.onrecord.report;

import java.util.List;
import java.util.Optional;
import org.onrecord.validation.Severity;

/**
 * What a report says of a run besides its findings.
 *
 * @param version the version of this plugin
 * @param rules the rules that articles were held against
 * @param names how files are named
 * @param threshold the least severity that fails the build; empty if none does
 * @param hasBaseline whether there is a baseline
 */
public record RunDescription(
    String version,
    List<RuleDescription> rules,
    ReportNames names,
    Optional<Severity> threshold,
    boolean hasBaseline) {

  public RunDescription {
    rules = List.copyOf(rules);
  }

  /** {@return whether a finding of this severity fails the build} */
  boolean fails(Severity severity) {
    return threshold.filter(severity::isAtLeast).isPresent();
  }
}
