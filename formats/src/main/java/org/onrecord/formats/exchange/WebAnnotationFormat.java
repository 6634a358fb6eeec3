package org.onrecord.formats.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.format.DocumentFormat;
import org.onrecord.model.Article;
import org.onrecord.output.JsonFile;

/**
 * W3C Web Annotation: a collection an article, with an annotation for each actor, quote and
 * commitment. Places are given by position, in code points as the standard has it, and by the words
 * with what stands around them.
 */
public final class WebAnnotationFormat implements DocumentFormat {

  private static final int DEPTH = 3;

  @Override
  public String name() {
    return "webannotation";
  }

  @Override
  public String extension() {
    return "annotations.jsonld";
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    JsonFile file = new JsonFile(out, DEPTH);
    file.write(json -> new AnnotationCollection(article, new JsonFields(json)).write());
    file.finish();
  }
}
