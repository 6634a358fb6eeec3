package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** The text up to the reference in hand: who was spoken of, how lately and in what place. */
final class Discourse {

  /**
   * Someone spoken of.
   *
   * @param cluster who
   * @param reference by which words
   * @param sentence index of the sentence
   * @param subject whether the words are the subject of a verb
   * @param modifier whether they only modify a noun: "the |Lind| video"
   */
  record Recent(
      Cluster cluster, Reference reference, int sentence, boolean subject, boolean modifier) {

    /** How much the place of the words makes it stand out, in points. */
    int weight() {
      return subject ? 4 : modifier ? -3 : 0;
    }

    boolean isAdjective() {
      return reference instanceof Name name && name.adjective();
    }
  }

  private final Tokens tokens;
  private final Syntax syntax;
  private final Speeches speeches;
  private final TokenRanges sentences;
  private final TokenRanges paragraphs;
  private final List<Recent> recent = new ArrayList<>();
  private final IdentityHashMap<Cluster, Integer> lastSeen = new IdentityHashMap<>();

  Discourse(Document document, Syntax syntax, Speeches speeches) {
    tokens = document.tokens();
    this.syntax = syntax;
    this.speeches = speeches;
    sentences = document.sentences();
    paragraphs = document.paragraphs();
  }

  void enter(Cluster cluster, Reference reference) {
    boolean modifier = reference instanceof Name && syntax.is(reference.end(), Tag.NOUN);
    recent.add(
        new Recent(
            cluster, reference, sentence(reference.first()), isSubject(reference), modifier));
    lastSeen.put(cluster, reference.first());
  }

  /**
   * Whether a verb stands behind the words, adverbs passed over, or they open their sentence before
   * an aside: "|Roe|, who knew her, left".
   */
  boolean isSubject(Reference reference) {
    int t = reference.end();
    while (syntax.is(t, Tag.ADVERB)) {
      t++;
    }
    return syntax.is(t, Tag.VERB)
        || syntax.is(t, Tag.AUXILIARY)
        || (tokens.is(t, TokenKind.COMMA) && opensSentence(reference.first()))
        || speeches.isSource(reference);
  }

  private boolean opensSentence(int token) {
    int first = syntax.nounPhrase(token).map(NounPhrase::first).orElse(token);
    return first == sentences.first(sentence(token));
  }

  Tokens tokens() {
    return tokens;
  }

  Syntax syntax() {
    return syntax;
  }

  /** Who was spoken of, the latest last. */
  List<Recent> recent() {
    return recent;
  }

  /** The token where someone was last spoken of, or -1. */
  int lastSeen(Cluster cluster) {
    return lastSeen.getOrDefault(cluster, -1);
  }

  /** Whether the words stand in the token's paragraph. */
  boolean isSameParagraph(Reference reference, int token) {
    return paragraphs.holding(reference.first()) == paragraphs.holding(token);
  }

  /** The index of the token's sentence, or -1. */
  int sentence(int token) {
    return sentences.holding(token);
  }

  /** Who says the words between quotation marks in which the reference stands, if known already. */
  @Nullable Cluster knownSpeaker(Reference reference) {
    return speeches.isDirect(reference.first()) ? speeches.speaker(reference.first()) : null;
  }
}
