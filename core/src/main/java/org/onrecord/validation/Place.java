package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Where something stands, in the record and, if it has words, in the text. Which of the two a
 * person is shown depends on the file the article came from: see {@link Locator}.
 *
 * @param field the field of the record
 * @param fact id of the actor, quote or commitment that the field belongs to; absent elsewhere
 * @param span the words; may reach beyond the text, since records with such faults are what rules
 *     look for
 */
public record Place(Field field, Optional<String> fact, Optional<Span> span) {

  /** The field that holds the article's text. */
  public static final Field TEXT = Field.of("text");

  /** {@return a place in the text itself, not in a fact about it} */
  public static Place inText(Span span) {
    return new Place(TEXT, Optional.empty(), Optional.of(span));
  }

  /** {@return a field that belongs to no fact} */
  public static Place of(Field field) {
    return new Place(field, Optional.empty(), Optional.empty());
  }

  /** {@return a fact, or a field of one} */
  public static Place ofFact(Field field, String id) {
    return new Place(field, Optional.of(id), Optional.empty());
  }

  /** {@return this place with its words} */
  public Place at(Span span) {
    return new Place(field, fact, Optional.of(span));
  }

  /** {@return the field {@code name} of this one, with the same fact and words} */
  public Place to(String name) {
    return new Place(field.to(name), fact, span);
  }

  /** {@return an element of this list, with the same fact and words} */
  public Place at(int index) {
    return new Place(field.at(index), fact, span);
  }
}
