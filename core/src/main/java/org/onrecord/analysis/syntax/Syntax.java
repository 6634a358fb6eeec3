package org.onrecord.analysis.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The shallow syntax of a document: a tag for every token, base noun phrases and verb groups.
 *
 * <p>Everything is by token index ({@link org.onrecord.analysis.document.Tokens}). Immutable and
 * thread-safe.
 */
public final class Syntax {

  private final Tag[] tags;
  private final List<NounPhrase> nounPhrases;
  private final List<VerbGroup> verbGroups;
  private final int[] phraseOf; // index of the token's noun phrase, or -1
  private final int[] groupOf; // index of the token's verb group, or -1

  Syntax(Tag[] tags, List<NounPhrase> nounPhrases, List<VerbGroup> verbGroups) {
    this.tags = tags;
    this.nounPhrases = List.copyOf(nounPhrases);
    this.verbGroups = List.copyOf(verbGroups);
    phraseOf = new int[tags.length];
    groupOf = new int[tags.length];
    Arrays.fill(phraseOf, -1);
    Arrays.fill(groupOf, -1);
    for (int i = 0; i < nounPhrases.size(); i++) {
      Arrays.fill(phraseOf, nounPhrases.get(i).first(), nounPhrases.get(i).end(), i);
    }
    for (int i = 0; i < verbGroups.size(); i++) {
      Arrays.fill(groupOf, verbGroups.get(i).first(), verbGroups.get(i).end(), i);
    }
  }

  /** {@return what the token is in its place} */
  public Tag tag(int token) {
    return tags[token];
  }

  /** {@return whether the token exists and has this tag; false outside the text} */
  public boolean is(int token, Tag tag) {
    return 0 <= token && token < tags.length && tags[token] == tag;
  }

  /** {@return the base noun phrases in text order, disjoint} */
  public List<NounPhrase> nounPhrases() {
    return nounPhrases;
  }

  /** {@return the verb groups in text order, disjoint} */
  public List<VerbGroup> verbGroups() {
    return verbGroups;
  }

  /** {@return the noun phrase that holds the token} */
  public Optional<NounPhrase> nounPhrase(int token) {
    return inside(token) && phraseOf[token] >= 0
        ? Optional.of(nounPhrases.get(phraseOf[token]))
        : Optional.empty();
  }

  /** {@return the verb group that holds the token} */
  public Optional<VerbGroup> verbGroup(int token) {
    return inside(token) && groupOf[token] >= 0
        ? Optional.of(verbGroups.get(groupOf[token]))
        : Optional.empty();
  }

  private boolean inside(int token) {
    return 0 <= token && token < tags.length;
  }
}
