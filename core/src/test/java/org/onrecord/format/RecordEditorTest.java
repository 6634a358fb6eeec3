package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecordEditorTest {

  @Test
  void changesNumbersAndStringsOfJsonAndNothingElse() throws FormatException {
    RecordEditor editor =
        RecordEditor.forFileName(
            "a.json",
            "{ \"span\" : {\"start\":1 , \"end\":20,\n\"text\":\"a \\\"b\\\"\"} ,\"n\": 7}");

    editor.set("/span/start", 1300);
    editor.set("/n", 8);
    editor.setText("/span/text", "“é”\n\"x\"");

    assertThat(editor.edited())
        .isEqualTo(
            "{ \"span\" : {\"start\":1300 , \"end\":20,\n\"text\":\"“é”\\n\\\"x\\\"\"} ,\"n\": 8}");
  }

  @Test
  void changesNumbersAndStringsOfYamlAndNothingElse() throws FormatException {
    RecordEditor editor =
        RecordEditor.forFileName(
            "a.yaml",
            """
            # 😀 checked by Ann
            text: |
              One line.

              Another.
            # of the quotes
            quotes:
              - content:
                  - {start: 1, end: 20, text: "a, b"} # sure
                cue:   { start:  5, end: 9 }
            """);

    editor.setText("/text", "One line.\n\n  Two lines.\n");
    editor.set("/quotes/0/content/0/start", 3);
    editor.setText("/quotes/0/content/0/text", "c: d");
    editor.set("/quotes/0/cue/end", 10);

    assertThat(editor.edited())
        .isEqualTo(
            """
            # 😀 checked by Ann
            text: |
              One line.

                Two lines.
            # of the quotes
            quotes:
              - content:
                  - {start: 1, end: 20, text: "a, b"} # sure
                cue:   { start:  5, end: 9 }
            """
                .replace("start: 1, end: 20, text: \"a, b\"", "start: 3, end: 20, text: \"c: d\"")
                .replace("end: 9", "end: 10"));
  }

  @Test
  void keepsTheEndOfABlockApartFromWhatFollows() throws FormatException {
    RecordEditor editor =
        RecordEditor.forFileName("a.yml", "a:\n  text: |-\n    x\n    y\n\n  b: 1\n");

    editor.setText("/a/text", "z\n\nw\n\n");

    assertThat(editor.edited()).isEqualTo("a:\n  text: |+\n    z\n\n    w\n\n  b: 1\n");
  }

  @Test
  void knowsWhichFieldsTheFileHas() throws FormatException {
    RecordEditor editor = RecordEditor.forFileName("a.yaml", "a: {start: 1, list: []}\n");

    assertThat(editor.has("/a/start")).isTrue();
    assertThat(editor.has("/a/list")).isFalse();
    assertThat(editor.has("/a/end")).isFalse();
    assertThatThrownBy(() -> editor.set("/a/end", 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToSetTwoFieldsThatShareTheirWords() throws FormatException {
    RecordEditor editor = RecordEditor.forFileName("a.yaml", "a: &x {start: 1}\nb: *x\n");

    editor.set("/a/start", 2);

    assertThatThrownBy(() -> editor.set("/b/start", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/b/start");
  }
}
