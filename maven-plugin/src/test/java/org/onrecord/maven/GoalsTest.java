package org.onrecord.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals do with their parameters, and what a builder is told. */
class GoalsTest {

  private static final String SOUND =
      """
      schemaVersion: "1"
      id: a
      language: en
      text: |
        A bridge is closed

        By Vera Lind

        It was old.
      headline: {start: 0, end: 18}
      byline: {span: {start: 20, end: 32}, authors: [Vera Lind]}
      paragraphs: [{start: 34, end: 45}]
      actors: []
      quotes: []
      commitments: []
      """;

  private static final String UNBALANCED = SOUND.replace("It was old.", "“It is old.");

  /** No byline, and a mark that closes nothing. */
  private static final String FAULTY =
      "A bridge is closed\n\nIt was old and nobody minded much.\n\nThe ferry runs daily.”\n";

  @TempDir private Path root;
  private Path articles;
  private MavenProject project;

  @BeforeEach
  void makeProject() throws IOException {
    articles = Files.createDirectories(root.resolve("src/main/articles"));
    project = Goal.project(root, "jar");
  }

  @Test
  void checksTheUsualFolder() throws Exception {
    write("a.yaml", SOUND);

    assertThat(Goal.validate(project).run().said).containsExactly("INFO 1 article: no findings");
  }

  @Test
  void tellsWhatIsWrongWithItsLineAndFailsOnce() throws Exception {
    write("a.yaml", SOUND);
    write("b.json", "{\n  \"id\": b\n}\n");
    Goal goal = Goal.validate(project);

    assertThatThrownBy(goal::run)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessage(
            "1 error in 1 of 2 articles. Mend the places listed above, or let them pass with"
                + " -Donrecord.failOn=never.");
    assertThat(goal.said)
        .hasSize(4)
        .element(0)
        .asString()
        .startsWith("ERROR src/main/articles/b.json:2:9: error [ArticleIsReadable] ");
    assertThat(goal.said.subList(1, 4))
        .containsExactly(
            "ERROR       \"id\": b", "ERROR             ^", "INFO 2 articles: 1 error");
  }

  @Test
  void hasColourWhereTheTerminalDoes() throws Exception {
    write("a.yaml", UNBALANCED);
    Goal goal = Goal.validate(project).with("colour", new Colour(true)).with("failOn", "warning");

    assertThatThrownBy(goal::run).isInstanceOf(MojoFailureException.class);
    assertThat(goal.said.get(0))
        .startsWith("WARN \u001B[1msrc/main/articles/a.yaml:4:7\u001B[m: warning [Quotation");
    assertThat(goal.said.get(2)).isEqualTo("WARN \u001B[1;33m          ^\u001B[m");
  }

  @Test
  void warnsWithoutFailing() throws Exception {
    write("a.yaml", UNBALANCED);

    assertThat(Goal.validate(project).run().said)
        .contains("INFO 1 article: 1 warning")
        .anyMatch(
            line ->
                line.startsWith(
                    "WARN src/main/articles/a.yaml:4:7: warning [QuotationMarksAreBalanced]"));
  }

  @Test
  void failsOnWarningsIfAsked() throws IOException {
    write("a.yaml", UNBALANCED);

    assertThatThrownBy(() -> Goal.validate(project).with("failOn", "Warning").run())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 warning in 1 article.");
  }

  @Test
  void letsEverythingPassIfAsked() throws Exception {
    write("a.json", "no record");

    assertThat(Goal.validate(project).with("failOn", "never").run().said)
        .contains("INFO 1 article: 1 error");
  }

  @Test
  void convertsIntoTheUsualFolderAndAddsItToTheResources() throws Exception {
    write("a.yaml", SOUND);

    Goal goal = Goal.convert(project).with("addResources", "true").run();

    assertThat(goal.said)
        .containsExactly("INFO 1 article: no findings; 1 written to target/onrecord (json, yaml)");
    assertThat(root.resolve("target/onrecord")).isDirectoryContaining("glob:**/a.json");
    assertThat(project.getResources())
        .extracting(resource -> resource.getDirectory())
        .containsExactly(root.resolve("target/onrecord").toString());
  }

