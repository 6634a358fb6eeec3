package org.onrecord.benchmark;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.onrecord.model.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;

/** What nobody who reads articles, looks at their words and writes records can do without. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Floors {

  /** Decodes the files, malformed bytes reported. */
  @Benchmark
  public void decode(Corpus corpus, Blackhole sink) throws CharacterCodingException {
    for (byte[] file : corpus.files) {
      sink.consume(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    }
  }

  /** Walks over the sentences and the words with the JDK's means. */
  @Benchmark
  public int breakIterator(Corpus corpus) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    int count = 0;
    for (SourceText text : corpus.texts) {
      count += count(sentences, text.text()) + count(words, text.text());
    }
    return count;
  }

  private static int count(BreakIterator iterator, String text) {
    iterator.setText(text);
    int count = 0;
    while (iterator.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /** Writes the same JSON from a tree, with Jackson, without a view to people. */
  @Benchmark
  public void jackson(Corpus corpus, Blackhole sink) {
    for (JsonNode tree : corpus.trees) {
      sink.consume(corpus.jackson.writeValueAsBytes(tree));
    }
  }
}
