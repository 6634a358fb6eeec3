package org.onrecord.analysis.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.model.Actor;
import org.onrecord.text.Span;

/** A source of one word that is the last name of one person: "Law" of Ann Law, "Green". */
final class SurnameSieve implements SpeakerSieve {

  @Override
  public String name() {
    return "surname";
  }

  @Override
  public Optional<String> speaker(Attribution attribution, Scene scene) {
    if (attribution.heads().size() != 1) {
      return Optional.empty();
    }
    Span head = attribution.heads().get(0);
    String text = scene.document().text();
    String word = text.substring(text.lastIndexOf(' ', head.end() - 1) + 1, head.end());
    List<Actor> people = scene.mentions().bySurname(word);
    return people.size() == 1 ? Optional.of(people.get(0).id()) : Optional.empty();
  }
}
