package org.onrecord.format;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2, by the events of snakeyaml-engine's parser: taken one by one, a limit stops a hostile
 * file where it is exceeded.
 */
final class YamlSyntax implements RecordSyntax {

  /** In characters. The engine copies what it has looked ahead whenever its buffer runs out. */
  private static final int MAX_BUFFER = 1 << 20;

  @Override
  public Value parse(String file) throws FormatException {
    ValueBuilder values = new ValueBuilder(file);
    CodePoints codePoints = CodePoints.of(file);
    YamlEvents events = new YamlEvents(values, codePoints);
    Iterator<Event> parser = parser(file);
    while (true) {
      Event event;
      try {
        event = nextOrNull(parser);
      } catch (MarkedYamlEngineException e) {
        int place = e.getProblemMark().map(Mark::getIndex).orElse(0);
        throw malformed(values, codePoints.toIndex(place), problem(e));
      } catch (ReaderException e) {
        throw malformed(values, codePoints.toIndex(e.getPosition()), problem(e));
      } catch (RuntimeException e) { // the engine has cases where it throws others
        throw malformed(values, 0, String.valueOf(e.getMessage()));
      }
      if (event == null) {
        return values.root();
      }
      events.accept(event);
    }
  }

  private static Iterator<Event> parser(String file) {
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(Math.min(file.length() + 1, MAX_BUFFER))
            .setCodePointLimit(Integer.MAX_VALUE) // the reader bounds the size of the file
            .build();
    return new ParserImpl(settings, new StreamReader(settings, file));
  }

  private static @Nullable Event nextOrNull(Iterator<Event> parser) {
    return parser.hasNext() ? parser.next() : null;
  }

  private static String problem(MarkedYamlEngineException e) {
    String context = e.getContext();
    return context == null ? e.getProblem() : context + ", " + e.getProblem();
  }

  private static String problem(ReaderException e) {
    return String.format(
        "the character U+%04X cannot stand in YAML; write it as an escape in double quotation marks",
        e.getCodePoint());
  }

  private static FormatException malformed(ValueBuilder values, int offset, String problem) {
    return values.failure(offset, "malformed YAML: " + problem);
  }
}
