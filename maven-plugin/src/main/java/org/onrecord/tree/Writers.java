package org.onrecord.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.cache.RunMemory;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.DocumentFormat;
import org.onrecord.model.Article;

/**
 * What one run writes, and what of it need not be written again. A file of one article stands as
 * long as the article does; files of several as long as all articles do.
 */
final class Writers {

  private final OutputFolder output;
  private final RunMemory memory;
  private final List<String> endings = new ArrayList<>();
  private final List<ArticleWriter> documents = new ArrayList<>();
  private final List<ArticleFormat> collectionFormats = new ArrayList<>();
  private final List<ArticleWriter> collections = new ArrayList<>();
  private Optional<String> key = Optional.empty();
  private final Map<String, String> standing = new HashMap<>();

  Writers(List<ArticleFormat> formats, OutputFolder output, RunMemory memory) {
    this.output = output;
    this.memory = memory;
    for (ArticleFormat format : formats) {
      if (format instanceof DocumentFormat document) {
        endings.add("." + document.extension());
        documents.add(format.writer(output));
      } else {
        collectionFormats.add(format);
      }
    }
  }

  /**
   * Begins.
   *
   * @param together what all articles are made of; empty if that is not known
   */
  void begin(Optional<String> together) throws IOException {
    if (collectionFormats.isEmpty()) {
      return;
    }
    key = together;
    together.flatMap(memory::recallTogether).filter(output::holds).ifPresent(standing::putAll);
    output.leave(standing.keySet());
    if (standing.isEmpty()) {
      collectionFormats.forEach(format -> collections.add(format.writer(output)));
    }
  }

  /** {@return whether nothing need be written of an article of which these files were written} */
  boolean hold(Map<String, String> files) {
    return collections.isEmpty() && output.holds(files);
  }

  /**
   * Writes an article.
   *
   * @return what is written of it alone: the hash of each file by its path
   */
  Map<String, String> write(Article article) throws IOException {
    for (ArticleWriter writer : documents) {
      writer.write(article);
    }
    Map<String, String> written = output.takeCompleted();
    for (ArticleWriter writer : collections) {
      writer.write(article);
    }
    standing.putAll(output.takeCompleted()); // such as a page an article beside an index over all
    return written;
  }

  /** Leaves what was written of an article. */
  void leave(Map<String, String> files) throws OutputException {
    output.leave(files.keySet());
  }

  /**
   * {@return files in the output directory that look as if this wrote them, and are of no article}
   */
  List<String> orphans() throws IOException {
    return endings.isEmpty() ? List.of() : output.others(endings);
  }

  void finish() throws IOException {
    for (ArticleWriter writer : documents) {
      writer.finish();
    }
    for (ArticleWriter writer : collections) {
      writer.finish();
    }
    if (key.isPresent()) {
      standing.putAll(output.takeCompleted());
      memory.keepTogether(key.get(), standing);
    }
  }
}
