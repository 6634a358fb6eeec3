package org.onrecord.model;

import static org.onrecord.model.Components.required;

import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * Words that a record file gives for a span. A span in a file carries a copy of the words it
 * covers; where the two differ, the text or the span was changed without the other.
 *
 * @param path JSON Pointer of the span in the record: {@code /quotes/0/content/1}
 * @param span the span as given, which may reach beyond the text
 * @param words the words as given
 */
public record StatedWords(String path, Span span, String words) implements Spanned {

  public StatedWords {
    required(path, "path");
    required(span, "span");
    required(words, "words");
  }
}
