package org.onrecord.corpus;

import java.util.Arrays;
import java.util.List;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.Span;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;

/**
 * A sentence of a direct quote.
 *
 * @param quote id of the quote
 * @param index of the quote among those of the article, from 0
 * @param span where the sentence begins, up to where it or the part of the quote ends
 * @param position where that is in the article's file
 * @param speaker the speaker's name
 * @param words the words in lower case, with single blanks between them
 */
public record QuotedSentence(
    String quote, int index, Span span, Position position, String speaker, String words) {

  static Place place(String quote, int index, Span span) {
    return Place.ofFact(Field.of("quotes").at(index), quote).at(span);
  }

  Place place() {
    return place(quote, index, span);
  }

  List<String> wordList() {
    return Arrays.asList(words.split(" "));
  }
}