  @Test
  void tellsEachFindingOnceABuild() throws Exception {
    write("a.txt", "Not a word by anybody, or nearly so. It goes on.\n");
    Map<Object, Object> context = new HashMap<>();

    Goal check = Goal.validate(project, context).run();
    Goal conversion = Goal.convert(project, context).run();
    Goal alone = Goal.convert(project).run();

    assertThat(check.said).anyMatch(line -> line.contains("[ArticleHasByline]"));
    assertThat(conversion.said)
        .singleElement()
        .asString()
        .endsWith("; 1 written to target/onrecord (json, yaml)");
    assertThat(alone.said).anyMatch(line -> line.contains("[ArticleHasByline]"));
  }

  @Test
  void bothGoalsWriteTheSameReports() throws Exception {
    write("a.txt", "Not a word by anybody, or nearly so. It goes on.\n");
    List<String> all = List.of("sarif", "checkstyle", "junit", "json");
    Map<Object, Object> context = new HashMap<>();

    Goal.validate(project, context).with("reports", all).with("failOn", "never").run();
    Map<String, String> first = reports();
    Goal conversion = Goal.convert(project, context).with("reports", all);
    conversion.with("addResources", "true").run();

    assertThat(first.keySet())
        .containsExactly(
            "findings-checkstyle.xml", "findings-junit.xml", "findings.json", "findings.sarif");
    assertThat(first.get("findings.sarif"))
        .contains("\"uri\": \"src/main/articles/a.txt\"")
        .contains("\"ruleId\": \"ArticleHasByline\"");
    assertThat(reports()).isEqualTo(first);
    assertThat(conversion.said).hasSize(1); // told before
    assertThat(project.getResources().get(0).getExcludes())
        .contains("findings.sarif", "findings.json");
  }

  @Test
  void reportsNameFilesFromTheRootOfTheBuild() throws Exception {
    write("a.txt", "");
    Goal goal = Goal.validate(project).with("reports", List.of("json"));

    goal.with("buildRoot", root.resolve("..").toFile()).with("failOn", "never").run();

    assertThat(reports().get("findings.json"))
        .contains("\"file\": \"" + root.getFileName() + "/src/main/articles/a.txt\"");
  }

  @Test
  void writesNoReportUnlessAsked() throws Exception {
    write("a.yaml", SOUND);

    Goal.validate(project).run();

    assertThat(root.resolve("target")).doesNotExist();
  }

  @Test
  void anArticleWithTheNameOfAReportIsAFinding() throws IOException {
    write("findings.yaml", SOUND.replace("id: a", "id: findings"));
    write("b.yaml", SOUND.replace("id: a", "id: b"));
    Goal goal = Goal.convert(project).with("reports", List.of("json"));

    assertThatThrownBy(goal::run)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 of 2 articles cannot be converted.");
    assertThat(goal.said)
        .anyMatch(
            line ->
                line.startsWith(
                    "ERROR src/main/articles/findings.yaml:1:1: error [ArticleHasItsOwnOutput]"));
    assertThat(root.resolve("target/onrecord")).isDirectoryContaining("glob:**/b.json");
    assertThat(reports().get("findings.json")).contains("ArticleHasItsOwnOutput");
  }

  @Test
  void refusesAFlagThatIsNeitherTrueNorFalse() {
    assertUnable(
        Goal.validate(project).with("skip", "maybe"),
        "skip is \"maybe\", but can be true or false");
  }

  @Test
  void warnsOfANamedFolderThatIsNotThere() throws Exception {
    Goal named = Goal.validate(project).with("sourceDirectory", root.resolve("txt").toFile());

    assertThat(named.run().said)
        .containsExactly(
            "WARN no articles: the source directory txt, which is named, is not there");
  }

