package org.onrecord.policy;

import java.util.Optional;
import org.onrecord.validation.FileRule;
import org.onrecord.validation.Finding;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.Severity;

/**
 * A finding as it is told.
 *
 * @param found the finding and its place
 * @param fingerprint what it is recognised by in another run
 * @param suppression why it is let pass; empty if it counts
 */
public record Result(
    LocatedFinding found, Fingerprint fingerprint, Optional<Suppression> suppression) {

  /** {@return the finding} */
  public Finding finding() {
    return found.finding();
  }

  /** {@return where it is} */
  public Location location() {
    return found.location();
  }

  /** {@return how much it weighs} */
  public Severity severity() {
    return finding().severity();
  }

  /** {@return this with another weight} */
  Result with(Severity severity) {
    Finding regraded =
        new Finding(finding().rule(), severity, finding().place(), finding().message());
    return new Result(new LocatedFinding(regraded, location()), fingerprint, suppression);
  }

  /** {@return this, let pass if there is a reason} */
  Result with(Optional<Suppression> why) {
    return new Result(found, fingerprint, why);
  }

  /** {@return whether it counts} */
  public boolean counts() {
    return suppression.isEmpty();
  }

  /** {@return whether it is about a run, not an article} */
  public boolean isOfRun() {
    return RunRule.is(finding().rule());
  }

  /** {@return whether it says that a file is no article that could be read} */
  public boolean isOfFile() {
    return FileRule.is(finding().rule());
  }
}
