package org.onrecord.analysis.coreference;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;

/**
 * One that the text speaks of, with every reference to it.
 *
 * @param name the fullest name, without title and article; of what is listed the list's name; of a
 *     group its first noun phrase
 * @param kind what it is
 * @param listed its entry in the lists, if it has one
 * @param sex of a person
 * @param coreferents the references, in text order
 * @param roles what the text says it is
 */
public record Entity(
    String name,
    Kind kind,
    Optional<Listed> listed,
    Sex sex,
    List<Coreferent> coreferents,
    List<EntityRole> roles) {

  public Entity {
    roles = List.copyOf(roles);
    coreferents = List.copyOf(coreferents);
  }
}
