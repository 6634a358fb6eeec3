package org.onrecord.analysis.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.model.Actor;
import org.onrecord.model.Byline;
import org.onrecord.text.Span;

/**
 * The "I" that tells the story is its one author: of the byline, or of a last paragraph that says
 * who she is ("Ann Roe is a writer in Leeds."). Only who is an actor of the story.
 */
final class NarratorSieve implements SpeakerSieve {

  /** Code units; longer paragraphs tell of something else. */
  private static final int MAX_NOTE = 400;

  @Override
  public String name() {
    return "narrator";
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    boolean narrator =
        attribution.source().isPresent()
            && isNarrator(scene.document(), attribution.source().get());
    if (!narrator) {
      return null;
    }
    Actor author = byline(scene);
    return author != null ? author : note(scene);
  }

  private static boolean isNarrator(Document document, Span source) {
    return source.length() == 1 && document.text().charAt(source.start()) == 'I';
  }

  private static @Nullable Actor byline(Scene scene) {
    List<String> authors = scene.document().byline().map(Byline::authors).orElse(List.of());
    return authors.size() == 1 ? scene.mentions().named(authors.get(0)) : null;
  }

  /** Who a short last paragraph starts with, "is" behind the name. */
  private static @Nullable Actor note(Scene scene) {
    List<Span> paragraphs = scene.document().paragraphs();
    if (paragraphs.isEmpty()) {
      return null;
    }
    Span last = paragraphs.get(paragraphs.size() - 1);
    Tokens tokens = scene.document().tokens();
    if (last.length() > MAX_NOTE) {
      return null;
    }
    for (MentionIndex.Entry entry : scene.mentions().in(last)) {
      if (entry.isNamedPerson()
          && entry.span().start() == last.start()
          && tokens.is(tokens.from(entry.span().end()), WordClass.BE)) {
        return entry.actor();
      }
    }
    return null;
  }
}
