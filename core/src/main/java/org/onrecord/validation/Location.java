package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.text.LineMap;

/**
 * Where a finding stands, as an editor opens it.
 *
 * @param file the file's path, {@code /}-separated, as it is: who shows it makes it printable
 * @param position line and column
 * @param end line and column just behind it; absent where it is not known how far it reaches
 * @param line what stands there; absent where it cannot be shown
 */
public record Location(
    String file,
    LineMap.Position position,
    Optional<LineMap.Position> end,
    Optional<SourceLine> line) {}
