package org.onrecord.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.onrecord.formats.view.ArticleView;

/**
 * A table: its columns, and what has a row in it.
 *
 * @param <T> what a row is about
 */
final class Table<T> {

  private record Column<T>(String name, BiFunction<T, ArticleView, String> cell) {}

  private final String name;
  private final Function<ArticleView, List<T>> facts;
  private final List<Column<T>> columns = new ArrayList<>();

  /**
   * @param facts what an article has in this table
   */
  Table(String name, Function<ArticleView, List<T>> facts) {
    this.name = name;
    this.facts = facts;
  }

  /** Adds a column. */
  Table<T> column(String name, BiFunction<T, ArticleView, String> cell) {
    columns.add(new Column<>(name, cell));
    return this;
  }

  /** Adds a column whose cells may be empty. */
  Table<T> optional(String name, BiFunction<T, ArticleView, Optional<String>> cell) {
    return column(name, (fact, view) -> cell.apply(fact, view).orElse(""));
  }

  /** Adds a column of numbers. */
  Table<T> number(String name, BiFunction<T, ArticleView, Integer> cell) {
    return column(name, (fact, view) -> Integer.toString(cell.apply(fact, view)));
  }

  String name() {
    return name;
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  List<List<String>> rows(ArticleView view) {
    return facts.apply(view).stream().map(fact -> row(fact, view)).toList();
  }

  private List<String> row(T fact, ArticleView view) {
    return columns.stream().map(column -> column.cell.apply(fact, view)).toList();
  }
}
