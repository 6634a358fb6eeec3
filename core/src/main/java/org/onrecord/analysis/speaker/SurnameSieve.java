package org.onrecord.analysis.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.model.Actor;
import org.onrecord.text.Span;

/** A source of one word that is the last name of one person: "Law" of Ann Law, "Green". */
final class SurnameSieve implements SpeakerSieve {

  @Override
  public String name() {
    return "surname";
  }

  @Override
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    if (attribution.heads().size() != 1) {
      return null;
    }
    Span head = attribution.heads().get(0);
    Tokens tokens = scene.document().tokens();
    String word = tokens.text(tokens.from(head.end()) - 1); // a head has at least one token
    List<Actor> people = scene.mentions().bySurname(word);
    return people.size() == 1 ? people.get(0) : null;
  }
}
