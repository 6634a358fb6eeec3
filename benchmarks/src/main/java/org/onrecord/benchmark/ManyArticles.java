package org.onrecord.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.onrecord.ArticleParser;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.SourceText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive of many articles, made by varying a few: other people, other numbers, some
 * paragraphs left out and some taken from another article.
 *
 * <p>Run: {@code java org.onrecord.benchmark.ManyArticles NUMBER ARCHIVE.jsonl.gz [DIRECTORY]}. The
 * same number gives the same archive.
 */
public final class ManyArticles {

  private static final String USUAL = "examples/newsroom/src/main/articles";
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w,.£$€])[1-9]\\d?(?![\\w,.])");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\R+");
  private static final double LEFT_OUT = 0.2;
  private static final double BORROWED = 0.15;

  private static final List<String> GIVEN =
      List.of(
          "Ada", "Amir", "Bea", "Carlo", "Dora", "Elias", "Fiona", "Gus", "Hanna", "Idris", "Jonas",
          "Kira", "Leo", "Mira", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Tilda", "Umar", "Vera",
          "Wanda", "Yusuf", "Zoe");

  private static final List<String> START =
      List.of("Al", "Ber", "Cor", "Dal", "El", "Fen", "Gar", "Hol", "Kel", "Lun", "Mor", "Nor");

  private static final List<String> END =
      List.of(
          "anda", "bury", "dane", "eson", "grim", "holt", "ick", "land", "man", "ov", "sen",
          "well");

  /** An article that is varied: its blocks, and the words in it that name people. */
  private record Model(
      String section, List<String> blocks, Map<String, Integer> people, Pattern names) {}

  private final List<Model> models;

  private ManyArticles(List<Model> models) {
    this.models = models;
  }

  /** Writes the archive. */
  public static void main(String[] arguments) throws IOException {
    int number = Integer.parseInt(arguments[0]);
    Path directory = Path.of(arguments.length > 2 ? arguments[2] : USUAL);
    List<Model> models = new ArrayList<>();
    for (Path path : Corpus.paths(directory)) {
      models.add(model(path));
    }
    ManyArticles articles = new ManyArticles(models);
    JsonMapper json = new JsonMapper();
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (int i = 0; i < number; i++) {
        out.write(json.writeValueAsString(articles.article(i)));
        out.write('\n');
      }
    }
  }

  private static Model model(Path path) throws IOException {
    String text = Files.readString(path);
    Map<String, Integer> people = new LinkedHashMap<>();
    int person = 0;
    for (Actor actor : ArticleParser.standard().parse(SourceText.of("a", text)).actors()) {
      String[] names = actor.name().split(" ");
      if (actor.type() == ActorType.PERSON && names.length > 1) {
        people.putIfAbsent(names[0], 2 * person);
        people.putIfAbsent(names[names.length - 1], 2 * person + 1);
        person++;
      }
    }
    String names = people.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return new Model(
        path.getParent().getFileName().toString(),
        List.of(BLANK_LINE.split(text.strip())),
        people,
        Pattern.compile("\\b(?:" + names + ")\\b"));
  }

  private Map<String, String> article(int index) {
    Random random = new Random(index);
    Model model = models.get(random.nextInt(models.size()));
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(index % 9000);
    Map<String, String> article = new LinkedHashMap<>();
    article.put("id", "%d/%s/story-%07d".formatted(day.getYear(), model.section(), index));
    article.put("url", "https://echo.example/" + article.get("id"));
    article.put("publisher", "Alder Bay Echo");
    article.put("publishedOn", day.toString());
    article.put("text", text(model, random));
    return article;
  }

  private String text(Model model, Random random) {
    List<String> blocks = new ArrayList<>();
    for (String block : model.blocks()) {
      if (blocks.size() < 2 || random.nextDouble() > LEFT_OUT) {
        blocks.add(block);
      }
      if (blocks.size() > 2 && random.nextDouble() < BORROWED) {
        List<String> others = models.get(random.nextInt(models.size())).blocks();
        blocks.add(others.get(random.nextInt(others.size())));
      }
    }
    String text = String.join("\n\n", blocks) + "\n";
    String peopled = withOtherPeople(text, model, random);
    return NUMBER
        .matcher(peopled)
        .replaceAll(
            number ->
                Integer.toString(1 + random.nextInt(number.end() - number.start() == 1 ? 9 : 98)));
  }

  private static String withOtherPeople(String text, Model model, Random random) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 2 * model.people().size(); i++) {
      names.add(i % 2 == 0 ? any(GIVEN, random) : any(START, random) + any(END, random));
    }
    return model
        .names()
        .matcher(text)
        .replaceAll(name -> names.get(model.people().get(name.group())));
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
