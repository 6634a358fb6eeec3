package org.onrecord.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of the article record by its path: {@code quotes}, fourth, {@code speaker}.
 *
 * <p>The path is that of the record's JSON and YAML form, so that a field can be found in a record
 * file. Immutable and thread-safe.
 */
public final class Field {

  /** The whole record. */
  public static final Field RECORD = new Field(null, "");

  private final @Nullable Field parent;
  private final String name;

  private Field(@Nullable Field parent, String name) {
    this.parent = parent;
    this.name = name;
  }

  /** {@return a field of the record} */
  public static Field of(String name) {
    return RECORD.to(name);
  }

  /** {@return the field {@code name} of this one} */
  public Field to(String name) {
    return new Field(this, name);
  }

  /**
   * {@return an element of this list}
   *
   * @param index from 0
   */
  public Field at(int index) {
    return new Field(this, Integer.toString(index));
  }

  /** {@return the field or list this one belongs to; empty of the whole record} */
  public Optional<Field> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return whether this is {@code other} or a part of it} */
  public boolean isWithin(Field other) {
    return equals(other) || (parent != null && parent.isWithin(other));
  }

  /** {@return the path as a JSON Pointer (RFC 6901): {@code /quotes/3/speaker}} */
  public String pointer() {
    return parent == null ? "" : parent.pointer() + "/" + name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Field field && pointer().equals(field.pointer());
  }

  @Override
  public int hashCode() {
    return pointer().hashCode();
  }

  @Override
  public String toString() {
    return pointer();
  }
}
