package org.onrecord.analysis.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/**
 * What the rules look at: the layers of one document, and the readers of them that several rules
 * share.
 */
final class Context {

  private static final int MANY = 1_000_000;
  private static final int MAX_LOOK = 40;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Clauses clauses;
  private final int headlineEnd;
  private final TokenRanges paragraphs;
  private final BitSet finiteVerbs; // those outside quotation marks
  private final Occasions occasions;
  private final Labels labels;
  private final ClauseStarts clauseStarts;
  private final ComplementFinder complements;
  private final Summaries summaries;
  private final Agents agents;
  private final CueNouns cueNouns;
  private final QuotedExtent quotedExtent;
  private final CueSubjects cueSubjects;
  private final ContentBefore contentBefore;
  private final LeadIns leadIns;
  private final OtherSenses otherSenses;

  Context(Document document, Syntax syntax, Clauses clauses) {
    tokens = document.tokens();
    this.syntax = syntax;
    this.clauses = clauses;
    headlineEnd = document.headline().map(span -> tokens.from(span.end())).orElse(0);
    paragraphs = document.paragraphs();
    finiteVerbs = new BitSet(tokens.size());
    for (int t = 0; t < tokens.size(); t++) {
      if (isFiniteVerb(t) && !isQuoted(t)) {
        finiteVerbs.set(t);
      }
    }
    occasions = new Occasions(this);
    labels = new Labels(this);
    clauseStarts = new ClauseStarts(this);
    complements = new ComplementFinder(this);
    summaries = new Summaries(this);
    agents = new Agents(this);
    cueNouns = new CueNouns(this);
    quotedExtent = new QuotedExtent(this);
    cueSubjects = new CueSubjects(this);
    contentBefore = new ContentBefore(this);
    leadIns = new LeadIns(this);
    otherSenses = new OtherSenses(this);
  }

  Tokens tokens() {
    return tokens;
  }

  Syntax syntax() {
    return syntax;
  }

  Clauses clauses() {
    return clauses;
  }

  Occasions occasions() {
    return occasions;
  }

  Labels labels() {
    return labels;
  }

  ClauseStarts clauseStarts() {
    return clauseStarts;
  }

  ComplementFinder complements() {
    return complements;
  }

  Summaries summaries() {
    return summaries;
  }

  Agents agents() {
    return agents;
  }

  CueNouns cueNouns() {
    return cueNouns;
  }

  QuotedExtent quotedExtent() {
    return quotedExtent;
  }

  CueSubjects cueSubjects() {
    return cueSubjects;
  }

  ContentBefore contentBefore() {
    return contentBefore;
  }

  LeadIns leadIns() {
    return leadIns;
  }

  OtherSenses otherSenses() {
    return otherSenses;
  }

  boolean isQuoted(int token) {
    return token >= 0 && token < tokens.size() && clauses.quoted(token) >= 0;
  }

  /** Whether something in the run stands in quotation marks. */
  boolean hasQuotation(int first, int end) {
    int t = first;
    while (t < end && clauses.quoted(t) < 0) {
      t++;
    }
    return t < end;
  }

  /** Whether the token is one of the headline. */
  boolean isHeadline(int token) {
    return token < headlineEnd;
  }

  /** Whether the token is the first of a paragraph. */
  boolean isParagraphStart(int token) {
    int paragraph = paragraphs.holding(token);
    return paragraph != TokenRanges.NONE && paragraphs.first(paragraph) == token;
  }

  /** Whether a word or number stands here: what the share of quoted words counts. */
  boolean isWord(int token) {
    return tokens.is(token, TokenKind.WORD) || tokens.is(token, TokenKind.NUMBER);
  }

  /** The index behind the quotation that holds the token. */
  int quotationEnd(int token) {
    return clauses.quotationEnd(token);
  }

  /** Whether a comma stands here outside quotation marks. */
  boolean isComma(int token) {
    return tokens.is(token, TokenKind.COMMA) && !isQuoted(token);
  }

  /** Whether the noun, name or pronoun can be of people. */
  boolean isPerson(int head) {
    return syntax.is(head, Tag.NAME)
        || tokens.is(head, WordClass.PERSON)
        || (tokens.is(head, WordClass.SUBJECT_PRONOUN) && !tokens.is(head, "it"));
  }

  /** Whether the noun phrase that holds the token names a time. */
  boolean isTime(int token) {
    Optional<NounPhrase> phrase = syntax.nounPhrase(token);
    return phrase.isPresent() && clauses.isTime(phrase.get());
  }

  /** Whether a verb stands early in the run, in quotation marks or not. */
  boolean hasVerb(int first, int end) {
    for (int t = first; t < end && t < first + MAX_LOOK; t++) {
      if (syntax.verbGroup(t).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb stands outside quotation marks in the run. */
  boolean hasFiniteVerb(int first, int end) {
    int verb = first < end ? finiteVerbs.nextSetBit(first) : -1;
    return verb >= 0 && verb < end;
  }

  /**
   * Whether a finite verb stands unquoted in the run that no subordinator or relative opens: "rents
   * rose", not "as rents rose"; of "the rents that rose hurt" it is the second.
   */
  boolean hasMainVerb(int first, int end) {
    boolean subordinate = false;
    int verbs = 0; // behind the pronoun of a relative clause: the first is its own
    for (int t = first; t < end; t++) {
      if (isQuoted(t)) {
        t = Math.max(t, quotationEnd(t) - 1);
      } else if (opensClause(t)) {
        subordinate = true;
        verbs = syntax.is(t, Tag.RELATIVE) && t > first ? 0 : MANY;
      } else if (tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.SEMICOLON)) {
        subordinate &= syntax.nounPhrase(t + 1).isEmpty();
        verbs = MANY;
      } else if (finiteVerbs.get(t) && (!subordinate || ++verbs == 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int t) {
    return syntax.is(t, Tag.SUBORDINATOR) || syntax.is(t, Tag.RELATIVE) || tokens.is(t, "as");
  }

  private boolean isFiniteVerb(int t) {
    return syntax.is(t, Tag.VERB)
        || (syntax.is(t, Tag.AUXILIARY)
            && !tokens.is(t, WordClass.GERUND)
            && !tokens.is(t, "be")
            && !tokens.is(t, "been"));
  }
}
