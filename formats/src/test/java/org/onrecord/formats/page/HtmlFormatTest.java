package org.onrecord.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.onrecord.formats.MemoryFolder;
import org.onrecord.formats.Samples;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;

class HtmlFormatTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "script",
          "body",
          "header",
          "nav",
          "main",
          "article",
          "aside",
          "section",
          "h1",
          "h2",
          "h3",
          "p",
          "div",
          "span",
          "sup",
          "a",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "fieldset",
          "legend",
          "label",
          "input",
          "select",
          "option",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "http-equiv",
          "content",
          "name",
          "id",
          "class",
          "href",
          "rel",
          "aria-label",
          "aria-labelledby",
          "tabindex",
          "type",
          "checked",
          "role",
          "hidden",
          "autocomplete",
          "value",
          "scope",
          "data-fact",
          "data-actor",
          "data-label",
          "data-speakers");

  private static Map<String, String> files(List<Article> articles) {
    return MemoryFolder.of(new HtmlFormat(), articles);
  }

  private static Document page(Article article) {
    return Jsoup.parse(files(List.of(article)).getOrDefault(article.id() + ".html", ""));
  }

  private static Document index(List<Article> articles) {
    return Jsoup.parse(files(articles).getOrDefault("index.html", ""));
  }

  @Test
  void showsEveryWordOfTheText() {
    for (Article article : Samples.many()) {
      Element text = page(article).expectFirst("article");
      text.select("sup, .published").remove();
      if (article.headline().isEmpty()) {
        text.select("h1").remove();
      }
      assertThat(squeezed(text.text())).isEqualTo(squeezed(article.text()));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}\uFFFD]+", "");
  }

  @Test
  void showsNoFrontMatter() {
    String text = "---\ntitle: Rain\ntags: [ferries]\n---\n\nIt rained.\n";
    Article article =
        Article.builder()
            .id("rain")
            .text(text)
            .headline(new Span(11, 15))
            .addParagraphs(new Span(text.indexOf("It"), text.length() - 1))
            .build();
    assertThat(page(article).expectFirst("article").text())
        .contains("Rain")
        .contains("It rained.")
        .doesNotContain("ferries");
    Article plain = Samples.parsed("rules", "---\n\nIt rained.\n\n---\n\nThe sun shone.\n");
    assertThat(page(plain).expectFirst("article").text())
        .contains("It rained.")
        .contains("The sun shone.");
  }

  @Test
  void leadsSomewhereWithEveryLink() {
    for (Article article : Samples.many()) {
      Document page = page(article);
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(article.id()).doesNotHaveDuplicates();
      assertThat(page.select("a[href^=#]").eachAttr("href"))
          .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
      assertThat(page.select("[data-fact]").eachAttr("data-fact"))
          .allSatisfy(fact -> assertThat(ids).contains(fact));
      assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
          .allSatisfy(id -> assertThat(ids).contains(id));
    }
  }

  @Test
  void isMadeOfNothingButItsOwnElements() {
    List<Article> articles = new ArrayList<>(Samples.many());
    articles.addAll(Samples.faulty());
    articles.add(hostile());
    for (Article article : articles) {
      for (String file : files(List.of(article)).values()) {
        for (Element element : Jsoup.parse(file).getAllElements()) {
          if (!element.normalName().equals("#root")) {
            assertThat(ELEMENTS).contains(element.normalName());
            assertThat(ATTRIBUTES)
                .containsAll(element.attributes().asList().stream().map(a -> a.getKey()).toList());
          }
        }
      }
    }
  }

  private static Article hostile() {
    String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)><!--</style>";
    Actor actor =
        Actor.builder().id("javascript:alert(1)").name(attack).type(ActorType.PERSON).build();
    Quote quote =
        Quote.builder()
            .id(attack)
            .kind(QuoteKind.DIRECT)
            .addContent(new Span(0, 40))
            .speaker("javascript:alert(1)")
            .build();
    return Article.builder()
        .id("hostile")
        .language(attack)
        .text(attack.repeat(3))
        .headline(new Span(0, 10))
        .publication(Publication.builder().publisher(attack).url("javascript:alert(1)").build())
        .addActors(actor)
        .addQuotes(quote)
        .build();
  }

  @Test
  void leadsNowhereButToPagesAndPublishers() {
    for (Article article : List.of(hostile(), Samples.emoji())) {
      for (String file : files(List.of(article)).values()) {
        assertThat(Jsoup.parse(file).select("a").eachAttr("href"))
            .allMatch(href -> href.matches("#.*|(\\.\\./)*[\\w/]+\\.html(#.*)?|https://echo.*"));
      }
    }
  }

  @Test
  void letsNothingRunOrLoadButItsOwn() {
    for (String file : files(List.of(Samples.emoji())).values()) {
      Document page = Jsoup.parse(file);
      assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
          .isEqualTo(
              "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                  .formatted(
                      hash(page.select("style").get(0).data()),
                      hash(page.select("script").get(0).data())));
      assertThat(page.select("style, script")).hasSize(2);
      assertThat(page.select("[src], link, [style], [onclick]")).isEmpty();
      assertThat(page.select("style").get(0).data()).doesNotContain("url(", "@import");
    }
  }

  private static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void marksWhatCrossesWithoutCrossingElements() {
    Quote first = quote("q1", new Span(0, 6));
    Quote second = quote("q2", new Span(4, 10));
    Article article =
        Article.builder()
            .id("a")
            .text("0123456789 rest.")
            .addParagraphs(new Span(0, 16))
            .addQuotes(first, second)
            .build();
    Element paragraph = page(article).expectFirst("article p");
    assertThat(paragraph.select("[data-fact=said-q1]").eachText()).containsExactly("012345");
    assertThat(paragraph.select("[data-fact=said-q2]").eachText()).containsExactly("45", "6789");
    assertThat(paragraph.select("#quote-q2")).hasSize(1);
    assertThat(paragraph.select("sup a").eachText()).containsExactly("q1", "q2");
  }

  private static Quote quote(String id, Span span) {
    return Quote.builder().id(id).kind(QuoteKind.DIRECT).addContent(span).build();
  }

  @Test
  void listsArticlesAndOpenPromisesByDueDate() {
    Document index = index(Samples.sound());
    assertThat(index.select("#articles tbody tr")).hasSameSizeAs(Samples.sound());
    assertThat(index.select("#articles a").eachAttr("href")).contains("local/pier.html");
    assertThat(index.select("#promises a").eachAttr("href"))
        .contains("local/pier.html#promised-c1");
    List<String> dates = index.select("#promises th .date").eachText();
    assertThat(dates).contains("2030");
  }

  @Test
  void findsItsWayBackFromFolders() {
    assertThat(page(Samples.emoji()).select("nav a").attr("href")).isEqualTo("../index.html");
  }

  @Test
  void canBeUsedWithoutSeeing() {
    for (Article article : Samples.sound()) {
      for (String file : files(List.of(article)).values()) {
        Document page = Jsoup.parse(file);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1, main")).hasSize(2);
        assertThat(page.select("input, select")).allMatch(field -> field.closest("label") != null);
        assertThat(page.select("th")).allMatch(header -> header.hasAttr("scope"));
        assertThat(page.select("a")).allMatch(link -> link.hasText() || link.hasAttr("aria-label"));
        assertThat(levels(page)).allMatch(step -> step <= 1);
      }
    }
  }

  /** How much deeper each heading is than the one before it. */
  private static List<Integer> levels(Document page) {
    List<Integer> steps = new ArrayList<>();
    int before = 0;
    for (Element heading : page.select("h1, h2, h3")) {
      int level = heading.normalName().charAt(1) - '0';
      steps.add(level - before);
      before = level;
    }
    return steps;
  }
}
