package org.onrecord.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.DocumentFormat;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.text.StrictDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the library does. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class Articles {

  private final ArticleParser parser = ArticleParser.standard();
  private final ArticleReader jsonReader = ArticleReader.json();
  private final ArticleReader yamlReader = ArticleReader.yaml();

  /** Text to record. */
  @Benchmark
  public void parse(Corpus corpus, Blackhole sink) {
    for (SourceText text : corpus.texts) {
      sink.consume(parser.parse(text));
    }
  }

  /** Bytes of a text to bytes of JSON: decoding, parsing and writing in one go. */
  @Benchmark
  public void convert(Corpus corpus, Blackhole sink) throws IOException {
    for (byte[] file : corpus.files) {
      SourceText text = SourceText.of("a", StrictDecoder.utf8().decode(file));
      sink.consume(bytes(Formats.json(), parser.parse(text)));
    }
  }

  /** Record to JSON. */
  @Benchmark
  public void writeJson(Corpus corpus, Blackhole sink) throws IOException {
    for (Article article : corpus.articles) {
      sink.consume(bytes(Formats.json(), article));
    }
  }

  /** Record to YAML. */
  @Benchmark
  public void writeYaml(Corpus corpus, Blackhole sink) throws IOException {
    for (Article article : corpus.articles) {
      sink.consume(bytes(Formats.yaml(), article));
    }
  }

  /** JSON to record. */
  @Benchmark
  public void readJson(Corpus corpus, Blackhole sink) throws IOException {
    for (String json : corpus.json) {
      sink.consume(jsonReader.read(json));
    }
  }

  /** YAML to record. */
  @Benchmark
  public void readYaml(Corpus corpus, Blackhole sink) throws IOException {
    for (String yaml : corpus.yaml) {
      sink.consume(yamlReader.read(yaml));
    }
  }

  private static byte[] bytes(DocumentFormat format, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    format.write(article, out);
    return out.toByteArray();
  }
}
