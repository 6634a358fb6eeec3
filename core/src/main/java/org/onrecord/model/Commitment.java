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

/**
 * An undertaking by an identifiable actor, as reported in the article, to do or refrain from doing
 * something later that lies in its power. Expectations and predictions by others are none.
 *
 * @param id {@code c1}, {@code c2}, … in text order of the cues
 * @param kind what sort of undertaking; the cue decides
 * @param polarity to do or to refrain
 * @param status what the article says became of it
 * @param by who is bound; a sound record has at least one
 * @param to who benefits or is addressed; may be empty
 * @param cue the deciding word: "pledged"
 * @param action what is undertaken
 * @param condition "if sanctions were lifted"
 * @param due the time by which
 * @param amount how much
 * @param made when it was undertaken
 * @param quote id of the innermost quote that holds the cue: whose words these are
 * @param mentions other places that state the same commitment
 */
@Value.Builder
public record Commitment(
    String id,
    CommitmentKind kind,
    Polarity polarity,
    CommitmentStatus status,
    List<Party> by,
    List<Party> to,
    Span cue,
    Span action,
    Optional<Span> condition,
    Optional<Due> due,
    Optional<Amount> amount,
    Optional<Made> made,
    Optional<String> quote,
    List<Span> mentions)
    implements WithCommitment {

  public Commitment {
    requiredText(id, "id");
    required(kind, "kind");
    required(polarity, "polarity");
    required(status, "status");
    by = list(by, "by");
    to = list(to, "to");
    required(cue, "cue");
    required(action, "action");
    condition = optional(condition);
    due = optional(due);
    amount = optional(amount);
    made = optional(made);
    quote = optionalText(quote, "quote");
    mentions = list(mentions, "mentions");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Commitment}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends CommitmentBuilder {
    Builder() {}
  }
}
