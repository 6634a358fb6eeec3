package org.onrecord.analysis.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
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
  public Optional<String> speaker(Attribution attribution, Scene scene) {
    boolean narrator =
        attribution.source().filter(source -> isNarrator(scene.document(), source)).isPresent();
    return narrator ? byline(scene).or(() -> note(scene)) : Optional.empty();
  }

  private static boolean isNarrator(Document document, Span source) {
    return source.length() == 1 && document.text().charAt(source.start()) == 'I';
  }

  private static Optional<String> byline(Scene scene) {
    List<String> authors = scene.document().byline().map(Byline::authors).orElse(List.of());
    return authors.size() == 1 ? scene.mentions().named(authors.get(0)) : Optional.empty();
  }

  /** Who a short last paragraph starts with, "is" behind the name. */
  private static Optional<String> note(Scene scene) {
    List<Span> paragraphs = scene.document().paragraphs();
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    Span last = paragraphs.get(paragraphs.size() - 1);
    Tokens tokens = scene.document().tokens();
    return last.length() > MAX_NOTE
        ? Optional.empty()
        : scene.mentions().in(last).stream()
            .filter(MentionIndex.Entry::isNamedPerson)
            .filter(entry -> entry.span().start() == last.start())
            .filter(entry -> tokens.is(tokens.from(entry.span().end()), WordClass.BE))
            .map(entry -> entry.actor().id())
            .findFirst();
  }
}
