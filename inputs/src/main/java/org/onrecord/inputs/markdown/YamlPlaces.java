package org.onrecord.inputs.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.format.FormatException;
import org.onrecord.text.LineMap;
import org.onrecord.text.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML that is a part of a file, and tells where its values stand in the file. The engine
 * counts code points from the start of what it is given.
 */
final class YamlPlaces {

  private static final int MOST_ALIASES = 50;

  private final String file;
  private final int from;

  /**
   * @param from where the YAML begins
   */
  YamlPlaces(String file, int from) {
    this.file = file;
    this.from = from;
  }

  /** {@return the fields of the mapping that ends before {@code end}} */
  Map<String, Node> fields(int end) throws FormatException {
    LoadSettings settings =
        LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES).build();
    try {
      StreamReader reader = new StreamReader(settings, file.substring(from, end));
      Optional<Node> root =
          new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
      return root.isPresent() ? fields(root.get()) : Map.of();
    } catch (MarkedYamlEngineException e) {
      throw failure(e.getProblemMark(), "malformed YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw failure(Optional.empty(), "malformed YAML: " + e.getMessage());
    }
  }

  private Map<String, Node> fields(Node root) throws FormatException {
    if (!(root instanceof MappingNode mapping)) {
      throw failure(root.getStartMark(), "front matter is a list of fields, such as \"title: …\"");
    }
    Map<String, Node> fields = new HashMap<>();
    for (NodeTuple field : mapping.getValue()) {
      if (field.getKeyNode() instanceof ScalarNode name) {
        if (fields.put(name.getValue(), field.getValueNode()) != null) {
          throw failure(name.getStartMark(), "\"" + name.getValue() + "\" is given twice");
        }
      }
    }
    return fields;
  }

  private FormatException failure(Optional<Mark> mark, String problem) {
    return new FormatException(
        LineMap.of(file).position(mark.map(this::index).orElse(from)), problem);
  }

  /** {@return the characters of a value, without quotation marks and what announces a block} */
  Span span(ScalarNode node) {
    int start = node.getStartMark().map(this::index).orElse(from);
    int end = node.getEndMark().map(this::index).orElse(start);
    if (node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
        || node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      return trimmed(start + 1, end - 1);
    }
    boolean block = !node.isPlain();
    return trimmed(block ? Math.min(end, lineEnd(start)) : start, end);
  }

  private int lineEnd(int start) {
    int end = file.indexOf('\n', start);
    return end < 0 ? file.length() : end;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(file.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(file.charAt(end - 1))) {
      end--;
    }
    return new Span(start, Math.max(start, end));
  }

  private int index(Mark mark) {
    return file.offsetByCodePoints(from, mark.getIndex());
  }
}
