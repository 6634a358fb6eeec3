package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Subject;

/** Where people are named outside quoted words, and by which pronoun the article speaks of them. */
final class NamedPeople {

  /** Code units; who is named further off is not thought of. */
  private static final int REACH = 1_000;

  private record Named(String name, String pronoun) {}

  private final Subject subject;
  private final TreeMap<Integer, Named> byStart = new TreeMap<>();
  private final TreeSet<Integer> paragraphs = new TreeSet<>(); // where they start

  private NamedPeople(Subject subject) {
    this.subject = subject;
  }

  static NamedPeople of(Subject subject) {
    NamedPeople people = new NamedPeople(subject);
    subject.article().paragraphs().forEach(paragraph -> people.paragraphs.add(paragraph.start()));
    for (Actor actor : subject.article().actors()) {
      String pronoun = actor.type() == ActorType.PERSON ? people.pronoun(actor) : null;
      if (pronoun != null) {
        people.add(actor, pronoun);
      }
    }
    for (Quote quote : subject.article().quotes()) {
      if (quote.kind() == QuoteKind.DIRECT) {
        quote.content().forEach(words -> people.range(words.start(), words.end()).clear());
      }
    }
    return people;
  }

  private void add(Actor actor, String pronoun) {
    for (Mention mention : actor.mentions()) {
      if (mention.form() == MentionForm.NAME) {
        byStart.put(mention.span().start(), new Named(Excerpt.of(actor.name()), pronoun));
      }
    }
  }

  /** "he" or "she", whichever form of it stands for the actor; null if both do or none. */
  private @Nullable String pronoun(Actor actor) {
    Set<String> found = new TreeSet<>();
    for (Mention mention : actor.mentions()) {
      String pronoun = pronoun(mention.span());
      if (mention.form() == MentionForm.PRONOUN && pronoun != null) {
        found.add(pronoun);
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private @Nullable String pronoun(Span span) {
    return switch (subject.words(span).toString().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> "he";
      case "she", "her", "hers", "herself" -> "she";
      default -> null;
    };
  }

  /**
   * {@return the names of those whom the pronoun can be: named before it in its paragraph, or if
   * nobody is, in the one before; none if the words are no such pronoun}
   */
  List<String> before(Span words) {
    String pronoun = words.length() > "himself".length() ? null : pronoun(words);
    if (pronoun == null) {
      return List.of();
    }
    int end = words.start();
    List<String> names = List.of();
    for (int i = 0; i < 2 && names.isEmpty(); i++) {
      Integer start = paragraphs.lower(end);
      int from = Math.max(start == null ? 0 : start, words.start() - REACH);
      names = names(from, end, pronoun);
      end = from;
    }
    return names;
  }

  private List<String> names(int from, int end, String pronoun) {
    Set<String> names = new TreeSet<>();
    if (from < end) {
      for (Named named : range(from, end).values()) {
        if (named.pronoun().equals(pronoun)) {
          names.add(named.name());
        }
      }
    }
    return new ArrayList<>(names);
  }

  private SortedMap<Integer, Named> range(int from, int end) {
    return byStart.subMap(from, Math.max(from, end));
  }
}
