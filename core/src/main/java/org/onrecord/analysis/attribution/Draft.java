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

  private final List<Run> content = new ArrayList<>(1); // most have one
  private final @Nullable Subject source;
  private final int cueFirst;
  private final int cueEnd;
  private final String pattern;
  private int contentFirst = -1;
  private int contentEnd = -1;

  Draft(@Nullable Subject source, int cueFirst, int cueEnd, String pattern) {
    this.source = source;
    this.cueFirst = cueFirst;
    this.cueEnd = cueEnd;
    this.pattern = pattern;
  }

  /** A draft without source and cue. */
  static Draft ofContent(int first, int end, String pattern) {
    return new Draft(null, -1, -1, pattern).add(first, end);
  }

  Draft add(int first, int end) {
    if (first < end) {
      content.add(new Run(first, end));
      contentFirst = contentFirst < 0 ? first : Math.min(contentFirst, first);
      contentEnd = Math.max(contentEnd, end);
    }
    return this;
  }

  /** Adds the content of another. */
  Draft addAll(Draft other) {
    for (Run run : other.content) {
      add(run.first(), run.end());
    }
    return this;
  }

  /** Takes over all content of another, which is then empty. */
  void absorb(Draft other) {
    addAll(other);
    other.cutAt(0);
  }

  /** Leaves out what lies at {@code end} or behind. */
  void cutAt(int end) {
    List<Run> before = List.copyOf(content);
    content.clear();
    contentFirst = -1;
    contentEnd = -1;
    for (Run run : before) {
      add(run.first(), Math.min(run.end(), end));
    }
  }

  /** Whether some of the content stands in quotation marks. */
  boolean isQuoting(Context context) {
    for (Run run : content) {
      for (int t = run.first(); t < run.end(); t++) {
        if (context.isQuoted(t)) {
          return true;
        }
      }
    }
    return false;
  }

  List<Run> content() {
    return content;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  /** {@return the first token of the content, or -1} */
  int contentFirst() {
    return contentFirst;
  }

  /** {@return the index behind the last token of the content, or -1} */
  int contentEnd() {
    return contentEnd;
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

  /** {@return the index behind the last token that belongs to it: content, cue or source} */
  int end() {
    int sourceEnd = source == null ? -1 : source.end();
    return Math.max(contentEnd, Math.max(cueEnd, sourceEnd));
  }

  String pattern() {
    return pattern;
  }
}
