package org.onrecord.format;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The engine's parser of one file, its complaints turned into ours. */
final class YamlParser {

  /** In characters. The engine copies what it has looked ahead whenever its buffer runs out. */
  private static final int MAX_BUFFER = 1 << 20;

  private final ValueBuilder values;
  private final CodePoints codePoints;
  private final StreamReader reader;
  private final ParserImpl parser;

  YamlParser(String file, ValueBuilder values, CodePoints codePoints) {
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(Math.min(file.length() + 1, MAX_BUFFER))
            .setCodePointLimit(Integer.MAX_VALUE) // the reader bounds the size of the file
            .build();
    this.values = values;
    this.codePoints = codePoints;
    this.reader = new StreamReader(settings, file);
    this.parser = new ParserImpl(settings, reader);
  }

  /** {@return the next event, or null at the end} */
  @Nullable Event next() throws FormatException {
    try {
      return parser.hasNext() ? parser.next() : null;
    } catch (MarkedYamlEngineException e) {
      throw malformed(offset(e.getProblemMark()), problem(e));
    } catch (ReaderException e) {
      throw malformed(codePoints.toIndex(e.getPosition()), problem(e));
    } catch (RuntimeException e) { // of an escape beyond the range of int, for one
      throw malformed(
          codePoints.toIndex(reader.getIndex()), "this cannot be read: " + e.getMessage());
    }
  }

  private String problem(MarkedYamlEngineException e) {
    if (e.getContext() == null) {
      return e.getProblem();
    }
    String from =
        e.getContextMark().isEmpty() ? "" : " from " + values.position(offset(e.getContextMark()));
    return e.getContext() + from + ", " + e.getProblem();
  }

  private static String problem(ReaderException e) {
    String codePoint = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
    return "the character "
        + codePoint
        + " cannot stand in YAML; write it as an escape in double quotation marks";
  }

  private FormatException malformed(int offset, String problem) {
    return values.failure(offset, "malformed YAML: " + problem);
  }

  private int offset(Optional<Mark> mark) {
    return codePoints.toIndex(mark.map(Mark::getIndex).orElse(0));
  }
}
