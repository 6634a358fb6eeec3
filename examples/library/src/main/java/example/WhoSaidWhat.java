package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.ArticleParser;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Role;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/** Prints who said what and who promised what in a news article. */
public final class WhoSaidWhat {

  private final Article article;
  private final PrintStream out;

  private WhoSaidWhat(Article article, PrintStream out) {
    this.article = article;
    this.out = out;
  }

  /** Takes the file of an article in UTF-8; without one, an article that comes with the program. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!run(List.of(args), out, System.err)) {
      System.exit(1);
    }
  }

  /** Whether the article could be read; if not, {@code err} is told why. */
  static boolean run(List<String> args, PrintStream out, PrintStream err) {
    try {
      String text = args.isEmpty() ? bundled() : Files.readString(Path.of(args.get(0)));
      Article article = ArticleParser.standard().parse(SourceText.of("article", text));
      new WhoSaidWhat(article, out).print();
      return true;
    } catch (NoSuchFileException e) {
      err.println("there is no file " + e.getFile());
    } catch (CharacterCodingException e) {
      err.println(args.get(0) + " is not in UTF-8");
    } catch (IOException e) {
      err.println("cannot read: " + e.getMessage());
    }
    return false;
  }

  private static String bundled() throws IOException {
    try (InputStream in = WhoSaidWhat.class.getResourceAsStream("wind-farm.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void print() {
    article.headline().ifPresent(headline -> out.println(article.words(headline)));
    out.println("\nWHO SAID WHAT");
    quotesBySpeaker().forEach(this::print);
    out.println("\nWHO PROMISED WHAT");
    article.commitments().forEach(this::print);
  }

  private Map<String, List<Quote>> quotesBySpeaker() {
    return article.quotes().stream()
        .filter(quote -> quote.kind() != QuoteKind.TERM)
        .collect(
            Collectors.groupingBy(
                quote -> article.speaker(quote).map(this::introduce).orElse("Somebody"),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void print(String speaker, List<Quote> quotes) {
    out.println("\n" + speaker);
    for (Quote quote : quotes) {
      String cue = quote.cue().map(span -> words(span) + ": ").orElse("");
      out.println("  - " + cue + article.words(quote).replaceAll("\\s+", " "));
    }
  }

  private void print(Commitment commitment) {
    out.println("\n" + names(commitment.by()));
    out.print("  - " + commitment.kind().label() + ": " + words(commitment.action()));
    if (!commitment.to().isEmpty()) {
      out.print(", to " + names(commitment.to()));
    }
    commitment.condition().ifPresent(span -> out.print(", " + words(span)));
    commitment.due().flatMap(due -> due.date()).ifPresent(date -> out.print(" [due " + date + "]"));
    out.println();
  }

  /** A name with its roles: "Torstein Hagen, chief executive of Norlys Vind". */
  private String introduce(Actor actor) {
    return actor.name()
        + actor.roles().stream().map(role -> ", " + words(role)).collect(Collectors.joining());
  }

  private String words(Role role) {
    return role.title() + role.of().map(id -> " of " + name(id)).orElse("");
  }

  private String words(Span span) {
    return article.words(span).replaceAll("\\s+", " ");
  }

  private String names(List<Party> parties) {
    return parties.stream().map(party -> name(party.actor())).collect(Collectors.joining(" and "));
  }

  private String name(String actorId) {
    return article.actor(actorId).map(Actor::name).orElse(actorId);
  }
}
