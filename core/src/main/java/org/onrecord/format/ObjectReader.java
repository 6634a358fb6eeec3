package org.onrecord.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one object; refuses fields it does not know and asks for those it needs. */
final class ObjectReader {

  private final Cursor cursor;
  private final Value.Fields object;

  ObjectReader(Cursor cursor, Value.Fields object, List<String> names) throws FormatException {
    this.cursor = cursor;
    this.object = object;
    for (Value.Field field : object.fields()) {
      if (!names.contains(field.name())) {
        throw cursor.failureAt(
            field.offset(),
            cursor.path().description()
                + " has an unknown field "
                + Nearness.knownInstead(field.name(), names));
      }
    }
  }

  /** {@return a field that must be there} */
  Cursor field(String name) throws FormatException {
    Cursor field = find(name);
    if (field == null) {
      throw cursor.failure(cursor.path().description() + " has no field \"" + name + "\"; add it");
    }
    return field;
  }

  <T> Optional<T> optional(String name, Cursor.Part<T> part) throws FormatException {
    Cursor field = find(name);
    return field == null ? Optional.empty() : Optional.of(part.read(field));
  }

  /** {@return a string that is there and not empty} */
  String words(String name) throws FormatException {
    return field(name).words("fill it");
  }

  /** {@return a string that may be left out but not empty} */
  Optional<String> optionalWords(String name) throws FormatException {
    return optional(name, field -> field.words("fill it or leave it out"));
  }

  <T> List<T> list(String name, Cursor.Part<T> part) throws FormatException {
    return field(name).list(part);
  }

  /** {@return one of the given values, by its label} */
  <T> T choice(String name, T[] choices, Function<T, String> label) throws FormatException {
    Cursor field = field(name);
    String written = field.text();
    for (T choice : choices) {
      if (label.apply(choice).equals(written)) {
        return choice;
      }
    }
    List<String> known = Stream.of(choices).map(label).toList();
    throw field.failure(field.path() + " is " + Nearness.knownInstead(written, known));
  }

  /** {@return an index into the text} */
  int index(String name) throws FormatException {
    Cursor field = field(name);
    if (field.value() instanceof Value.Whole whole && whole.number() >= 0) {
      return whole.number();
    }
    throw field.mustBe("a whole number from 0 to " + Integer.MAX_VALUE, "count UTF-16 code units");
  }

  private @Nullable Cursor find(String name) {
    Value value = object.find(name);
    return value == null ? null : new Cursor(value, cursor.path().field(name), cursor.file());
  }
}
