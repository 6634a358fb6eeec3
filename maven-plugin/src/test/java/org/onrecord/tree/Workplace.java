package org.onrecord.tree;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.cache.FileMemory;
import org.onrecord.cache.RunMemory;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.Formats;
import org.onrecord.model.Publication;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Baseline;
import org.onrecord.policy.BaselineMatch;
import org.onrecord.policy.Capped;
import org.onrecord.policy.Grading;
import org.onrecord.policy.Policy;
import org.onrecord.policy.RuleNames;
import org.onrecord.policy.Suppressions;
import org.onrecord.validation.LinePrinter;
import org.onrecord.validation.rule.StandardRules;

/** A temporary folder with articles in {@code in} and what is made of them in {@code out}. */
final class Workplace {

  static final String SOUND =
      """
      Lowmark closes its oldest bridge

      By Vera Lind

      “We will open a ferry in its place,” said Ann Roe, the mayor of Lowmark.
      """;

  /** As sound, of something else. */
  static final String OTHER =
      """
      Orchard prize goes to Fenwick

      By Tom Ibsen

      Pears won the day, said Cora Blythe, who has judged the fair since it began.
      """;

  private static final List<ArticleFormat> INSTALLED =
      Formats.withInstalled(Workplace.class.getClassLoader());

  private static final ArticleParser PARSER = ArticleParser.standard();

  final Path root;
  final Path in;
  final Path out;

  /** What was found in the last run, one line each. */
  final List<String> lines = new ArrayList<>();

  private Selection selection = new Selection(List.of(), List.of());
  private Charset encoding = StandardCharsets.UTF_8;
  private Optional<Publication> publication = Optional.empty();
  private FileSize maxFileSize = FileSize.parse("16MB");
  private Optional<String> state = Optional.empty();
  private int threads = 1;
  private Progress progress = (done, all) -> {};
  private ArticleParser parser = PARSER;
  private Optional<String> run = Optional.empty();
  private String execution = "memory";

  Workplace(Path root) throws IOException {
    this(root, Files.createDirectory(root.resolve("in")));
  }

  private Workplace(Path root, Path in) {
    this.root = root;
    this.in = in;
    this.out = root.resolve("out");
  }

  /** {@return a workplace that another process made} */
  static Workplace existing(Path root) {
    return new Workplace(root, root.resolve("in"));
  }

  Workplace with(String path, String text) throws IOException {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Workplace with(String path, byte[] bytes) throws IOException {
    Path file = in.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Workplace selecting(Selection selection) {
    this.selection = selection;
    return this;
  }

  Workplace encodedIn(Charset encoding) {
    this.encoding = encoding;
    return this;
  }

  Workplace upTo(String size) {
    this.maxFileSize = FileSize.parse(size);
    return this;
  }

  Workplace publishedOn(String date) {
    this.publication = Optional.of(Publication.builder().date(date).build());
    return this;
  }

  /** Remembers each run in the next, as long as the tool is in this state. */
  Workplace remembering(String state) {
    this.state = Optional.of(state);
    return this;
  }

  /** Runs from now on as another execution, which has a memory of its own in the same folder. */
  Workplace executing(String name) {
    this.execution = name;
    return this;
  }

  /** Runs from now on with so many threads. */
  Workplace threads(int number) {
    this.threads = number;
    return this;
  }

  /** Tells from now on how far a run is. */
  Workplace watchedBy(Progress progress) {
    this.progress = progress;
    return this;
  }

  /** Makes articles of texts from now on by another parser. */
  Workplace parsingBy(ArticleParser parser) {
    this.parser = parser;
    return this;
  }

  /** Calls runs from now on so, that the names of files aside are known. */
  Workplace calling(String run) {
    this.run = Optional.of(run);
    return this;
  }

  Outcome validate() throws IOException {
    return convert();
  }

  Outcome convert(String... formats) throws IOException {
    lines.clear();
    try (OutputFolder output =
            run.isEmpty() ? new OutputFolder(out) : new OutputFolder(out, run.get());
        RunMemory memory = memory()) {
      return tree()
          .convert(
              Stream.of(formats).map(name -> Formats.named(name, INSTALLED)).toList(),
              new RunSettings(output, policy(), this::keep, memory, progress, threads));
    }
  }

  private RunMemory memory() throws IOException {
    return state.isEmpty()
        ? RunMemory.none()
        : FileMemory.open(root.resolve(execution + ".jsonl"), state.get());
  }

  /** {@return a policy that changes nothing} */
  static Policy policy() {
    RuleNames rules = new RuleNames(StandardRules.all());
    return new Policy(
        Grading.standard(),
        new Suppressions(rules),
        new BaselineMatch(Baseline.empty(), "", file -> file, file -> true, rules));
  }

  private void keep(ArticleResults article) {
    Capped.of(article.counting()).forEach(found -> lines.add(new LinePrinter().print(found)));
  }

  ArticleTree tree() {
    return tree(parser);
  }

  ArticleTree tree(ArticleParser parser) {
    return new ArticleTree(settings(), parser, StandardRules.validator());
  }

  SourceSettings settings() {
    return new SourceSettings(
        in, selection, encoding, maxFileSize, new FileNames(root, in), publication);
  }

  /** {@return what was found that is no note} */
  List<String> faults() {
    return lines.stream().filter(line -> !line.contains(": note [")).toList();
  }

  /** {@return the paths of all files in the output, in order} */
  List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  String read(String path) throws IOException {
    return Files.readString(out.resolve(path));
  }
}