  @Test
  void tellsOfARuleSettingWhosePathNoArticleFits() throws Exception {
    write("a.yaml", SOUND);

    assertThat(
            Goal.validate(project)
                .with("rules", List.of("QuoteHasSpeaker:off:opinon/**"))
                .run()
                .said)
        .contains(
            "INFO pom.xml:1:1: note [RuleSettingIsUsed] no article fits the path of"
                + " QuoteHasSpeaker:off:opinon/**; correct it, which starts from the source"
                + " directory, or remove the setting");
  }

  @Test
  void aBaselineFollowsAnArticleIntoTheRecordBesideIt() throws Exception {
    write("a.txt", FAULTY);
    Goal.baseline(project).run();
    Goal.convert(project).with("formats", List.of("yaml")).run();
    Files.copy(root.resolve("target/onrecord/a.yaml"), articles.resolve("a.yaml"));

    List<String> said = Goal.validate(project).with("failOn", "note").run().said;

    assertThat(said).singleElement().asString().startsWith("INFO 1 article: no findings (");
  }

  @Test
  void annotatesPullRequestsOnGithubOnceABuild() throws Exception {
    write("a.txt", "");
    List<String> lines = new ArrayList<>();
    Map<String, String> environment =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", root.resolve("..").toString());
    Map<Object, Object> context = new HashMap<>();

    Goal.validate(project, context)
        .with("failOn", "never")
        .with("github", new GithubActions(environment, lines::add))
        .run();
    Goal.convert(project, context).with("github", new GithubActions(environment, lines::add)).run();

    assertThat(lines)
        .containsExactly(
            "::error file="
                + root.getFileName()
                + "/src/main/articles/a.txt,line=1,col=1,title=ArticleIsNotEmpty::the article has"
                + " no words; put its text here, or remove the file");
  }

  @Test
  void weighsRulesAsTheTeamDoes() throws Exception {
    write("a.yaml", UNBALANCED);
    String off = "QuotationMarksAreBalanced:off";

    Goal quiet = Goal.validate(project).with("rules", List.of(off)).run();
    Goal elsewhere = Goal.validate(project).with("rules", List.of(off + ":opinion/**")).run();
    Goal strict = Goal.validate(project).with("rules", List.of("QuotationMarksAreBalanced:error"));

    assertThat(quiet.said).containsExactly("INFO 1 article: no findings");
    assertThat(elsewhere.said).contains("INFO 1 article: 1 warning, 1 note");
    assertThatThrownBy(strict::run).hasMessageStartingWith("1 error in 1 article.");
  }

  @Test
  void letsFindingsPassForAReasonAndSaysHowMany() throws Exception {
    write("a.yaml", UNBALANCED);
    write("onrecord-suppressions.txt", "# why\nQuotationMarksAreBalanced a.* the poem is so\n");

    Goal goal =
        Goal.validate(project)
            .with("failOn", "warning")
            .with("suppressions", List.of("ArticleHasByline b.txt it was a letter"))
            .with("reports", List.of("sarif"))
            .run();

    assertThat(goal.said)
        .containsExactly(
            "INFO pom.xml:1:1: note [SuppressionIsUsed] nothing is suppressed by ArticleHasByline"
                + " b.txt; remove it, or correct the path, which starts from the source directory",
            "INFO 1 article: 1 note (1 suppressed)");
    assertThat(reports().get("findings.sarif")).contains("\"justification\": \"the poem is so\"");
  }

  @Test
  void refusesConfigurationThatMakesNoSense() throws IOException {
    assertUnable(
        Goal.validate(project).with("rules", List.of("QuoteHasSpeakers:off")),
        "rules: unknown rule \"QuoteHasSpeakers\"; did you mean QuoteHasSpeaker?");
    assertThatThrownBy(
            () -> Goal.convert(project).with("suppressions", List.of("QuoteHasSpeaker a")).run())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("suppressions: \"QuoteHasSpeaker a\": no reason is given; write");
    Path list = articles.resolve("onrecord-suppressions.txt");
    Files.createSymbolicLink(list, Files.writeString(root.resolve("secret"), "root:x:0:0"));
    assertUnable(
        Goal.validate(project),
        "src/main/articles/onrecord-suppressions.txt is a symbolic link and is not followed; put the"
            + " file there");
    Files.delete(list);
    write("onrecord-suppressions.txt", "\n* *.txt\n");
    assertThatThrownBy(() -> Goal.validate(project).run())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(
            "src/main/articles/onrecord-suppressions.txt:2:1: no reason is given; write");
  }

