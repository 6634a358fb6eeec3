package org.onrecord.tree;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.LineMap;
import org.onrecord.validation.SourceLine;

/** A file that cannot become an article: what is wrong and where. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String path;
  private final int line;
  private final int column;
  private final transient @Nullable SourceLine sourceLine;

  UnreadableException(SourceFile file, LineMap.Position position, String message) {
    this(file, position, message, null);
  }

  UnreadableException(
      SourceFile file, LineMap.Position position, String message, @Nullable String content) {
    super(message);
    this.problem = message;
    this.path = file.path();
    this.line = position.line();
    this.column = position.column();
    this.sourceLine = content == null ? null : SourceLine.of(content, position);
  }

  UnreadableException(SourceFile file, String message) {
    this(file, new LineMap.Position(1, 1), message);
  }

  /** {@return what is wrong, and what to do about it} */
  String problem() {
    return problem;
  }

  /** {@return the file's path below the source directory} */
  String path() {
    return path;
  }

  LineMap.Position position() {
    return new LineMap.Position(line, column);
  }

  /** {@return the line that is wrong; empty if the file has no lines that could be shown} */
  Optional<SourceLine> sourceLine() {
    return Optional.ofNullable(sourceLine);
  }
}
