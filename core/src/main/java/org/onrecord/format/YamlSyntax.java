package org.onrecord.format;

import org.snakeyaml.engine.v2.events.Event;

/**
 * YAML 1.2, by the events of snakeyaml-engine's parser: since they are taken one by one, a limit
 * stops a hostile file where it is exceeded.
 */
final class YamlSyntax implements RecordSyntax {

  @Override
  public Value parse(String file) throws FormatException {
    ValueBuilder values = new ValueBuilder(file);
    CodePoints codePoints = CodePoints.of(file);
    YamlEvents events = new YamlEvents(values, codePoints);
    YamlParser parser = new YamlParser(file, values, codePoints);
    for (Event event = parser.next(); event != null; event = parser.next()) {
      events.accept(event);
    }
    return values.root();
  }
}