  @Test
  void whatIsInTheBaselineFailsNoBuildAndWhatIsNewDoes() throws Exception {
    write("a.txt", FAULTY);
    assertThatThrownBy(() -> strict().run()).hasMessageStartingWith("1 warning, ");
    assertThat(Goal.baseline(project).run().said)
        .containsExactly("INFO 2 findings in onrecord-baseline.json: 2 new, 0 gone");
    assertThat(strict().run().said)
        .containsExactly("INFO 1 article: no findings (2 in the baseline)");

    write(
        "a.txt",
        FAULTY.replace("\n\nIt was", "\n\n" + "Another paragraph.\n\n".repeat(20) + "It was"));
    assertThat(strict().run().said)
        .containsExactly("INFO 1 article: no findings (2 in the baseline)");

    write("a.txt", FAULTY + "\nA second one.”\n");
    assertThatThrownBy(() -> strict().run()).hasMessageStartingWith("1 warning in 1 article.");
    assertThat(Goal.convert(project).with("addResources", "false").run().said)
        .hasSize(2)
        .last()
        .asString()
        .startsWith("INFO 1 article: 1 warning (2 in the baseline); 1 written");
  }

  @Test
  void theBaselineTellsWhatIsGoneAndKeepsReasons() throws Exception {
    write("a.txt", FAULTY);
    Goal.baseline(project).run();
    Path file = root.resolve("onrecord-baseline.json");
    String reasoned = Files.readString(file).replace("\"reason\": \"\"", "\"reason\": \"so\"");
    Files.writeString(file, reasoned);
    assertThat(Goal.baseline(project).run().said)
        .containsExactly("INFO 2 findings in onrecord-baseline.json: 0 new, 0 gone");
    assertThat(file).hasContent(reasoned);

    write("a.txt", FAULTY.replace("”", ""));
    assertThat(Goal.validate(project).run().said)
        .containsExactly(
            "INFO onrecord-baseline.json:1:1: note [BaselineIsCurrent] 1 finding of the baseline is"
                + " no longer there; take it out with mvn onrecord:baseline",
            "INFO 1 article: 1 note (1 in the baseline)");
    assertThat(Goal.baseline(project).run().said)
        .containsExactly("INFO 1 finding in onrecord-baseline.json: 0 new, 1 gone");
    assertThat(Files.readString(file)).contains("\"reason\": \"so\"");
  }

  @Test
  void whatCannotBeReadGoesIntoNoBaseline() throws Exception {
    write("a.txt", FAULTY);
    Goal.baseline(project).run();
    Files.write(articles.resolve("a.txt"), new byte[] {'a', (byte) 0xE9, '\n'});

    assertThatThrownBy(() -> Goal.baseline(project).run())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 article cannot be read. Mend or exclude what is listed above;");
    assertThat(root.resolve("onrecord-baseline.json")).content().contains("ArticleHasByline");
    assertThatThrownBy(() -> Goal.validate(project).run())
        .hasMessageStartingWith("1 error in 1 article.");
  }

