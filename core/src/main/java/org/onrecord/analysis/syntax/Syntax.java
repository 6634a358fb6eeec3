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
  private final Optional<NounPhrase>[] phraseOf; // by token
  private final Optional<VerbGroup>[] groupOf;

  Syntax(Tag[] tags, List<NounPhrase> nounPhrases, List<VerbGroup> verbGroups) {
    this.tags = tags;
    this.nounPhrases = List.copyOf(nounPhrases);
    this.verbGroups = List.copyOf(verbGroups);
    phraseOf = empty(tags.length);
    for (NounPhrase phrase : nounPhrases) {
      Arrays.fill(phraseOf, phrase.first(), phrase.end(), Optional.of(phrase));
    }
    groupOf = empty(tags.length);
    for (VerbGroup group : verbGroups) {
      Arrays.fill(groupOf, group.first(), group.end(), Optional.of(group));
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, filled here
  private static <T> Optional<T>[] empty(int size) {
    Optional<T>[] all = new Optional[size];
    Arrays.fill(all, Optional.empty());
    return all;
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
    return inside(token) ? phraseOf[token] : Optional.empty();
  }

  /** {@return whether a noun phrase starts at the token} */
  public boolean opensNounPhrase(int token) {
    return nounPhraseFrom(token).isPresent();
  }

  /** {@return the noun phrase that starts at the token} */
  public Optional<NounPhrase> nounPhraseFrom(int token) {
    Optional<NounPhrase> phrase = nounPhrase(token);
    return phrase.isPresent() && phrase.get().first() == token ? phrase : Optional.empty();
  }

  /** {@return whether a finite verb group holds the token} */
  public boolean isFinite(int token) {
    Optional<VerbGroup> group = verbGroup(token);
    return group.isPresent() && group.get().form() == VerbGroup.Form.FINITE;
  }

  /** {@return the verb group that holds the token} */
  public Optional<VerbGroup> verbGroup(int token) {
    return inside(token) ? groupOf[token] : Optional.empty();
  }

  private boolean inside(int token) {
    return 0 <= token && token < tags.length;
  }
}
