package org.onrecord.analysis.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Quote;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/** What the sieves look at: the layers of one document, by token. */
final class Context {

  final Document document;
  final Tokens tokens;
  final Syntax syntax;
  final Clauses clauses;
  final Words words;
  final Cast cast;
  final Voices voices;
  final Layer<Timex> timexes;
  final Layer<Amount> amounts;
  private final int headlineEnd;

  Context(
      Document document,
      Syntax syntax,
      Clauses clauses,
      List<Actor> actors,
      List<Quote> quotes,
      Layer<Timex> timexes,
      Layer<Amount> amounts,
      Words words) {
    this.document = document;
    this.tokens = document.tokens();
    this.syntax = syntax;
    this.clauses = clauses;
    this.words = words;
    this.timexes = timexes;
    this.amounts = amounts;
    cast = new Cast(actors, document.text(), tokens);
    voices = new Voices(quotes, tokens);
    headlineEnd = document.headline().map(this::headlineEnd).orElse(0);
  }

  boolean is(int token, String form) {
    return tokens.is(token, form);
  }

  boolean is(int token, Tag tag) {
    return syntax.is(token, tag);
  }

  /** {@return the token in lower case; empty outside the text} */
  String form(int token) {
    return 0 <= token && token < tokens.size() ? tokens.form(token) : "";
  }

  /** {@return the token's dictionary form; empty outside the text} */
  String lemma(int token) {
    return 0 <= token && token < tokens.size() ? tokens.lemma(token) : "";
  }

  int sentenceEnd(int token) {
    return clauses.sentenceEnd(token);
  }

  int sentenceStart(int token) {
    return clauses.sentenceStart(token);
  }

  boolean isHeadline(int token) {
    return token < headlineEnd;
  }

  /** "Judge is sorry for remarks; | Jurist vows to be careful": the next line goes on with it. */
  private int headlineEnd(Span headline) {
    int end = end(headline);
    return tokens.is(end - 1, TokenKind.SEMICOLON) && end < tokens.size() ? sentenceEnd(end) : end;
  }

  boolean isQuestion(int token) {
    int end = sentenceEnd(token);
    for (int t = end - 1; t > token && t > end - 4; t--) {
      if (tokens.is(t, TokenKind.TERMINATOR)) {
        return tokens.form(t).startsWith("?");
      }
    }
    return false;
  }

  @Nullable VerbGroup group(int token) {
    return syntax.verbGroup(token).orElse(null);
  }

  @Nullable NounPhrase phrase(int token) {
    return syntax.nounPhrase(token).orElse(null);
  }

  /** {@return the noun phrase that starts at the token; null if none does} */
  @Nullable NounPhrase phraseFrom(int token) {
    NounPhrase phrase = phrase(token);
    return phrase != null && phrase.first() == token ? phrase : null;
  }

  /** {@return the expression of time that starts at the token; null if none does} */
  @Nullable Timex timexFrom(int token) {
    if (token < 0 || token >= tokens.size()) {
      return null;
    }
    int index = timexes.firstFrom(tokens.start(token));
    boolean here = index < timexes.size() && timexes.get(index).span().start() < tokens.end(token);
    return here ? timexes.get(index) : null;
  }

  int end(Span span) {
    return tokens.from(span.end());
  }

  /** {@return the index of the verb of the infinitive whose "to" stands here; -1 if none does} */
  int infinitive(int to) {
    if (!is(to, "to")) {
      return -1;
    }
    int verb = to + 1;
    while (verb < sentenceEnd(to) && isBetween(verb)) {
      verb++;
    }
    boolean base =
        verb < sentenceEnd(to)
            && (is(verb, Tag.BASE_VERB)
                || (is(verb, Tag.AUXILIARY) && tokens.is(verb, WordClass.BASE))
                || (tokens.is(verb, WordClass.BASE) && isObjectAhead(verb + 1)));
    return base ? head(verb) : -1;
  }

  /** "to “quickly and decisively” end". */
  private boolean isBetween(int token) {
    return is(token, Tag.ADVERB)
        || is(token, Tag.QUOTATION_MARK)
        || (is(token, Tag.COORDINATOR) && is(token - 1, Tag.ADVERB));
  }

  private int head(int verb) {
    VerbGroup group = group(verb);
    return group == null ? verb : group.head();
  }

  /** A word that can be a verb is one before a determiner, a pronoun, a preposition. */
  private boolean isObjectAhead(int behind) {
    int token = is(behind, Tag.QUOTATION_MARK) ? behind + 1 : behind;
    return is(token, Tag.DETERMINER)
        || is(token, Tag.POSSESSIVE)
        || is(token, Tag.PRONOUN)
        || is(token, Tag.NAME)
        || (is(token, Tag.PREPOSITION) && !is(token, "of"));
  }
}
