package org.onrecord.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  public @Nullable Actor speaker(Attribution attribution, Scene scene) {
    if (attribution.heads().size() != 1 || !isEpithet(scene, attribution.heads().get(0))) {
      return null;
    }
    Span phrase = attribution.heads().get(0);
    List<Actor> people = peopleAround(scene, phrase.start());
    Actor bearer = bearer(scene, phrase, people);
    if (bearer != null || hasOwner(scene.document(), phrase)) {
      return bearer; // "the Union's policy chief" can be anybody
    }
    Actor speaker = lastSpeaker(attribution, scene);
    Actor actor = speaker == null && people.size() == 1 ? people.get(0) : speaker;
    return actor == null || hasOther(scene, phrase, actor) ? null : actor;
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
        && !isNamed(scene, phrase);
  }

  private static boolean isNamed(Scene scene, Span phrase) {
    for (MentionIndex.Entry entry : scene.mentions().in(phrase)) {
      if (entry.isNamedPerson()) {
        return true;
      }
    }
    return false;
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
  private static @Nullable Actor bearer(Scene scene, Span phrase, List<Actor> people) {
    Tokens tokens = scene.document().tokens();
    String title = tokens.lemma(tokens.from(phrase.end()) - 1);
    for (int i = people.size() - 1; i >= 0; i--) {
      for (Role role : people.get(i).roles()) {
        if (tokens.lemma(tokens.from(role.span().start())).equals(title)
            || role.title().endsWith(title)) {
          return people.get(i);
        }
      }
    }
    return null;
  }

  /** Who spoke last, in this paragraph or the one before, if a person. */
  private static @Nullable Actor lastSpeaker(Attribution attribution, Scene scene) {
    int before = scene.index() - 1;
    if (before < 0) {
      return null;
    }
    int distance =
        scene.paragraphs().at(attribution.span().start())
            - scene.paragraphs().at(scene.attributions().get(before).span().start());
    Actor speaker = distance <= 1 ? scene.speakers().of(before) : null;
    return speaker != null && speaker.type() == ActorType.PERSON ? speaker : null;
  }
}
