package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.LineMap.Position;

class LineMapTest {

  @ParameterizedTest
  @ValueSource(strings = {"one\n|two", "one\r\n|two", "one\r|two", "\n|", "\r\n|a\r\r"})
  void countsLinesOfEveryKindFromOne(String marked) {
    assertThat(position(marked)).isEqualTo(new Position(2, 1));
  }

  @Test
  void countsColumnsInUtf16UnitsFromOne() {
    assertThat(position("|one")).isEqualTo(new Position(1, 1));
    assertThat(position("a\uD83D\uDE00|")).isEqualTo(new Position(1, 4));
    assertThat(LineMap.of("one").position(99)).isEqualTo(new Position(1, 4));
    assertThat(LineMap.of("").position(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void leavesTheByteOrderMarkOutOfTheFirstLine() {
    assertThat(position("\uFEFF|one\ntwo")).isEqualTo(new Position(1, 1));
    assertThat(position("\uFEFFon|e\ntwo")).isEqualTo(new Position(1, 3));
    assertThat(position("\uFEFFone\n|two")).isEqualTo(new Position(2, 1));
    assertThat(position("|\uFEFFone")).isEqualTo(new Position(1, 1));
    assertThat(position("\uFEFF|")).isEqualTo(new Position(1, 1));
    assertThat(LineMap.of("\uFEFFone\n").line(1)).isEqualTo(new Span(1, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\r\n\rthree", "\uFEFFone\ntwo", "\uFEFF", ""})
  void leadsBackFromPositionToOffset(String text) {
    LineMap lines = LineMap.of(text);
    int first = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = first; i <= text.length(); i++) {
      assertThat(lines.offset(lines.position(i))).isEqualTo(i);
    }
  }

  private static Position position(String marked) {
    return LineMap.of(marked.replace("|", "")).position(marked.indexOf('|'));
  }
}
