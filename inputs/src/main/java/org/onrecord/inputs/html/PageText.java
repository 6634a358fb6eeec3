package org.onrecord.inputs.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.onrecord.analysis.document.Outline;
import org.onrecord.inputs.known.FirstLine;
import org.onrecord.model.Byline;
import org.onrecord.text.Span;

/**
 * Finds the text of the article on a page: the paragraphs of its {@code articleBody} or {@code
 * article}. What stands around and between them is left out.
 */
public final class PageText {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "th",
          "tr",
          "ul");

  private static final String LEFT_OUT =
      "script, style, noscript, template, nav, aside, footer, form, button, select, input, figure,"
          + " iframe, svg, video, audio, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)]";

  private final Document page;
  private final Optional<Element> body;
  private final Optional<Element> heading;
  private final ExtractedText text = new ExtractedText();
  private final List<Span> blocks = new ArrayList<>();

  /**
   * @param page the page; what is no text is taken out of it
   * @param site the name of the site, which is nobody's headline
   */
  public PageText(Document page, Optional<String> site) {
    this.page = page;
    page.select("h1").stream()
        .filter(heading -> site.filter(FirstLine.of(heading.text())::says).isPresent())
        .forEach(Element::remove);
    this.body = body(page);
    this.heading = body.flatMap(element -> first(element, "h1")).or(() -> first(page, "h1"));
  }

  private static Optional<Element> first(Element element, String query) {
    return element.select(query).stream().filter(Element::hasText).findFirst();
  }

  /** Of several, such as those of a list of stories, the one with most words in paragraphs. */
  private static Optional<Element> body(Document page) {
    return longest(page, "[itemprop=articleBody]")
        .or(() -> longest(page, "article"))
        .or(() -> longest(page, "main"));
  }

  /**
   * {@return the place of the headline, with which the text begins}
   *
   * @param besides what the metadata say, where the page has no heading
   */
  public Optional<Span> addHeadline(Optional<String> besides) {
    if (heading.isPresent()) {
      walkInline(heading.get());
    } else {
      besides.ifPresent(words -> text.add(words, 0));
    }
    Optional<Span> span = text.end();
    text.begin();
    return span;
  }

  /** {@return whether the article has these words, in either case} */
  public boolean says(String words) {
    return body.filter(
            element ->
                element.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** {@return the place of words that stand nowhere in the text of the page, and are added} */
  public Optional<Span> add(String words) {
    text.add(words, 0);
    Optional<Span> span = text.end();
    text.begin();
    return span;
  }

  /**
   * Adds the article's paragraphs.
   *
   * @param besides what the metadata say, where the page has no element for its article
   */
  public void addBody(Optional<String> besides) {
    body.ifPresent(this::walkArticle);
    if (blocks.isEmpty() && besides.isPresent()) {
      besides.get().lines().forEach(line -> add(line).ifPresent(blocks::add));
    }
    if (blocks.isEmpty()) {
      walkArticle(page.body());
    }
  }

  private void walkArticle(Element article) {
    article.select(LEFT_OUT).remove();
    heading.ifPresent(Element::remove);
    walk(article);
    end();
  }

  /** {@return where in the file the characters come from} */
  public IntUnaryOperator origin() {
    return text.origin();
  }

  /** {@return the text; a headline that nothing follows is none} */
  @Override
  public String toString() {
    return blocks.isEmpty() ? "" : text.toString().stripTrailing();
  }

  /** {@return the parts of the text} */
  public Outline outline(Optional<Span> headline, Optional<Byline> byline) {
    return blocks.isEmpty()
        ? new Outline(Optional.empty(), Optional.empty(), blocks)
        : new Outline(headline, byline, blocks);
  }

  private static Optional<Element> longest(Document page, String query) {
    return page.select(query).stream()
        .filter(Element::hasText)
        .max(Comparator.comparingInt(PageText::words));
  }

  private static int words(Element element) {
    return element.select("p").stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  private void walk(Element element) {
    boolean block = BLOCKS.contains(element.normalName());
    if (block) {
      end();
    }
    walkInline(element);
    if (block) {
      end();
    }
  }

  private void walkInline(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.add(words.getWholeText(), words.sourceRange().startPos());
      } else if (child instanceof Element inner && inner.normalName().equals("br")) {
        lineBreak(inner);
      } else if (child instanceof Element inner) {
        walk(inner);
      }
    }
  }

  /** One is a blank; two in a row part paragraphs. */
  private void lineBreak(Element br) {
    Node before = br.previousSibling();
    if (before instanceof TextNode between && between.isBlank()) {
      before = between.previousSibling();
    }
    if (before instanceof Element element && element.normalName().equals("br")) {
      end();
    } else {
      text.add(" ", br.sourceRange().startPos());
    }
  }

  private void end() {
    text.end().ifPresent(blocks::add);
    text.begin();
  }
}
