package org.onrecord.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.cache.Memory;
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
  private final List<ArticleFormat> formats;
  private final List<String> endings = new ArrayList<>();
  private final List<ArticleWriter> documents = new ArrayList<>();
  private final List<ArticleFormat> collectionFormats = new ArrayList<>();
  private final List<ArticleWriter> collections = new ArrayList<>();
  private final Map<String, String> standing = new HashMap<>();

  Writers(List<ArticleFormat> formats, OutputFolder output, RunMemory memory) {
    this.formats = List.copyOf(formats);
    this.output = output;
    this.memory = memory;
    output.leaveEdited(memory::isEdited);
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
   * @param together what was written of all articles together, which are what they were; empty if
   *     they are not
   */
  void begin(Optional<Map<String, String>> together) throws IOException {
    if (collectionFormats.isEmpty()) {
      return;
    }
    together.filter(output::holds).ifPresent(standing::putAll);
    output.leave(standing.keySet());
    if (standing.isEmpty()) {
      collectionFormats.forEach(format -> collections.add(format.writer(output)));
    }
  }

  /** {@return which file that would be written of an article is something else already} */
  Optional<String> taken(String id) {
    return formats.stream()
        .flatMap(format -> format.files(id).stream())
        .filter(file -> output.isTaken(file) || isOfAll(file))
        .findFirst();
  }

  private boolean isOfAll(String file) {
    return formats.stream().anyMatch(format -> format.filesOfAll().contains(file));
  }

  /** {@return whether nothing need be written of an article of which these files were written} */
  boolean hold(Map<String, String> files) {
    return collections.isEmpty() && output.holds(files);
  }

  /**
   * Writes an article.
   *
   * @param path its path below the source directory
   * @return what is written of it alone: the hash of each file by its path
   */
  Map<String, String> write(Article article, String path) throws IOException {
    Map<String, String> written = writeAlone(article, path);
    for (ArticleWriter writer : collections) {
      writer.write(article);
    }
    takeStanding(); // such as a page an article beside an index over all
    return written;
  }

  private Map<String, String> writeAlone(Article article, String path) throws IOException {
    try {
      for (ArticleWriter writer : documents) {
        writer.write(article);
      }
      return output.takeCompleted();
    } catch (IOException e) {
      memory.keep(Memory.ofOutputs(path, output.takeCompleted()));
      throw e;
    }
  }

  private void takeStanding() {
    standing.putAll(output.takeCompleted());
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

  /** {@return what is written of all articles together: the hash of each file by its path} */
  Map<String, String> finish() throws IOException {
    for (ArticleWriter writer : documents) {
      writer.finish();
    }
    for (ArticleWriter writer : collections) {
      writer.finish();
    }
    takeStanding();
    return standing;
  }

  /** Has the next run know what was written before this one failed. */
  void giveUp() throws IOException {
    takeStanding();
    memory.giveUp(standing);
  }
}
