package org.onrecord.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.LineMap;

/**
 * Builds the value of a file from what a parser meets, and holds the limits that keep a hostile
 * file small in memory.
 */
final class ValueBuilder {

  /** A record is six levels deep. */
  private static final int MAX_DEPTH = 32;

  /** No object of a record has half as many. */
  private static final int MAX_FIELDS = 50;

  /** An indented record of 16 MB has a third of it. */
  private static final int MAX_VALUES = 2_000_000;

  private final String file;
  private final Deque<Open> open = new ArrayDeque<>();
  private int count;
  private @Nullable Value root;

  /** An object or list whose end has not come yet. */
  private static final class Open {
    final int offset;
    final boolean object;
    final List<Value.Field> fields = new ArrayList<>(4);
    final List<Value> values = new ArrayList<>(4);
    @Nullable String name;
    int nameOffset;

    Open(int offset, boolean object) {
      this.offset = offset;
      this.object = object;
    }
  }

  ValueBuilder(String file) {
    this.file = file;
  }

  void beginObject(int offset) throws FormatException {
    begin(new Open(offset, true));
  }

  void beginList(int offset) throws FormatException {
    begin(new Open(offset, false));
  }

  private void begin(Open container) throws FormatException {
    if (open.size() == MAX_DEPTH) {
      throw failure(container.offset, "nested more than " + MAX_DEPTH + " levels deep");
    }
    open.push(container);
  }

  /** Ends the innermost object or list. */
  Value end() throws FormatException {
    Open ended = open.pop();
    Value value =
        ended.object
            ? new Value.Fields(ended.offset, List.copyOf(ended.fields))
            : new Value.Items(ended.offset, List.copyOf(ended.values));
    add(value, 1);
    return value;
  }

  /** Takes the name of the field whose value comes next. */
  void name(String name, int offset) throws FormatException {
    Open object = open.element();
    for (Value.Field field : object.fields) {
      if (field.name().equals(name)) {
        throw failure(
            offset,
            "field "
                + Excerpt.quoted(name)
                + " stands twice, first at "
                + position(field.offset())
                + "; leave one out");
      }
    }
    object.name = name;
    object.nameOffset = offset;
  }

  /**
   * Adds a whole value.
   *
   * @param size the number of values in it, itself included
   */
  void add(Value value, int size) throws FormatException {
    count += size;
    if (count > MAX_VALUES) {
      throw failure(value.offset(), "more than " + MAX_VALUES + " values in one file");
    }
    Open container = open.peek();
    if (container == null) {
      root = first(value);
    } else if (container.name == null) {
      container.values.add(value);
    } else {
      addField(container, container.name, value);
    }
  }

  private Value first(Value value) throws FormatException {
    if (root != null) {
      throw failure(value.offset(), "a second value begins; keep one record in one file");
    }
    return value;
  }

  private void addField(Open object, String name, Value value) throws FormatException {
    if (object.fields.size() == MAX_FIELDS) {
      throw failure(object.nameOffset, "an object with more than " + MAX_FIELDS + " fields");
    }
    object.fields.add(new Value.Field(object.nameOffset, name, value));
    object.name = null;
  }

  /** {@return whether what comes next is the name of a field, or the end of the object} */
  boolean expectsName() {
    Open container = open.peek();
    return container != null && container.object && container.name == null;
  }

  /** {@return the number of values so far} */
  int count() {
    return count;
  }

  Value root() throws FormatException {
    if (root == null) {
      throw failure(0, "the file is empty; a record is an object with the fields of an article");
    }
    return root;
  }

  FormatException failure(int offset, String problem) {
    return new FormatException(position(offset), problem);
  }

  LineMap.Position position(int offset) {
    return LineMap.of(file).position(offset);
  }
}
