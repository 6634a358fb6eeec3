package org.onrecord.format;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.StatedWords;

/**
 * What a record file holds: the article, and what the file says beyond it.
 *
 * @param article the article, which may have faults that validation reports
 * @param differences spans whose words in the file are not the words at that place of the article's
 *     text, in file order
 * @param locations where each field stands in the file
 */
public record Reading(Article article, List<StatedWords> differences, FieldLocations locations) {

  public Reading {
    differences = List.copyOf(differences);
  }
}
