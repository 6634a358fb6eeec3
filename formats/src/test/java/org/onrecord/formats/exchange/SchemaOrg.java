package org.onrecord.formats.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What schema.org says of the terms that are written: the file {@code schema-org.txt}. */
final class SchemaOrg {

  private record Property(Set<String> domain, Set<String> range) {}

  private final Map<String, Set<String>> supertypes = new HashMap<>();
  private final Map<String, Property> properties = new HashMap<>();

  SchemaOrg() {
    Standards.relied("schema-org.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(this::read);
  }

  private void read(String line) {
    List<String> words = Arrays.asList(line.split(" "));
    if (words.get(0).equals("type")) {
      supertypes.put(
          words.get(1), words.size() < 3 ? Set.of() : set(words.subList(3, words.size())));
    } else {
      int arrow = words.indexOf("->");
      properties.put(
          words.get(1),
          new Property(set(words.subList(3, arrow)), set(words.subList(arrow + 1, words.size()))));
    }
  }

  private static Set<String> set(List<String> words) {
    return Set.copyOf(words);
  }

  /** {@return the type and all that it is besides; a foreign type is a thing} */
  Set<String> allTypes(String type) {
    Set<String> all = new HashSet<>(Set.of(type));
    supertypes
        .getOrDefault(type, type.startsWith("onrecord:") ? Set.of("Thing") : Set.of())
        .forEach(supertype -> all.addAll(allTypes(supertype)));
    return all;
  }

  boolean knowsType(String type) {
    return supertypes.containsKey(type);
  }

  boolean knowsProperty(String property) {
    return properties.containsKey(property);
  }

  boolean canHave(Set<String> types, String property) {
    return types.stream().anyMatch(property(property).domain::contains);
  }

  boolean canBe(String property, Set<String> types) {
    return types.stream().anyMatch(property(property).range::contains);
  }

  private Property property(String name) {
    return Objects.requireNonNull(properties.get(name), name);
  }

  /** {@return the types that a text can be taken for} */
  static Set<String> typesOfText(String text) {
    Stream<String> date =
        text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") ? Stream.of("Date") : Stream.empty();
    return set(Stream.concat(Stream.of("Text", "URL", "DateTime"), date).toList());
  }
}
