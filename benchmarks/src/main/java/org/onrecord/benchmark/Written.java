package org.onrecord.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to write articles in each format, files of all articles included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class Written {

  /** The formats, by the names that users choose them by. */
  @Param({
    "json", "yaml", "jsonl", "jsonld", "ninjs", "webannotation", "csv", "markdown", "html"
  })
  public String format;

  /** Records to files. */
  @Benchmark
  public void write(Corpus corpus, Blackhole sink) throws IOException {
    ArticleFormat named =
        Formats.named(format, Formats.withInstalled(Written.class.getClassLoader()));
    ArticleWriter writer = named.writer(path -> new File(sink));
    for (Article article : corpus.articles) {
      writer.write(article);
    }
    writer.finish();
  }

  /** A file that is looked at when it is whole. */
  private static final class File extends ByteArrayOutputStream {
    private final Blackhole sink;

    File(Blackhole sink) {
      super(1 << 14);
      this.sink = sink;
    }

    @Override
    public void close() {
      sink.consume(buf);
    }
  }
}
