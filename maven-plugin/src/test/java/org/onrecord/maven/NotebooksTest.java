package org.onrecord.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipes of the page about notebooks, run where their tools are: DuckDB's driver with {@code
 * -Pduckdb}, pandas if a Python has it.
 */
class NotebooksTest {

  @TempDir private Path folder;

  @BeforeEach
  void convert() throws Exception {
    Path articles = Path.of("..", "examples", "newsroom", "src", "main", "articles");
    Goal.convert(Goal.noProject())
        .with("sourceDirectory", articles.toFile())
        .with("outputDirectory", folder.toFile())
        .with("publicationDate", "2026-11-24")
        .with("formats", List.of("jsonl"))
        .run();
  }

  private static List<String> recipes(String language) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "notebooks.md"));
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map((MatchResult recipe) -> recipe.group(1))
        .toList();
  }

  private static Optional<Connection> duckdb() {
    try {
      return Optional.of(DriverManager.getConnection("jdbc:duckdb:"));
    } catch (SQLException e) {
      return Optional.empty();
    }
  }

  @Test
  void duckDbAnswersEveryQuestion() throws Exception {
    Optional<Connection> database = duckdb();
    assumeThat(database).as("DuckDB").isPresent();
    try (Connection connection = database.get();
        Statement statement = connection.createStatement()) {
      for (String recipe : recipes("sql")) {
        for (String command : recipe.replace("articles.jsonl", jsonl()).split(";")) {
          if (!command.isBlank() && statement.execute(command)) {
            assertThat(rows(statement.getResultSet())).as(command).isNotEmpty();
          }
        }
      }
    }
  }

  private String jsonl() {
    return folder.resolve("articles.jsonl").toString().replace('\\', '/');
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    List<String> rows = new ArrayList<>();
    while (result.next()) {
      rows.add(result.getString(1));
    }
    return rows;
  }

  @Test
  void pandasAnswersEveryQuestion() throws Exception {
    Optional<String> python =
        Stream.of("python3", "/usr/bin/python3").filter(NotebooksTest::hasPandas).findFirst();
    assumeThat(python).as("a Python with pandas").isPresent();
    Path script = folder.resolve("recipe.py");
    Files.writeString(script, String.join("\n", recipes("python")));
    Path output = folder.resolve("output.txt");
    assertThat(run(output, python.get(), script.toString())).as(Files.readString(output)).isZero();
    assertThat(output).content().contains("Denise Okafor").contains("2026-11-30");
  }

  private static boolean hasPandas(String python) {
    try {
      Path output = Files.createTempFile("pandas", ".txt");
      try {
        return new ProcessBuilder(python, "-c", "import pandas")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor()
            == 0;
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private int run(Path output, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
