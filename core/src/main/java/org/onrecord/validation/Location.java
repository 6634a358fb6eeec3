package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.text.LineMap;

/**
 * Where a finding stands, as an editor opens it.
 *
 * @param file the file's path, as it is to be shown
 * @param position line and column
 * @param line what stands there; absent where it cannot be shown
 */
public record Location(String file, LineMap.Position position, Optional<SourceLine> line) {}
