package org.onrecord.analysis.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/** Which actor is mentioned where. */
final class MentionIndex {

  /** A mention with its actor. */
  static final class Entry implements Spanned {

    private final Mention mention;
    private final Actor actor;
    private @Nullable Entry next;

    private Entry(Mention mention, Actor actor) {
      this.mention = mention;
      this.actor = actor;
    }

    MentionForm form() {
      return mention.form();
    }

    Actor actor() {
      return actor;
    }

    @Override
    public Span span() {
      return mention.span();
    }

    /** The next in text order, or null. */
    @Nullable Entry next() {
      return next;
    }

    boolean startsIn(Span place) {
      return place.contains(span().start());
    }

    boolean isNamedPerson() {
      return mention.form() == MentionForm.NAME && actor.type() == ActorType.PERSON;
    }

    /** Whether somebody or a body that can speak is named. */
    boolean isNamedActor() {
      return isNamedPerson()
          || (mention.form() == MentionForm.NAME && actor.type() == ActorType.ORGANIZATION);
    }
  }

  private static final int BLOCK = 6; // bits of an offset that are left out to find its block

  private final List<Actor> actors;
  private final @Nullable Entry[] blocks; // of text: the first that starts in it or behind it
  private @Nullable Map<String, List<Actor>> surnames; // once one is asked for

  /**
   * Puts all mentions in text order.
   *
   * @param length of the text
   */
  MentionIndex(List<Actor> actors, int length) {
    this.actors = actors;
    blocks = new Entry[(length >> BLOCK) + 1];
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        place(new Entry(mention, actor));
      }
    }
    link();
  }

  /** Puts a mention into its block, in order. */
  private void place(Entry entry) {
    int block = entry.span().start() >> BLOCK;
    Entry before = null;
    Entry behind = blocks[block];
    while (behind != null && behind.span().compareTo(entry.span()) <= 0) {
      before = behind;
      behind = behind.next;
    }
    entry.next = behind;
    if (before == null) {
      blocks[block] = entry;
    } else {
      before.next = entry;
    }
  }

  /** Lets the last of each block lead to the next block. */
  private void link() {
    Entry behind = null;
    for (int block = blocks.length - 1; block >= 0; block--) {
      Entry last = blocks[block];
      while (last != null && last.next != null) {
        last = last.next;
      }
      if (last == null) {
        blocks[block] = behind;
      } else {
        last.next = behind;
      }
      behind = blocks[block];
    }
  }

  /** {@return the first mention that starts in {@code place}, or null} */
  @Nullable Entry first(Span place) {
    Entry entry = blocks[place.start() >> BLOCK];
    while (entry != null && entry.span().start() < place.start()) {
      entry = entry.next;
    }
    return entry != null && entry.startsIn(place) ? entry : null;
  }

  /** {@return the mentions that start in {@code place}, in text order} */
  List<Entry> in(Span place) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry = first(place); entry != null && entry.startsIn(place); entry = entry.next) {
      entries.add(entry);
    }
    return entries;
  }

  /**
   * {@return the mention that is the head of {@code phrase}: the longest that ends where it does,
   * or one that goes on behind it, as "Ministry of Ports" behind "the Ministry"; null if none is}
   */
  @Nullable Entry head(Span phrase) {
    Entry best = null;
    Entry over = null;
    for (Entry entry = first(phrase); entry != null && entry.startsIn(phrase); entry = entry.next) {
      int end = entry.span().end();
      if (end == phrase.end() && best == null) {
        best = entry; // of those with one end the first is the longest
      } else if (end > phrase.end() && over == null) {
        over = entry;
      }
    }
    return best == null ? over : best;
  }

  /** {@return the person of this name, or null} */
  @Nullable Actor named(String name) {
    for (Actor actor : bySurname(surname(name))) {
      if (actor.name().equals(name)) {
        return actor;
      }
    }
    return null;
  }

  /** {@return the people who have this last name} */
  List<Actor> bySurname(String surname) {
    Map<String, List<Actor>> known = surnames;
    if (known == null) {
      known = new HashMap<>();
      for (Actor actor : actors) {
        if (actor.type() == ActorType.PERSON) {
          known.computeIfAbsent(surname(actor.name()), name -> new ArrayList<>(1)).add(actor);
        }
      }
      surnames = known;
    }
    return known.getOrDefault(surname, List.of());
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
