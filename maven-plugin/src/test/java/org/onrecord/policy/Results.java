package org.onrecord.policy;

import java.util.Optional;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.Field;
import org.onrecord.validation.Finding;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.Place;
import org.onrecord.validation.Severity;

/** Results for tests. */
public final class Results {

  private Results() {}

  public static Result of(String rule, Severity severity) {
    return of(rule, severity, "a.txt", "so it is");
  }

  public static Result of(String rule, Severity severity, String file, String message) {
    return new Result(
        new LocatedFinding(
            new Finding(rule, severity, Place.of(Field.of("text")), message),
            new Location(
                file, new Position(2, 7), Optional.of(new Position(2, 9)), Optional.empty())),
        Fingerprint.of("words", 1),
        Optional.empty());
  }

  public static Result suppressed(Result result, Suppression.Kind kind, String reason) {
    return new Result(
        result.found(), result.fingerprint(), Optional.of(new Suppression(kind, reason)));
  }
}
