package org.onrecord.report;

import org.onrecord.validation.Severity;

/**
 * A rule as a report explains it.
 *
 * @param id its stable name
 * @param severity what its findings weigh unless a build says otherwise
 * @param summary what must hold, in one sentence
 * @param reason why, and what to make of it; may be empty
 */
public record RuleDescription(String id, Severity severity, String summary, String reason) {

  /** {@return the whole text} */
  String help() {
    return reason.isEmpty() ? summary : summary + "\n\n" + reason;
  }
}
