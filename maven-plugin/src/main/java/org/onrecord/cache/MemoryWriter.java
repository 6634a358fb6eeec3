package org.onrecord.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.corpus.QuotedSentence;
import org.onrecord.policy.Result;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.SourceLine;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes memories, one a line: arrays, whose values {@link MemoryReader} takes in the same order.
 * What is absent is an empty array.
 */
final class MemoryWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  MemoryWriter(OutputStream out) {
    this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }

  void write(Memory memory) throws IOException {
    try {
      json.writeStartArray();
      json.writeString(memory.path());
      json.writeString(memory.key());
      write(new TreeMap<>(memory.outputs()));
      write(memory.results());
      write(memory.beside());
      json.writeStartArray();
      write(memory.facts());
      json.writeEndArray();
      json.writeEndArray();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  void close() throws IOException {
    try {
      json.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void write(Map<String, String> outputs) {
    json.writeStartArray();
    outputs.forEach(
        (file, hash) -> {
          json.writeString(file);
          json.writeString(hash);
        });
    json.writeEndArray();
  }

  private void write(List<Result> results) {
    json.writeStartArray();
    results.forEach(this::write);
    json.writeEndArray();
  }

  private void write(ArticleFacts facts) {
    write(facts.headline());
    json.writeNumber(facts.sketch().text());
    json.writeStartArray();
    facts.sketch().least().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeStartArray();
    facts.sentences().forEach(this::write);
    json.writeEndArray();
  }

  private void write(QuotedSentence sentence) {
    json.writeString(sentence.quote());
    json.writeNumber(sentence.index());
    write(sentence.span());
    write(sentence.position());
    json.writeString(sentence.speaker());
    json.writeString(sentence.words());
  }

  private void write(Result result) {
    json.writeString(result.finding().rule());
    json.writeString(result.severity().name());
    write(result.finding().place());
    json.writeString(result.finding().message());
    json.writeString(result.location().file());
    write(result.location().position());
    ifPresent(result.location().end(), this::write);
    ifPresent(result.location().line(), this::write);
    json.writeString(result.fingerprint().words());
    json.writeString(result.fingerprint().hash());
    json.writeNumber(result.fingerprint().occurrence());
  }

  private void write(Place place) {
    json.writeString(place.field().pointer());
    ifPresent(place.fact(), json::writeString);
    ifPresent(place.span(), this::write);
  }

  private void write(SourceLine line) {
    json.writeString(line.words());
    json.writeNumber(line.caret());
  }

  private void write(Span span) {
    json.writeNumber(span.start());
    json.writeNumber(span.end());
  }

  private void write(Position position) {
    json.writeNumber(position.line());
    json.writeNumber(position.column());
  }

  private <T> void ifPresent(Optional<T> value, Consumer<T> write) {
    json.writeStartArray();
    value.ifPresent(write);
    json.writeEndArray();
  }
}
