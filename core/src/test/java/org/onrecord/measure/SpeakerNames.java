package org.onrecord.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.MentionForm;
import tools.jackson.databind.JsonNode;

/**
 * The names of a speaker in a gold record. A person is named by the same last word and words among
 * the other's, another actor by its name or a mention that is no pronoun; case and "the" are one.
 */
record SpeakerNames(List<String> names) {

  static SpeakerNames of(String name, JsonNode aliases) {
    List<String> names = new ArrayList<>(List.of(name));
    for (JsonNode alias : aliases.path(name)) {
      names.add(alias.asString());
    }
    return new SpeakerNames(names);
  }

  boolean name(Actor actor, Article article) {
    return names.stream()
        .anyMatch(
            name ->
                actor.type() == ActorType.PERSON
                    ? isSamePerson(words(name), words(actor.name()))
                    : isForm(words(name), actor, article));
  }

  private static boolean isSamePerson(List<String> one, List<String> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.get(one.size() - 1).equals(other.get(other.size() - 1))
        && (Set.copyOf(one).containsAll(other) || Set.copyOf(other).containsAll(one));
  }

  private static boolean isForm(List<String> name, Actor actor, Article article) {
    return words(actor.name()).equals(name)
        || actor.mentions().stream()
            .filter(mention -> mention.form() != MentionForm.PRONOUN)
            .anyMatch(mention -> words(article.words(mention.span())).equals(name));
  }

  private static List<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceAll("['’]s?\\b", "");
    List<String> words = new ArrayList<>(List.of(lower.split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    if (words.size() > 1 && Set.of("the", "a", "an").contains(words.get(0))) {
      words.remove(0);
    }
    return words;
  }
}
