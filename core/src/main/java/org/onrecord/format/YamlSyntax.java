package org.onrecord.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.text.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * YAML 1.2, by the events of snakeyaml-engine's parser: since they are taken one by one, a limit
 * stops a hostile file where it is exceeded.
 */
final class YamlSyntax implements RecordSyntax {

  /** What a scalar of several lines begins with. */
  private static final String BLOCK = "|>";

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

  @Override
  public Map<Integer, Integer> scalarEnds(String file) throws FormatException {
    Map<Integer, Integer> ends = new HashMap<>();
    CodePoints codePoints = CodePoints.of(file);
    YamlParser parser = new YamlParser(file, new ValueBuilder(file), codePoints);
    for (Event event = parser.next(); event != null; event = parser.next()) {
      if (event instanceof ScalarEvent) {
        ends.put(index(event.getStartMark(), codePoints), index(event.getEndMark(), codePoints));
      }
    }
    return ends;
  }

  private static int index(Optional<Mark> mark, CodePoints codePoints) {
    return codePoints.toIndex(mark.map(Mark::getIndex).orElse(0));
  }

  /** A block stays one, if it can; whatever else there was becomes a scalar on one line. */
  @Override
  public String scalar(String text, String file, Span place) {
    StringWriter scalar = new StringWriter();
    boolean isBlock = place.length() > 0 && BLOCK.indexOf(file.charAt(place.start())) >= 0;
    try {
      YamlScalar.write(text, !isBlock, margin(file, place.start()), scalar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean endsLine = isBlock && file.charAt(place.end() - 1) == '\n';
    return scalar + (endsLine ? "\n" : "");
  }

  /** The column of a block's lines: two more than that of the line it begins in. */
  private static int margin(String file, int offset) {
    int start = file.lastIndexOf('\n', offset - 1) + 1;
    int first = start;
    while (first < offset && file.charAt(first) == ' ') {
      first++;
    }
    return first - start + 2;
  }
}
