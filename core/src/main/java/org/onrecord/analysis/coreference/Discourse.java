package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** The text up to the reference in hand: who was spoken of, how lately and in what place. */
final class Discourse {

  private static final int MAX_ASIDE = 40;
  private static final int MAX_BRACKET = 6;

  /**
   * Someone spoken of.
   *
   * @param cluster who
   * @param reference by which words
   * @param sentence number of the sentence
   * @param paragraph index of the paragraph
   * @param subject whether the words are the subject of a verb
   * @param modifier whether they only modify a noun: "the |Lind| video"
   * @param speaking whether they name who speaks
   * @param quoted whether they stand in marked words
   */
  record Recent(
      Cluster cluster,
      Reference reference,
      int sentence,
      int paragraph,
      boolean subject,
      boolean modifier,
      boolean speaking,
      boolean quoted) {

    /** How much the place of the words makes it stand out, in points. */
    int weight() {
      if (subject || speaking) {
        return isRelative(reference) ? 2 : 4;
      }
      return modifier ? -3 : 0;
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
  private final int[]
      narrated; // by sentence: how many up to it are not only quoted or open a paragraph
  private final List<Recent> recent;

  Discourse(Document document, Syntax syntax, Speeches speeches, int references) {
    recent = new ArrayList<>(references);
    tokens = document.tokens();
    this.syntax = syntax;
    this.speeches = speeches;
    sentences = document.sentences();
    paragraphs = document.paragraphs();
    narrated = narrated();
  }

  private int[] narrated() {
    int[] numbers = new int[sentences.size()];
    int number = 0;
    int paragraph = 0;
    for (int s = 0; s < numbers.length; s++) {
      int first = sentences.first(s);
      while (paragraph < paragraphs.size() && paragraphs.first(paragraph) < first) {
        paragraph++;
      }
      boolean opens = paragraph < paragraphs.size() && paragraphs.first(paragraph) == first;
      number += opens || !speeches.isDirect(first, sentences.end(s)) ? 1 : 0;
      numbers[s] = number;
    }
    return numbers;
  }

  void enter(Cluster cluster, Reference reference) {
    boolean modifier = reference instanceof Name && syntax.is(reference.end(), Tag.NOUN);
    recent.add(
        new Recent(
            cluster,
            reference,
            sentence(reference.first()),
            paragraph(reference.first()),
            isSubject(reference),
            modifier,
            speeches.isSource(reference),
            speeches.isMarked(reference)));
    cluster.see(reference.first());
  }

  /** Whether a verb stands behind the words, adverbs and one aside passed over. */
  boolean isSubject(Reference reference) {
    int end = reference.end();
    if (isVerb(end)) {
      return true;
    }
    int behind = behindBracket(end);
    return (behind > end && isVerb(behind)) || isVerb(behindAside(behind));
  }

  private static boolean isRelative(Reference reference) {
    return reference instanceof Pronoun pronoun && pronoun.sort() == Pronoun.Sort.RELATIVE;
  }

  private boolean isVerb(int from) {
    int t = from;
    while (syntax.is(t, Tag.ADVERB)) {
      t++;
    }
    return syntax.is(t, Tag.VERB) || syntax.is(t, Tag.AUXILIARY);
  }

  /** Behind the comma or dash that closes an aside: "Roe, a doctor in Leeds, |left"; or -1. */
  private int behindAside(int open) {
    TokenKind kind = open < tokens.size() ? tokens.kind(open) : TokenKind.WORD;
    if (kind != TokenKind.COMMA && kind != TokenKind.DASH) {
      return -1;
    }
    int end = Math.min(tokens.size(), open + MAX_ASIDE);
    for (int t = open + 1; t < end && tokens.kind(t) != TokenKind.TERMINATOR; t++) {
      if (tokens.kind(t) == kind && isVerb(t + 1)) {
        return t + 1;
      }
    }
    return -1;
  }

  /** "Roe (Independent)|, a doctor". */
  private int behindBracket(int open) {
    if (!tokens.is(open, TokenKind.OPENING_BRACKET)) {
      return open;
    }
    int t = open;
    while (t < open + MAX_BRACKET
        && t < tokens.size()
        && !tokens.is(t, TokenKind.CLOSING_BRACKET)) {
      t++;
    }
    return t + 1;
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

  /** The index of the token's paragraph, or -1. */
  int paragraph(int token) {
    return paragraphs.holding(token);
  }

  /** The number of the token's sentence, those that are only quoted not counted, or -1. */
  int sentence(int token) {
    int sentence = sentences.holding(token);
    return sentence < 0 ? -1 : narrated[sentence];
  }

  /** Who says the words between quotation marks in which the reference stands, if known already. */
  @Nullable Cluster knownSpeaker(Reference reference) {
    return speeches.isDirect(reference) ? speeches.speaker(reference) : null;
  }

  /**
   * Who says the reported words, not quoted ones, in which the reference stands, if no other person
   * is a subject in them before it.
   */
  @Nullable Cluster reporter(Reference reference) {
    Cluster reporter = speeches.isDirect(reference) ? null : speeches.speaker(reference);
    int first = speeches.firstOf(reference);
    for (int i = recent.size() - 1; i >= 0; i--) {
      Recent other = recent.get(i);
      if (other.reference().first() < first) {
        break;
      }
      if (other.subject() && other.cluster() != reporter && other.cluster().kind() == Kind.PERSON) {
        return null;
      }
    }
    return reporter;
  }

  /** Whether the other stands in quoted words of which the reference is the source. */
  boolean isQuotedBy(Reference source, Reference other) {
    return speeches.isQuotedBy(source, other);
  }

  /** Who is named in the quoted words of which the reference is the source. */
  List<Cluster> namedBy(Reference source) {
    return speeches.namedBy(source);
  }

  /** Whether the reference stands in marked words. */
  boolean isMarked(Reference reference) {
    return speeches.isMarked(reference);
  }

  /** Whether the reference names who speaks. */
  boolean isSource(Reference reference) {
    return speeches.isSource(reference);
  }
}
