package org.onrecord.model;

import static org.onrecord.model.Components.list;
import static org.onrecord.model.Components.optional;
import static org.onrecord.model.Components.optionalText;
import static org.onrecord.model.Components.required;
import static org.onrecord.model.Components.requiredText;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * Something that is reported as said or written. The terms are those of the PARC and PolNeAR
 * corpora: <i>source</i>, the words that name the speaker here; <i>cue</i>, the reporting words;
 * <i>content</i>.
 *
 * @param id {@code q1}, {@code q2}, … in text order
 * @param kind how much of the content stands in quotation marks
 * @param content the fragments with their quotation marks, in text order, disjoint: “A,” she said,
 *     “B.” has two
 * @param speaker id of the actor who speaks; absent where nobody could be found
 * @param source the whole phrase that names the speaker here: "Ann Roe, a doctor"; absent in a
 *     continuation
 * @param cue the reporting words: "has said", "according to"
 * @param basis name of the sieve that decided the speaker
 */
@Value.Builder
public record Quote(
    String id,
    QuoteKind kind,
    List<Span> content,
    Optional<String> speaker,
    Optional<Span> source,
    Optional<Span> cue,
    Optional<String> basis)
    implements Spanned, WithQuote {

  public Quote {
    requiredText(id, "id");
    required(kind, "kind");
    content = list(content, "content");
    speaker = optionalText(speaker, "speaker");
    source = optional(source);
    cue = optional(cue);
    basis = optionalText(basis, "basis");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the span from the first fragment to the last, what lies between included; an empty
   * span at 0 if there are no fragments}
   */
  @Override
  public Span span() {
    return content.stream().reduce(Span::union).orElse(new Span(0, 0));
  }

  /** Builds a {@link Quote}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends QuoteBuilder {
    Builder() {}
  }
}
