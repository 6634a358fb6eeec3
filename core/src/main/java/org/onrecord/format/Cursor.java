package org.onrecord.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.LineMap;

/**
 * A value on its way into a record: checks its type and knows how to complain.
 *
 * @param value the value
 * @param path the way to it
 * @param file the file it stands in
 */
record Cursor(Value value, Path path, String file) {

  /** A way to read one kind of part. */
  interface Part<T> {
    T read(Cursor cursor) throws FormatException;
  }

  /** {@return a string, perhaps an empty one} */
  String text() throws FormatException {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    boolean holdsMore = value instanceof Value.Fields || value instanceof Value.Items;
    throw mustBe("a string", holdsMore ? "write one string" : "put it in quotation marks");
  }

  /**
   * {@return a string that is not empty}
   *
   * @param advice what to do about an empty one
   */
  String words(String advice) throws FormatException {
    String text = text();
    if (text.isEmpty()) {
      throw failure(path + " is empty; " + advice);
    }
    return text;
  }

  /** {@return a number of any size} */
  BigDecimal number() throws FormatException {
    if (value instanceof Value.Whole whole) {
      return BigDecimal.valueOf(whole.number());
    }
    if (value instanceof Value.Decimal decimal) {
      return decimal.number();
    }
    throw mustBe("a number", "write digits, without quotation marks and separators");
  }

  /** {@return an object that has none but the given fields} */
  ObjectReader object(List<String> names) throws FormatException {
    if (value instanceof Value.Fields fields) {
      return new ObjectReader(this, fields, names);
    }
    throw mustBe("an object", "write its fields " + String.join(", ", names));
  }

  /** {@return a list, read part by part} */
  <T> List<T> list(Part<T> part) throws FormatException {
    if (!(value instanceof Value.Items items)) {
      throw mustBe("a list", "write [] if there is nothing in it");
    }
    List<T> parts = new ArrayList<>(items.values().size());
    for (Value element : items.values()) {
      parts.add(part.read(new Cursor(element, path.element(parts.size()), file)));
    }
    return parts;
  }

  FormatException mustBe(String expected, String advice) {
    String found = path.description() + " must be " + expected + ", but is " + value.description();
    return failure(
        found + "; " + (value instanceof Value.Null ? "leave out what is absent" : advice));
  }

  FormatException failure(String problem) {
    return failureAt(value.offset(), problem);
  }

  FormatException failureAt(int offset, String problem) {
    return new FormatException(LineMap.of(file).position(offset), problem);
  }
}
