package org.onrecord.formats.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Destination;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.model.Article;

/** Writes the rows of each article into all tables, as it comes. */
final class TablesWriter implements ArticleWriter {

  private static final List<Table<?>> TABLES =
      List.of(
          new ArticleTable().table(),
          new QuoteTable().table(),
          new CommitmentTable().table(),
          new ActorTable().table());

  private final Destination destination;
  private final List<CsvFile> files = new ArrayList<>();

  TablesWriter(Destination destination) {
    this.destination = destination;
  }

  @Override
  public void write(Article article) throws IOException {
    open();
    ArticleView view = new ArticleView(article);
    for (int i = 0; i < TABLES.size(); i++) {
      for (List<String> row : TABLES.get(i).rows(view)) {
        files.get(i).row(row);
      }
    }
  }

  @Override
  public void finish() throws IOException {
    open();
    for (CsvFile file : files) {
      file.close();
    }
  }

  /** {@return the files of all tables} */
  static List<String> files() {
    return TABLES.stream().map(TablesWriter::file).toList();
  }

  private static String file(Table<?> table) {
    return table.name() + ".csv";
  }

  /** With the first article, or at the end if there is none. */
  private void open() throws IOException {
    if (files.isEmpty()) {
      for (Table<?> table : TABLES) {
        CsvFile file = new CsvFile(destination.create(file(table)));
        file.row(table.header());
        files.add(file);
      }
    }
  }
}
