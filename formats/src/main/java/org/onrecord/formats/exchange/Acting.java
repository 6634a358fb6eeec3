package org.onrecord.formats.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Article;
import org.onrecord.model.Party;

/** Who does something in an article: a country that does is more than a place. */
final class Acting {

  private Acting() {}

  /** {@return the ids of those who speak, promise, are promised something or have officers} */
  static Set<String> in(Article article) {
    Set<String> acting = new HashSet<>();
    article.quotes().forEach(quote -> quote.speaker().ifPresent(acting::add));
    article.commitments().stream()
        .flatMap(commitment -> Stream.of(commitment.by(), commitment.to()))
        .flatMap(List::stream)
        .map(Party::actor)
        .forEach(acting::add);
    article.actors().stream()
        .flatMap(actor -> actor.roles().stream())
        .forEach(role -> role.of().ifPresent(acting::add));
    return acting;
  }
}
