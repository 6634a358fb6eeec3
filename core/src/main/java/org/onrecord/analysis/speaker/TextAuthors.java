package org.onrecord.analysis.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.speaker.SpeakerSieve.Scene;

/** Whose a text is of which the article spoke before: "Roe wrote a book", "the board's report". */
final class TextAuthors {

  private static final WordSet BOOKS = WordSet.read(TextAuthors.class, "books.txt");

  /** "Roe |wrote| a letter". */
  private static final WordSet WRITING =
      WordSet.of("author", "issue", "pen", "post", "publish", "release", "send", "write");

  /** Tokens; a text that was named further off is forgotten. */
  private static final int REACH = 400;

  private static final int MAX_PHRASE = 6;

  private final Scene scene;
  private final Tokens tokens;

  private TextAuthors(Scene scene) {
    this.scene = scene;
    tokens = scene.document().tokens();
  }

  /** Whose the text named by {@code noun} is, by the last place before it that tells. */
  static MentionIndex.@Nullable Entry before(Scene scene, int noun) {
    TextAuthors authors = new TextAuthors(scene);
    String lemma = authors.tokens.lemma(noun);
    boolean book = BOOKS.hasLemma(authors.tokens.word(noun));
    for (int t = noun - 1; t >= 0 && t > noun - REACH; t--) {
      if (authors.isSameText(t, lemma, book)) {
        MentionIndex.Entry author = authors.author(t);
        if (author != null) {
          return author;
        }
      }
    }
    return null;
  }

  private boolean isSameText(int t, String lemma, boolean book) {
    return tokens.lemma(t).equals(lemma) || (book && BOOKS.hasLemma(tokens.word(t)));
  }

  private MentionIndex.@Nullable Entry author(int noun) {
    for (int t = noun - 1; t >= 0 && t >= noun - MAX_PHRASE; t--) {
      if (!tokens.is(t, TokenKind.WORD)) {
        break;
      }
      if (tokens.is(t, WordClass.POSSESSIVE)) {
        boolean pronoun = tokens.form(t).indexOf('\'') < 0 && tokens.form(t).indexOf('’') < 0;
        return endingAt(pronoun ? t + 1 : t);
      }
      if (tokens.is(t, "a") || tokens.is(t, "an") || tokens.is(t, "the")) {
        MentionIndex.Entry writer = subject(t - 1);
        return writer != null ? writer : AuthorSieve.writer(scene, noun);
      }
    }
    return null;
  }

  /** Who stands right before a verb of writing. */
  private MentionIndex.@Nullable Entry subject(int verb) {
    if (verb < 1 || !WRITING.hasLemma(tokens.word(verb))) {
      return null;
    }
    return endingAt(tokens.is(verb - 1, WordClass.HAVE) ? verb - 1 : verb);
  }

  /** The mention whose last token stands before {@code end}. */
  private MentionIndex.@Nullable Entry endingAt(int end) {
    int first = Math.max(0, end - MAX_PHRASE);
    MentionIndex.Entry found = null;
    for (MentionIndex.Entry entry : scene.mentions().in(tokens.span(first, end))) {
      if (tokens.from(entry.span().end()) == end) {
        found = entry;
      }
    }
    return found;
  }
}
