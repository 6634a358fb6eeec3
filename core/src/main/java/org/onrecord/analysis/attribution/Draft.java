package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Subject;

/** An attribution in the making, in token indexes. */
final class Draft {

  /** A run of tokens, {@code [first, end)}. */
  record Run(int first, int end) {}

  private final List<Run> content = new ArrayList<>();
  private final @Nullable Subject source;
  private final int cueFirst;
  private final int cueEnd;
  private final String pattern;

  Draft(@Nullable Subject source, int cueFirst, int cueEnd, String pattern) {
    this.source = source;
    this.cueFirst = cueFirst;
    this.cueEnd = cueEnd;
    this.pattern = pattern;
  }

  /** A draft without source and cue. */
  static Draft ofContent(int first, int end, String pattern) {
    Draft draft = new Draft(null, -1, -1, pattern);
    draft.add(first, end);
    return draft;
  }

  Draft add(int first, int end) {
    if (first < end) {
      content.add(new Run(first, end));
    }
    return this;
  }

  /** Leaves out what lies at {@code end} or behind. */
  void cutAt(int end) {
    content.replaceAll(
        run -> run.end() > end ? new Run(run.first(), Math.max(end, run.first())) : run);
    content.removeIf(run -> run.first() >= run.end());
  }

  List<Run> content() {
    return content;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  int contentFirst() {
    return content.stream().mapToInt(Run::first).min().orElse(-1);
  }

  int contentEnd() {
    return content.stream().mapToInt(Run::end).max().orElse(-1);
  }

  boolean covers(int token) {
    return content.stream().anyMatch(run -> run.first() <= token && token < run.end());
  }

  Optional<Subject> source() {
    return Optional.ofNullable(source);
  }

  boolean hasCue() {
    return cueFirst >= 0;
  }

  int cueFirst() {
    return cueFirst;
  }

  int cueEnd() {
    return cueEnd;
  }

  /** The last token that belongs to the draft: content, cue or source. */
  int end() {
    int sourceEnd = source == null ? -1 : source.end();
    return Math.max(contentEnd(), Math.max(cueEnd, sourceEnd));
  }

  String pattern() {
    return pattern;
  }
}
