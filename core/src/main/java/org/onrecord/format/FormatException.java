package org.onrecord.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.LineMap.Position;

/**
 * A file that is no article record: what is wrong and where. Knows nothing of the file's name,
 * which the caller puts in front: {@code file:line:column: problem}.
 */
public final class FormatException extends IOException {

  private static final long serialVersionUID = 1L;

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

  /** {@return where the fault stands in the file} */
  public Position position() {
    return new Position(line, column);
  }

  /** {@return what is wrong, what was found and what to do; without the position} */
  public String problem() {
    return problem;
  }
}
