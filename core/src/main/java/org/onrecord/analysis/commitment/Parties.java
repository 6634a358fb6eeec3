package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/** Who is bound: the actors that the words of a holder name. */
final class Parties {

  private Parties() {}

  /** {@return the actors, each once; empty where the words name none} */
  static List<Party> of(Context context, Subject holder) {
    List<Party> parties = new ArrayList<>();
    List<NounPhrase> heads = Heads.of(context, holder);
    boolean several = heads.size() > 1 && holder.kind() != Subject.Kind.RELATIVE;
    for (NounPhrase head : heads) {
      add(context, head, several ? phraseSpan(context, head) : span(context, holder), parties);
    }
    if (parties.isEmpty()) {
      nearest(context, holder)
          .ifPresent(near -> add(context, near, span(context, holder), parties));
    }
    if (context.is(holder.head().head(), "we")) {
      principal(context, parties).ifPresent(parties::add);
    }
    return parties;
  }

  /** “We will,” says who leads a body: "we" are that body, too, if it is one. */
  private static Optional<Party> principal(Context context, List<Party> speaker) {
    Actor person = speaker.size() == 1 ? context.cast.actor(speaker.get(0).actor()) : null;
    if (person == null || person.type() != ActorType.PERSON) {
      return Optional.empty();
    }
    List<String> bodies =
        person.roles().stream()
            .filter(role -> Sides.isVoice(context, role.title()))
            .flatMap(role -> role.of().stream())
            .distinct()
            .toList();
    return bodies.stream()
        .filter(body -> bodies.size() == 1 && isBody(context.cast.actor(body)))
        .findFirst()
        .map(body -> new Party(body, speaker.get(0).span()));
  }

  private static boolean isBody(@Nullable Actor actor) {
    return actor != null
        && (actor.type() == ActorType.ORGANIZATION || actor.type() == ActorType.COUNTRY);
  }

  private static void add(Context context, NounPhrase head, Span span, List<Party> parties) {
    for (Actor actor : actors(context, head)) {
      if (parties.stream().noneMatch(p -> p.actor().equals(actor.id()))) {
        parties.add(new Party(actor.id(), Optional.of(span)));
      }
    }
  }

  /** The phrase right before "who" or the verb, where the whole subject names nobody. */
  private static Optional<NounPhrase> nearest(Context context, Subject holder) {
    int before = holder.kind() == Subject.Kind.RELATIVE ? holder.first() - 1 : -1;
    if (context.is(before, Tag.PUNCTUATION)) {
      before--;
    }
    NounPhrase near = context.phrase(before);
    if (near == null || near.end() != before + 1) {
      return Optional.empty();
    }
    boolean somebody =
        context.cast.at(near.head()) != null || context.tokens.is(near.head(), WordClass.PERSON);
    return somebody ? Optional.of(near) : Optional.empty();
  }

  private static Span phraseSpan(Context context, NounPhrase head) {
    Span words = context.tokens.span(head.first(), head.end());
    Span name = context.cast.span(head.head());
    return name == null ? words : words.union(name); // "the Republic | of Orsk"
  }

  private static Span span(Context context, Subject holder) {
    int end = holder.end();
    while (end > holder.first() + 1 && context.is(end - 1, Tag.PUNCTUATION)) {
      end--;
    }
    return context.tokens.span(holder.first(), end);
  }

  private static List<Actor> actors(Context context, NounPhrase phrase) {
    Actor own = own(context, phrase);
    if (own != null) {
      return List.of(own);
    }
    List<Actor> meant = new ArrayList<>();
    for (NounPhrase antecedent : Antecedents.find(context, phrase)) {
      Actor actor = own(context, antecedent);
      if (actor != null) {
        meant.add(actor);
      }
    }
    return meant;
  }

  private static @Nullable Actor own(Context context, NounPhrase phrase) {
    int head = phrase.head();
    Quote quote = isOfSpeaker(context, head) ? context.voices.at(head) : null;
    if (quote != null) {
      return speaker(context, quote);
    }
    String narrator = context.is(head, "i") ? context.voices.narrator() : null;
    if (narrator != null) {
      return context.cast.actor(narrator);
    }
    Actor own = source(context, phrase);
    if (own == null) {
      own = context.cast.at(head);
    }
    if (own == null) {
      own = context.cast.at(Nominals.inner(context, phrase).head());
    }
    if (own != null) {
      return own;
    }
    Actor principal = principal(context, phrase);
    return principal != null ? principal : Nominals.find(context, phrase);
  }

  /** "The largest shareholder, the Orsk Fund, | said": who speaks, where the words are a source. */
  private static @Nullable Actor source(Context context, NounPhrase phrase) {
    Quote quote = context.voices.ofSource(phrase.first());
    return quote == null ? null : quote.speaker().map(context.cast::actor).orElse(null);
  }

  private static boolean isOfSpeaker(Context context, int token) {
    return Sides.isFirstPerson(context, token)
        || context.is(token, "my")
        || context.is(token, "our");
  }

  private static @Nullable Actor speaker(Context context, Quote quote) {
    if (quote.speaker().isPresent()) {
      return context.cast.actor(quote.speaker().orElseThrow());
    }
    Span source = quote.source().orElse(null);
    NounPhrase named =
        source == null ? null : context.phraseFrom(context.tokens.from(source.start()));
    return named == null ? null : Nominals.find(context, named);
  }

  /** "Lind's campaign", "the Orsk government": the one that the people act for. */
  private static @Nullable Actor principal(Context context, NounPhrase phrase) {
    if (!context.words.isObject("staff", context.form(phrase.head()))) {
      return null;
    }
    for (int t = phrase.head() - 1; t >= phrase.first(); t--) {
      Actor actor = context.cast.at(t);
      if (actor != null) {
        return actor;
      }
    }
    return null;
  }
}
