package org.onrecord.format;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a record file and where it stands: an index into the decoded file. */
sealed interface Value {

  /** {@return the index of the value's first character} */
  int offset();

  /** {@return what was found, for messages: "a string"} */
  String description();

  /** A string. */
  record Text(int offset, String text) implements Value {
    @Override
    public String description() {
      return "a string";
    }
  }

  /** A whole number that a span can hold. */
  record Whole(int offset, int number) implements Value {
    @Override
    public String description() {
      return "the number " + number;
    }
  }

  /** Any other number. */
  record Decimal(int offset, BigDecimal number) implements Value {
    @Override
    public String description() {
      return "the number " + Excerpt.cut(number.toString());
    }
  }

  /** Nothing, written out. */
  record Null(int offset) implements Value {
    @Override
    public String description() {
      return "null";
    }
  }

  /** What no field of a record can be: true, a number that is infinite or far too long. */
  record Other(int offset, String description) implements Value {}

  /** A list. */
  record Items(int offset, List<Value> values) implements Value {
    @Override
    public String description() {
      return "a list";
    }
  }

  /** An object; its names are unique. */
  record Fields(int offset, List<Field> fields) implements Value {
    @Override
    public String description() {
      return "an object";
    }

    @Nullable Value find(String name) {
      for (Field field : fields) {
        if (field.name().equals(name)) {
          return field.value();
        }
      }
      return null;
    }
  }

  /** A field of an object. */
  record Field(int offset, String name, Value value) {}
}
