package org.onrecord.format;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.text.Span;

/**
 * Changes fields of a record file and leaves all else as a person wrote it: order, comments, line
 * ends, the style of what is not changed. Not thread-safe.
 */
public final class RecordEditor {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String mark;
  private final String file;
  private final String lineEnd;
  private final RecordSyntax syntax;
  private final Value root;
  private final Map<Integer, Integer> ends;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  /** What is to stand in the place of a scalar. */
  private record Edit(int end, String scalar) {}

  private RecordEditor(String file, RecordSyntax syntax) throws FormatException {
    this.mark = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    this.file = file.substring(mark.length());
    this.lineEnd = this.file.contains("\r\n") ? "\r\n" : "\n";
    this.syntax = syntax;
    this.root = syntax.parse(this.file);
    this.ends = syntax.scalarEnds(this.file);
  }

  /**
   * {@return an editor of the record in a file}
   *
   * @param name the file's name, whose ending tells JSON from YAML
   * @param file the whole file, decoded
   * @throws FormatException if it is no JSON or YAML
   * @throws IllegalArgumentException if the name is not that of a record
   */
  public static RecordEditor forFileName(String name, String file) throws FormatException {
    return new RecordEditor(
        file, RecordSyntax.forFileName(name).orElseThrow(() -> new IllegalArgumentException(name)));
  }

  /**
   * {@return whether a field has a string or number of its own in the file}
   *
   * @param path a JSON Pointer: {@code /quotes/0/content/1/start}
   */
  public boolean has(String path) {
    return scalar(path).isPresent();
  }

  /**
   * Sets a field that the file has to a number.
   *
   * @throws IllegalArgumentException if it has none, or if another field is set to something else
   *     by the same words of the file, as an alias of YAML makes possible
   */
  public void set(String path, int number) {
    set(path, Integer.toString(number));
  }

  /**
   * Sets a field that the file has to a string.
   *
   * @throws IllegalArgumentException as for numbers
   */
  public void setText(String path, String text) {
    Span place = place(path);
    set(path, syntax.scalar(text, file, place).replace("\n", lineEnd));
  }

  private void set(String path, String scalar) {
    Span place = place(path);
    Edit edit = new Edit(place.end(), scalar);
    Edit before = edits.putIfAbsent(place.start(), edit);
    if (before != null && !before.equals(edit)) {
      throw new IllegalArgumentException(path + " stands for another field too");
    }
  }

  private Span place(String path) {
    return scalar(path).orElseThrow(() -> new IllegalArgumentException("the file has no " + path));
  }

  private Optional<Span> scalar(String path) {
    Value value = Values.find(root, path);
    if (!(value instanceof Value.Text) && !(value instanceof Value.Whole)) {
      return Optional.empty();
    }
    return Optional.ofNullable(ends.get(value.offset())).map(end -> new Span(value.offset(), end));
  }

  /** {@return the file with the changes} */
  public String edited() {
    StringBuilder edited = new StringBuilder(mark);
    int from = 0;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      edited.append(file, from, edit.getKey()).append(edit.getValue().scalar());
      from = edit.getValue().end();
    }
    return edited.append(file, from, file.length()).toString();
  }
}
