package org.onrecord.analysis.mention;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A name in its place, without title and article: "Emmanuel Macron" in "French President Emmanuel
 * Macron", "French" a name of its own there, an adjective.
 *
 * @param span the words
 * @param first index of the first token
 * @param end index behind the last token
 * @param head index of the token that says what it is: "Ministry" in "Ministry of Ports", the last
 *     token of most names
 * @param adjective whether it is a nationality adjective or the like
 * @param title the words before it that tell its bearer's office or sex: "President", "Mr."
 * @param listed the entry if its words are listed
 * @param words what its words say of its kind
 * @param context what its title, its entry and what stands around it say of its kind
 */
public record Name(
    Span span,
    int first,
    int end,
    int head,
    boolean adjective,
    Optional<Title> title,
    Optional<Listed> listed,
    Evidence words,
    Evidence context)
    implements Reference {

  /**
   * The words before a name that tell an office or a sex.
   *
   * @param first index of the first token
   * @param end index behind the last token
   * @param head index of the token that is the title: "Minister" in "Minister of Ports"
   */
  public record Title(int first, int end, int head) {}

  /** A name of whose kind nothing is known yet. */
  public Name(
      Span span,
      int first,
      int end,
      int head,
      boolean adjective,
      Optional<Title> title,
      Optional<Listed> listed) {
    this(span, first, end, head, adjective, title, listed, Evidence.NONE, Evidence.NONE);
  }

  Name with(Evidence words, Evidence context) {
    return new Name(span, first, end, head, adjective, title, listed, words, context);
  }

  /** {@return what speaks for each kind here} */
  public Evidence evidence() {
    return words.plus(context);
  }
}