  @Test
  void aBaselineMayBeSharedAndLieElsewhere() throws Exception {
    write("a.txt", FAULTY);
    Path shared = root.resolve("config/shared.json");
    Files.createDirectories(root.resolve("other"));
    Files.writeString(root.resolve("other/b.txt"), FAULTY);

    Goal.baseline(project).with("baseline", shared.toFile()).run();
    Goal.baseline(project)
        .with("baseline", shared.toFile())
        .with("sourceDirectory", root.resolve("other").toFile())
        .run();

    assertThat(Files.readString(shared))
        .contains("{\"file\": \"../other/b.txt\"", "{\"file\": \"../src/main/articles/a.txt\"");
    assertThat(Goal.validate(project).with("baseline", shared.toFile()).run().said)
        .containsExactly("INFO 1 article: no findings (2 in the baseline)");
  }

  @Test
  void refusesABaselineThatIsNoneOrNotThere() throws IOException {
    write("a.txt", FAULTY);
    assertUnable(
        Goal.validate(project).with("baseline", root.resolve("b.json").toFile()),
        "the baseline b.json is not there; write it with mvn onrecord:baseline");
    Files.writeString(root.resolve("onrecord-baseline.json"), "{\n  \"findings\": 7\n}\n");
    String broken =
        "onrecord-baseline.json:2:15: \"findings\" is a list in brackets; correct it, or"
            + " move a damaged baseline away and write it anew with mvn onrecord:baseline";
    assertUnable(Goal.validate(project), broken);
    assertUnable(Goal.convert(project), broken);
    assertUnable(Goal.baseline(project), broken);
  }

