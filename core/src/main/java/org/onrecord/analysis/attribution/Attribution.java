package org.onrecord.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * Something that is reported as said or written, before it is known who the source is.
 *
 * @param content the fragments, in text order and disjoint, with their quotation marks
 * @param kind how much of the content stands in quotation marks
 * @param source the whole phrase that names the speaker here; absent in a continuation and a term
 * @param heads the noun phrases that name the speaker, in text order: of "Ann Roe, a doctor" it is
 *     "Ann Roe"; of "who" the antecedent; empty without a source
 * @param cue the reporting words, absent where none stand
 * @param pattern name of the rule that found it
 */
public record Attribution(
    List<Span> content,
    QuoteKind kind,
    Optional<Span> source,
    List<Span> heads,
    Optional<Span> cue,
    String pattern)
    implements Spanned {

  public Attribution {
    content = List.copyOf(content);
    heads = List.copyOf(heads);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content is empty");
    }
  }

  /** {@return from the first fragment to the last, what lies between included} */
  @Override
  public Span span() {
    return content.size() == 1
        ? content.get(0)
        : content.get(0).union(content.get(content.size() - 1));
  }
}
