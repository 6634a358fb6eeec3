package org.onrecord.formats.table;

import java.util.List;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Destination;

/**
 * CSV as RFC 4180 has it, in UTF-8 with a byte-order mark, by which spreadsheets know it: a table
 * of articles, one of quotes, one of commitments, one of actors. No cell is a formula.
 */
public final class CsvFormat implements ArticleFormat {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public ArticleWriter writer(Destination destination) {
    return new TablesWriter(destination);
  }

  @Override
  public List<String> files(String id) {
    return List.of();
  }

  @Override
  public List<String> filesOfAll() {
    return TablesWriter.files();
  }
}
