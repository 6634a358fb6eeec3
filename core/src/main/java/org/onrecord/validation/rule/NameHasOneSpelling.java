package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.text.LineMap;
import org.onrecord.text.Span;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A name is spelled one way throughout: no "Guliyev" beside "Guliyeva", no "Zelensky" beside
 * "Zelenskyy".
 *
 * <p>Asked are persons and organisations whose names differ by one letter of their last word, all
 * before it being the same or, of a person, left out; and persons who are also called by a last
 * word that is like theirs. Words of fewer than five letters are not asked: they are like each
 * other by chance.
 */
final class NameHasOneSpelling implements Rule {

  private static final int LEAST_LETTERS = 5;
  private static final int MOST_LETTERS = 40;

  /**
   * A way to write an actor's name.
   *
   * @param index of the actor
   * @param before all words before the last, in small letters
   * @param last the last word, in small letters
   * @param whole whether that is the whole name
   */
  private record Spelling(int index, String before, String last, boolean whole) {}

  @Override
  public List<Problem> check(Subject subject) {
    Map<Integer, Actor> slips = new LinkedHashMap<>(); // by the index of the actor
    Map<String, Spelling> byLettersLeft = new HashMap<>();
    List<Actor> actors = subject.article().actors();
    for (int i = 0; i < actors.size(); i++) {
      Actor other = null;
      for (Spelling spelling : spellings(i, actors.get(i))) {
        for (String left : lettersLeft(spelling.last())) {
          String key = actors.get(i).type() + " " + spelling.before() + " " + left;
          Spelling met = byLettersLeft.putIfAbsent(key, spelling);
          if (met != null && other == null && isSlip(met, spelling)) {
            other = actors.get(met.index());
          }
        }
      }
      if (other != null) {
        slips.put(i, other);
      }
    }
    List<Problem> problems = new ArrayList<>();
    if (!slips.isEmpty()) {
      problems.addAll(problems(subject, slips));
    }
    for (int i = 0; i < actors.size(); i++) {
      problems.addAll(otherSpellings(subject, i));
    }
    return problems;
  }

  /** Of a person the names, each once, that end in another word with the letters of the surname. */
  private static List<Problem> otherSpellings(Subject subject, int index) {
    Actor actor = subject.article().actors().get(index);
    Set<String> known = words(actor.name());
    List<Problem> problems = new ArrayList<>();
    List<Mention> mentions = actor.type() == ActorType.PERSON ? actor.mentions() : List.of();
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      String last = last(lowerCase(subject.words(span)));
      boolean named = mentions.get(i).form() == MentionForm.NAME && isComparable(last);
      if (named && hasLike(known, last) && known.add(last)) {
        Place place =
            Place.ofFact(Field.of("actors").at(index).to("mentions").at(i).to("span"), actor.id());
        problems.add(
            new Problem(
                place.at(span),
                "\"%s\" is \"%s\", spelled another way; use one spelling"
                    .formatted(subject.excerpt(span), Excerpt.of(actor.name()))));
      }
    }
    return problems;
  }

  /** Whether the word is none of the names, but begins as one of them and is about as long. */
  private static boolean hasLike(Set<String> names, String word) {
    return !names.contains(word)
        && names.stream()
            .filter(NameHasOneSpelling::isComparable)
            .anyMatch(
                name ->
                    name.charAt(0) == word.charAt(0)
                        && Math.abs(name.length() - word.length()) <= 1);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(lowerCase(name).split(" ")));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String lowerCase(CharSequence words) {
    return words.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isComparable(String word) {
    return word.length() >= LEAST_LETTERS
        && word.length() <= MOST_LETTERS
        && word.chars().allMatch(Character::isLetter);
  }

  private static List<Problem> problems(Subject subject, Map<Integer, Actor> slips) {
    LineMap lines = LineMap.of(subject.article().text());
    List<Problem> problems = new ArrayList<>();
    slips.forEach(
        (i, other) -> problems.add(problem(i, subject.article().actors().get(i), other, lines)));
    return problems;
  }

  private static List<Spelling> spellings(int index, Actor actor) {
    if (actor.type() != ActorType.PERSON && actor.type() != ActorType.ORGANIZATION
        || !People.isNamed(actor)) {
      return List.of();
    }
    String name = lowerCase(actor.name());
    int blank = name.lastIndexOf(' ');
    String last = last(name);
    if (!isComparable(last)) {
      return List.of();
    }
    Spelling whole = new Spelling(index, name.substring(0, Math.max(0, blank)), last, true);
    return blank > 0 && actor.type() == ActorType.PERSON
        ? List.of(whole, new Spelling(index, "", last, false))
        : List.of(whole);
  }

  /** The word and what is left of it without one letter: two such of like words are the same. */
  private static List<String> lettersLeft(String word) {
    List<String> left = new ArrayList<>();
    left.add(word);
    for (int i = 1; i < word.length(); i++) { // a first letter is seldom wrong
      left.add(word.substring(0, i) + word.substring(i + 1));
    }
    return left;
  }

  private static boolean isSlip(Spelling one, Spelling other) {
    return one.index() != other.index()
        && (one.whole() || other.whole())
        && !one.last().equals(other.last())
        && !one.last().equals(other.last() + "s")
        && !other.last().equals(one.last() + "s");
  }

  private static Problem problem(int index, Actor actor, Actor other, LineMap lines) {
    String where =
        other.mentions().isEmpty()
            ? ""
            : " in line " + lines.position(other.mentions().get(0).span().start()).line();
    return new Problem(
        People.name(index, actor),
        "\"%s\" looks like \"%s\"%s, spelled another way; use one spelling"
            .formatted(Excerpt.of(actor.name()), Excerpt.of(other.name()), where));
  }
}
