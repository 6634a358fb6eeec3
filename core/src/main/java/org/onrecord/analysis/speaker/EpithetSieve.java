package org.onrecord.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Role;
import org.onrecord.text.Span;

/**
 * A definite description of a person who was just named or just spoke: "the businessman", "the
 * 43-year-old".
 */
final class EpithetSieve implements SpeakerSieve {

  private static final WordSet ANONYMOUS = WordSet.read(EpithetSieve.class, "anonymous.txt");

  private static final WordSet SOLE_OFFICES = WordSet.read(EpithetSieve.class, "sole-offices.txt");

  /** Characters; longer paragraphs are looked at no further, so that the time stays linear. */
  private static final int REACH = 2_000;

  @Override
  public String name() {
    return "epithet";
  }

  @Override
  public Optional<String> speaker(Attribution attribution, Scene scene) {
    if (attribution.heads().size() != 1 || !isEpithet(scene, attribution.heads().get(0))) {
      return Optional.empty();
    }
    Span phrase = attribution.heads().get(0);
    List<Actor> people = peopleAround(scene, phrase.start());
    Optional<Actor> bearer = bearer(scene, phrase, people);
    if (hasOwner(scene.document(), phrase)) {
      return bearer.map(Actor::id); // "the Union's policy chief" can be anybody
    }
    return bearer
        .or(() -> lastSpeaker(attribution, scene))
        .or(() -> people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty())
        .filter(actor -> bearer.isPresent() || !hasOther(scene, phrase, actor))
        .map(Actor::id);
  }

  /** "the captain" is not the manager who spoke before; "the former president" may be anybody. */
  private static boolean hasOther(Scene scene, Span phrase, Actor actor) {
    Tokens tokens = scene.document().tokens();
    int head = tokens.from(phrase.end()) - 1;
    boolean sole = SOLE_OFFICES.hasForm(tokens.word(head));
    boolean former = tokens.is(tokens.from(phrase.start()) + 1, "former");
    return (sole && !former) || (tokens.is(head, WordClass.TITLE) && !actor.roles().isEmpty());
  }

  private static boolean hasOwner(Document document, Span phrase) {
    String words = phrase.in(document.text()).toString();
    return words.contains("’s ") || words.contains("'s ");
  }

  private static boolean isEpithet(Scene scene, Span phrase) {
    Tokens tokens = scene.document().tokens();
    int first = tokens.from(phrase.start());
    int head = tokens.from(phrase.end()) - 1;
    boolean name = tokens.isCapitalized(head) && !isParty(tokens, head);
    return head > first
        && tokens.is(first, "the")
        && isPerson(tokens, head)
        && !name
        && !tokens.is(head, WordClass.PLURAL)
        && !ANONYMOUS.hasForm(tokens.word(head))
        && scene.mentions().in(phrase).stream().noneMatch(MentionIndex.Entry::isNamedPerson);
  }

  private static boolean isPerson(Tokens tokens, int head) {
    return tokens.is(head, WordClass.PERSON) || tokens.form(head).endsWith("-year-old");
  }

  private static boolean isParty(Tokens tokens, int head) {
    return tokens.is(head, "republican") || tokens.is(head, "democrat");
  }

  /** The people mentioned in this paragraph and the one before, in the order of last mention. */
  private static List<Actor> peopleAround(Scene scene, int source) {
    List<Actor> people = new ArrayList<>();
    int paragraph = scene.paragraphs().at(source);
    if (paragraph >= 0) {
      int before = scene.paragraphs().get(Math.max(0, paragraph - 1)).start();
      int from = Math.max(before, source - REACH);
      for (MentionIndex.Entry entry : scene.mentions().in(new Span(from, source))) {
        if (entry.actor().type() == ActorType.PERSON) {
          people.remove(entry.actor());
          people.add(entry.actor());
        }
      }
    }
    return people;
  }

  /** Of the people around the last who has this title. */
  private static Optional<Actor> bearer(Scene scene, Span phrase, List<Actor> people) {
    Tokens tokens = scene.document().tokens();
    String title = tokens.lemma(tokens.from(phrase.end()) - 1);
    for (int i = people.size() - 1; i >= 0; i--) {
      for (Role role : people.get(i).roles()) {
        if (tokens.lemma(tokens.from(role.span().start())).equals(title)
            || role.title().endsWith(title)) {
          return Optional.of(people.get(i));
        }
      }
    }
    return Optional.empty();
  }

  /** Who spoke last, in this paragraph or the one before, if a person. */
  private static Optional<Actor> lastSpeaker(Attribution attribution, Scene scene) {
    int before = scene.index() - 1;
    if (before < 0) {
      return Optional.empty();
    }
    int distance =
        scene.paragraphs().at(attribution.span().start())
            - scene.paragraphs().at(scene.attributions().get(before).span().start());
    return distance <= 1
        ? scene
            .speakers()
            .of(before)
            .flatMap(scene.mentions()::actor)
            .filter(actor -> actor.type() == ActorType.PERSON)
        : Optional.empty();
  }
}
