package org.onrecord.format;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.LineMap;
import org.onrecord.text.LineMap.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A file that is no article record: what is wrong and where. Knows nothing of the file's name,
 * which the caller puts in front: {@code file:line:column: problem}.
 */
public final class FormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Jackson's settings, and places without the file. */
  private static final Pattern HINTS =
      Pattern.compile(
          " \\((?:not recognized as one|start marker at)[^)]*\\).*|, from `[^`]*`|: enable `JsonReadFeature.*");

  private final String problem;
  private final int line;
  private final int column;

  /**
   * @param position where the fault stands in the file
   * @param problem what is wrong, what was found and what to do
   */
  public FormatException(Position position, String problem) {
    this(position, problem, null);
  }

  FormatException(Position position, String problem, @Nullable Throwable cause) {
    super(position + ": " + Excerpt.printable(problem), cause);
    this.problem = Excerpt.printable(problem);
    this.line = position.line();
    this.column = position.column();
  }

  /**
   * {@return what Jackson says of JSON that is malformed, without its hints for programmers}
   *
   * @param file the whole file
   * @param parser the parser that failed on it
   */
  public static FormatException ofJson(String file, JacksonException failure, JsonParser parser) {
    TokenStreamLocation place = failure.getLocation();
    long offset = (place == null ? parser.currentLocation() : place).getCharOffset();
    Position position = LineMap.of(file).position((int) Math.max(0, offset));
    return new FormatException(
        position, "malformed JSON: " + HINTS.matcher(failure.getOriginalMessage()).replaceAll(""));
  }

  /** {@return where the fault stands in the file} */
  public Position position() {
    return new Position(line, column);
  }

  /** {@return what is wrong, what was found and what to do; without the position} */
  public String problem() {
    return problem;
  }
}
