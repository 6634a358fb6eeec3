package org.onrecord.inputs.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.format.FormatException;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Byline;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;
import org.onrecord.text.LineMap;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.Span;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a file says of itself between two lines of three hyphens at its head. */
final class FrontMatter {

  private static final Position TOP = new Position(1, 1);

  private final String file;
  private final int end;
  private final Map<String, Node> fields;
  private final YamlPlaces places;

  private FrontMatter(String file, int end, Map<String, Node> fields, YamlPlaces places) {
    this.file = file;
    this.end = end;
    this.fields = fields;
    this.places = places;
  }

  /**
   * {@return the front matter of a file; without fields if it has none}
   *
   * @throws FormatException if it is no YAML, or says of a day what is none
   */
  static FrontMatter of(String file) throws FormatException {
    int start = file.startsWith("\uFEFF") ? 1 : 0;
    LineMap lines = LineMap.of(file);
    if (file.startsWith("+++", start)) {
      throw new FormatException(
          TOP, "front matter in TOML is not read; write YAML between lines of three hyphens");
    }
    if (!isFence(file, lines.line(1), start)) {
      return new FrontMatter(file, start, Map.of(), new YamlPlaces(file, start));
    }
    for (int line = 2; line <= lines.lines(); line++) {
      if (isFence(file, lines.line(line), start)) {
        return read(file, lines.line(1).end(), lines.line(line));
      }
    }
    if (lines.lines() > 1 && isField(lines.line(2).in(file).toString())) {
      throw new FormatException(
          TOP, "the front matter does not end; write a line of three hyphens behind it");
    }
    return new FrontMatter(file, start, Map.of(), new YamlPlaces(file, start));
  }

  /** {@code title: …}, which tells front matter from a rule across the page. */
  private static boolean isField(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && line.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }

  private static boolean isFence(String file, Span line, int start) {
    String words = file.substring(Math.max(start, line.start()), line.end()).stripTrailing();
    return words.equals("---") || (line.start() > start && words.equals("..."));
  }

  private static FrontMatter read(String file, int from, Span fence) throws FormatException {
    YamlPlaces places = new YamlPlaces(file, from);
    Map<String, Node> fields = places.fields(fence.start());
    FrontMatter front = new FrontMatter(file, fence.end(), new HashMap<>(fields), places);
    front.checkDate();
    return front;
  }

  /** {@return where the body begins} */
  int end() {
    return end;
  }

  Optional<Span> title() {
    return scalar("title", "headline").map(places::span).filter(span -> !span.isEmpty());
  }

  /** {@return the authors, and where they stand; the name of each as it is written} */
  Optional<Byline> byline() {
    List<ScalarNode> names =
        first("author", "authors").stream()
            .flatMap(FrontMatter::elements)
            .flatMap(author -> name(author).stream())
            .filter(name -> !name.getValue().isBlank())
            .toList();
    return names.stream()
        .map(places::span)
        .reduce(Span::union)
        .map(span -> new Byline(span, names.stream().map(ScalarNode::getValue).toList()));
  }

  private static Stream<Node> elements(Node node) {
    return node instanceof SequenceNode list ? list.getValue().stream() : Stream.of(node);
  }

  /** The name of a person, which may be all that is said. */
  private static Optional<ScalarNode> name(Node author) {
    if (author instanceof MappingNode person) {
      return person.getValue().stream()
          .filter(field -> isNamed(field.getKeyNode(), "name"))
          .map(NodeTuple::getValueNode)
          .filter(ScalarNode.class::isInstance)
          .map(ScalarNode.class::cast)
          .findFirst();
    }
    return Optional.of(author).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
  }

  private static boolean isNamed(Node key, String name) {
    return key instanceof ScalarNode scalar && scalar.getValue().equals(name);
  }

  /** {@return what it says of the publication} */
  Publication publication() {
    return Publication.builder()
        .publisher(value("publisher"))
        .url(value("url").filter(Publications::isUrl))
        .date(date())
        .build();
  }

  private Optional<String> date() {
    return value("date").map(Publications::day);
  }

  private void checkDate() throws FormatException {
    Optional<String> date = date();
    if (date.isPresent() && !Edtf.isValid(date.get())) {
      int place = scalar("date").map(places::span).map(Span::start).orElse(0);
      throw new FormatException(
          LineMap.of(file).position(place),
          "date \"" + date.get() + "\" is no date; write one such as 2026-11-24");
    }
  }

  private Optional<String> value(String name) {
    return scalar(name).map(ScalarNode::getValue).filter(value -> !value.isBlank());
  }

  private Optional<ScalarNode> scalar(String... names) {
    return first(names)
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(node -> !node.getValue().isBlank());
  }

  private Optional<Node> first(String... names) {
    for (String name : names) {
      Node node = fields.get(name);
      if (node != null) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }
}
