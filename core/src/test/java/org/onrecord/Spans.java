package org.onrecord;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.onrecord.model.Article;
import org.onrecord.text.Span;

/** Moves all spans of an article, to compare records of two forms of one text. */
final class Spans {

  private final IntUnaryOperator move;

  private Spans(IntUnaryOperator move) {
    this.move = move;
  }

  /** {@return the article over another text, each offset of each span moved} */
  static Article moved(Article article, String text, IntUnaryOperator move) {
    return ((Article) new Spans(move).moved(article)).withText(text);
  }

  private Object moved(Object value) {
    if (value instanceof Span span) {
      return new Span(move.applyAsInt(span.start()), move.applyAsInt(span.end()));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::moved).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::moved);
    }
    return value instanceof Record part ? movedParts(part) : value;
  }

  private Object movedParts(Record part) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = moved(components[i].getAccessor().invoke(part));
      }
      Constructor<?> constructor = part.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(part.getClass() + " cannot be copied", e);
    }
  }
}
