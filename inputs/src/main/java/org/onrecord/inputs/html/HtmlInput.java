package org.onrecord.inputs.html;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.onrecord.ArticleParser;
import org.onrecord.analysis.document.Outline;
import org.onrecord.analysis.document.OutlineSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.Extract;
import org.onrecord.inputs.known.PageEncoding;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Byline;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/**
 * Pages of HTML. The article's text is what is taken out of the page: headline, byline and the
 * paragraphs of its {@code articleBody} or {@code article} element, blank lines between. Headline,
 * authors and publication are those of JSON-LD ({@code NewsArticle}), Open Graph or the page's own
 * elements.
 */
public final class HtmlInput implements ArticleInput {

  private static final Set<String> ENDINGS = Set.of(".html", ".htm", ".xhtml");

  private final OutlineSegmenter segmenter = new OutlineSegmenter(Lexicon.english());

  @Override
  public Set<String> endings() {
    return ENDINGS;
  }

  @Override
  public Optional<Charset> charset(byte[] file) {
    return PageEncoding.ofFile(file);
  }

  @Override
  public Extract read(SourceText file, ArticleParser parser) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(unmarked(file), "");
    PageMetadata metadata = new PageMetadata(page);
    PageText text = new PageText(page, metadata.publication().publisher());
    Optional<Span> headline = text.addHeadline(metadata.headline());
    Optional<Byline> byline = byline(metadata.authors(), text);
    text.addBody(metadata.body());
    SourceText extracted =
        new SourceText(
            file.id(),
            text.toString(),
            Publications.before(metadata.publication(), file.publication()));
    Outline outline = text.outline(headline, byline);
    return new Extract(parser.parse(segmenter.segment(extracted, outline)), text.origin());
  }

  /** Without a byte-order mark, whose place a blank takes. */
  private static String unmarked(SourceText file) {
    return file.text().startsWith("\uFEFF") ? " " + file.text().substring(1) : file.text();
  }

  /** As the page's metadata have it, unless the text itself has a line of its own. */
  private static Optional<Byline> byline(List<String> authors, PageText text) {
    return authors.isEmpty() || text.says("By " + authors.get(0))
        ? Optional.empty()
        : text.add(String.join(", ", authors)).map(span -> new Byline(span, authors));
  }
}
