package org.onrecord.analysis.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.model.Actor;
import org.onrecord.model.MentionForm;
import org.onrecord.text.Span;

/**
 * A text speaks for whom it belongs to or comes from: "the ministry's letter", "a note by Roe"; and
 * "the letter" for who wrote it, as the text said before.
 */
final class AuthorSieve implements SpeakerSieve {

  private static final WordSet TEXTS = WordSet.read(AuthorSieve.class, "texts.txt");

  @Override
  public String name() {
    return "author";
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    if (attribution.heads().size() != 1) {
      return null;
    }
    Tokens tokens = scene.document().tokens();
    Span phrase = attribution.heads().get(0);
    int head = tokens.from(phrase.end()) - 1;
    if (head < 0 || !TEXTS.hasLemma(tokens.word(head))) {
      return null;
    }
    MentionIndex.Entry author = owner(scene, phrase, head);
    if (author == null) {
      author = writer(scene, head);
    }
    if (author == null && isKnown(tokens, phrase, head)) {
      author = TextAuthors.before(scene, head);
    }
    return author == null ? null : author.actor();
  }

  /** "the letter", "this letter". */
  private static boolean isKnown(Tokens tokens, Span phrase, int head) {
    int first = tokens.from(phrase.start());
    return head == first + 1 && (tokens.is(first, "the") || tokens.is(first, "this"));
  }

  /** Whose it is, else the last that is named before the noun: "the ministry letter". */
  private static MentionIndex.@Nullable Entry owner(Scene scene, Span phrase, int head) {
    Tokens tokens = scene.document().tokens();
    MentionIndex.Entry owner = null;
    boolean owned = false;
    for (int t = tokens.from(phrase.start()); t < head; t++) {
      owned |= tokens.is(t, WordClass.POSSESSIVE);
    }
    for (MentionIndex.Entry entry : scene.mentions().in(phrase)) {
      int behind = tokens.from(entry.span().end());
      boolean owns = tokens.is(behind, WordClass.POSSESSIVE) || isPronoun(entry);
      boolean named = entry.form() == MentionForm.NAME;
      if (behind <= head && (owned ? owns : named)) {
        owner = entry;
      }
    }
    return owner;
  }

  private static boolean isPronoun(MentionIndex.Entry entry) {
    return entry.form() == MentionForm.PRONOUN;
  }

  /** The one behind "by" or "from" behind the noun. */
  static MentionIndex.@Nullable Entry writer(Scene scene, int head) {
    Tokens tokens = scene.document().tokens();
    boolean by = tokens.is(head + 1, "by") || tokens.is(head + 1, "from");
    return by && head + 2 < tokens.size()
        ? scene.mentions().first(tokens.span(head + 2, Math.min(tokens.size(), head + 4)))
        : null;
  }
}
