package org.onrecord.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the events of one YAML file into values; resolves aliases and refuses tags. */
final class YamlEvents {

  /** Nobody writes more by hand, and each can repeat a value nearly as large as the file. */
  private static final int MAX_ALIASES = 100;

  private final ValueBuilder values;
  private final CodePoints codePoints;
  private final Deque<Started> open = new ArrayDeque<>();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int aliases;
  private int documents;

  /** A collection that has begun: its anchor and the number of values before it. */
  private record Started(Optional<Anchor> anchor, int before) {}

  /** A value that aliases repeat, and the number of values in it. */
  private record Anchored(Value value, int size) {}

  YamlEvents(ValueBuilder values, CodePoints codePoints) {
    this.values = values;
    this.codePoints = codePoints;
  }

  void accept(Event event) throws FormatException {
    switch (event.getEventId()) {
      case DocumentStart -> startDocument(event);
      case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> end();
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      default -> {} // ends of documents and the stream, comments
    }
  }

  private void startDocument(Event event) throws FormatException {
    documents++;
    if (documents > 1) {
      throw values.failure(offset(event), "a second document begins; keep one record in one file");
    }
  }

  private void start(CollectionStartEvent event) throws FormatException {
    refuseTag(event.getTag(), event);
    refuseAsName(event);
    open.push(new Started(event.getAnchor(), values.count()));
    if (event.getEventId() == Event.ID.MappingStart) {
      values.beginObject(offset(event));
    } else {
      values.beginList(offset(event));
    }
  }

  private void end() throws FormatException {
    Value value = values.end();
    Started started = open.pop();
    anchor(started.anchor(), value, values.count() - started.before());
  }

  private void scalar(ScalarEvent event) throws FormatException {
    refuseTag(event.getTag(), event);
    int offset = offset(event);
    if (values.expectsName()) {
      values.name(event.getValue(), offset);
      return;
    }
    Value value =
        event.isPlain()
            ? CoreSchema.resolve(offset, event.getValue())
            : new Value.Text(offset, event.getValue());
    values.add(value, 1);
    anchor(event.getAnchor(), value, 1);
  }

  private void alias(AliasEvent event) throws FormatException {
    refuseAsName(event);
    aliases++;
    if (aliases > MAX_ALIASES) {
      throw values.failure(
          offset(event), "more than " + MAX_ALIASES + " aliases; write the values out");
    }
    Anchored anchored = anchors.get(event.getAlias());
    if (anchored == null) {
      throw values.failure(
          offset(event),
          "no value before this is anchored as "
              + Excerpt.quoted(event.getAlias().getValue())
              + "; put quotation marks around a string that starts with *");
    }
    values.add(anchored.value(), anchored.size());
  }

  private void anchor(Optional<Anchor> anchor, Value value, int size) {
    anchor.ifPresent(name -> anchors.put(name, new Anchored(value, size)));
  }

  private void refuseTag(Optional<String> tag, Event event) throws FormatException {
    if (tag.isPresent()) {
      throw values.failure(
          offset(event),
          "tag "
              + Excerpt.quoted(tag.get())
              + "; leave tags out, or put quotation marks around a string that starts with !");
    }
  }

  private void refuseAsName(NodeEvent event) throws FormatException {
    if (values.expectsName()) {
      throw values.failure(offset(event), "the name of a field must be a word");
    }
  }

  private int offset(Event event) {
    return codePoints.toIndex(event.getStartMark().map(Mark::getIndex).orElse(0));
  }
}
