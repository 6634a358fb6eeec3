package org.onrecord.analysis.speaker;

import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.model.MentionForm;
import org.onrecord.text.Span;

/** The source itself is a mention of an actor: by name, by a noun phrase or by a pronoun. */
final class SourceSieve implements SpeakerSieve {

  private final String name;
  private final MentionForm form;

  SourceSieve(String name, MentionForm form) {
    this.name = name;
    this.form = form;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> speaker(Attribution attribution, Scene scene) {
    for (Span head : attribution.heads()) {
      Optional<String> found =
          scene
              .mentions()
              .head(withoutLetters(head, scene.document().tokens()))
              .filter(entry -> entry.mention().form() == form)
              .map(entry -> entry.actor().id());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "Mary Holt |KC|" is mentioned as "Mary Holt". */
  private static Span withoutLetters(Span head, Tokens tokens) {
    int first = tokens.from(head.start());
    int last = tokens.from(head.end()) - 1;
    return last > first && tokens.is(last, WordClass.POST_NOMINAL)
        ? tokens.span(first, last)
        : head;
  }
}