  @Test
  void conversionWritesTheRestAndThenFailsForWhatItCannotRead() throws IOException {
    write("a.json", "no record");
    write("b.yaml", SOUND.replace("id: a", "id: b"));
    Goal goal = Goal.convert(project).with("failOn", "never");

    assertThatThrownBy(goal::run)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "1 of 2 articles cannot be converted. Mend or exclude what is listed above; what could be"
                + " read is written to target/onrecord (1 article).");
    assertThat(root.resolve("target/onrecord/b.json")).exists();
  }

  @Test
  void conversionStopsForErrorsOnlyIfAsked() throws Exception {
    write("empty.txt", "");

    Goal.convert(project).run();
    assertThatThrownBy(() -> Goal.convert(project).with("failOn", "error").run())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 error in 1 article.");
  }

  @Test
  void skipsIfAsked() throws Exception {
    write("a.json", "no record");

    assertThat(Goal.validate(project).with("skip", "true").run().said)
        .containsExactly("INFO skipped");
    assertThat(Goal.validate(project).with("skipValidate", "true").run().said)
        .containsExactly("INFO skipped");
    assertThat(Goal.convert(project).with("skipConvert", "true").run().said)
        .containsExactly("INFO skipped");
  }

  @Test
  void aProjectNeedsNoArticles() throws Exception {
    Files.delete(articles);

    assertThat(Goal.validate(project).run().said)
        .containsExactly("INFO no articles: src/main/articles is not there");
    assertThat(Goal.validate(Goal.project(root, "pom")).run().said).isEmpty();
    assertThat(Goal.convert(Goal.project(root, "pom")).run().said).isEmpty();
  }

  @Test
  void aProjectOfProjectsWithAnEmptyFolderSaysNothing() throws Exception {
    assertThat(Goal.validate(Goal.project(root, "pom")).run().said).isEmpty();
    assertThat(Goal.validate(project).run().said)
        .containsExactly("INFO no articles in src/main/articles");
  }

  @Test
  void withoutAProjectTheFolderMustBeNamedAndBeThere() {
    assertThatThrownBy(() -> Goal.validate(Goal.noProject()).run())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "there is no project here; say where the articles are: -Donrecord.sourceDirectory=DIR");
    Path gone = root.resolve("gone");
    assertThatThrownBy(
            () -> Goal.validate(Goal.noProject()).with("sourceDirectory", gone.toFile()).run())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("the source directory " + gone + " is not there");
  }

  @Test
  void writesAReportOfNothingWhereThereIsNoFolder() throws Exception {
    Files.delete(articles);

    Goal.validate(project).with("reports", List.of("json")).run();

    assertThat(Files.readString(root.resolve("target/onrecord/findings.json")))
        .contains("\"articles\": 0");
  }

  @Test
  void doesNotWriteTheReportOfOneExecutionOverThatOfAnother() throws Exception {
    write("a.yaml", SOUND);
    Map<Object, Object> build = new HashMap<>();
    List<String> json = List.of("json");
    Goal.validate(project, build).with("reports", json).run();
    Goal.convert(project, build).with("reports", json).run();

    assertUnable(
        Goal.validate(project, build).with("reports", json).with("includes", List.of("b/**")),
        "another execution of this build has written target/onrecord/findings.json; give each an"
            + " outputDirectory of its own");
    Goal.convert(project, build).with("formats", List.of("jsonl")).run();
    assertUnable(
        Goal.convert(project, build)
            .with("formats", List.of("jsonl"))
            .with("includes", List.of("b/**")),
        "another execution of this build has written target/onrecord/articles.jsonl; give each an"
            + " outputDirectory of its own");
  }

  @Test
  void refusesParametersThatMakeNoSense() throws IOException {
    write("a.yaml", SOUND);

    assertUnable(
        Goal.validate(project).with("failOn", "errors"),
        "failOn is \"errors\", but can be error, warning, note or never");
    assertUnable(
        Goal.validate(project).with("encoding", "utf-9"),
        "encoding \"utf-9\" is not known here; use a name such as UTF-8");
    assertUnable(
        Goal.validate(project).with("maxFileSize", "big"),
        "maxFileSize: \"big\" is no size; write a number with kB, MB or GB, such as 16MB");
    assertUnable(
        Goal.validate(project).with("publicationDate", "Tuesday"),
        "publicationDate \"Tuesday\" is no date; write one such as 2026-11-24");
    assertUnable(
        Goal.convert(project).with("formats", List.of("json", "yml")),
        "formats: unknown format \"yml\"; known are yaml, html, csv, json, jsonl, jsonld, ninjs, markdown, webannotation");
    assertUnable(
        Goal.validate(project).with("reports", List.of("json", "sariff")),
        "reports: unknown report \"sariff\"; known are sarif, junit, json, html, checkstyle");
    assertUnable(
        Goal.convert(project).with("formats", List.of(" ")),
        "formats: none is named; name one or more, such as json");
    assertUnable(
        Goal.validate(project).with("sourceDirectory", articles.resolve("a.yaml").toFile()),
        "the source directory "
            + articles.resolve("a.yaml")
            + " is a file; name the folder it is in");
    assertUnable(
        Goal.convert(project).with("outputDirectory", articles.toFile()),
        "the output directory is the source directory " + articles + "; name another one");
  }

  @Test
  void passesOverNothingBetweenTwoCommas() throws Exception {
    write("a.yaml", SOUND);

    Goal.convert(project)
        .with("formats", Arrays.asList("json", null, "jsonl "))
        .with("includes", Arrays.asList(null, "*.yaml"))
        .run();

    assertThat(root.resolve("target/onrecord/a.json")).exists();
    assertThat(root.resolve("target/onrecord/articles.jsonl")).exists();
  }

  @Test
  void refusesAFileInThePlaceOfTheOutputFolder() throws IOException {
    write("a.yaml", SOUND);
    Path file = Files.writeString(root.resolve("mine"), "mine");

    assertUnable(
        Goal.convert(project).with("outputDirectory", file.toFile()),
        "cannot write "
            + file
            + ": a file is in the place of a folder; put that right, or name another"
            + " outputDirectory");
  }

  /** Fails for warnings too. */
  private Goal strict() {
    return Goal.validate(project).with("failOn", "note");
  }

  private static void assertUnable(Goal goal, String message) {
    assertThatThrownBy(goal::run).isInstanceOf(MojoExecutionException.class).hasMessage(message);
  }

  private Map<String, String> reports() throws IOException {
    Map<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.list(root.resolve("target/onrecord"))) {
      for (Path file : files.filter(each -> each.toString().contains("findings")).toList()) {
        reports.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return reports;
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(articles.resolve(path), text);
  }
}
