package org.onrecord.inputs.ninjs;

import java.util.Optional;
import java.util.Set;
import org.onrecord.ArticleParser;
import org.onrecord.analysis.document.OutlineSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.Extract;
import org.onrecord.format.FormatException;
import org.onrecord.inputs.html.PageText;
import org.onrecord.inputs.known.JsonTree;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.SourceText;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.Span;

/**
 * ninjs 3.x and 2.x. The article's text is what is taken out of the item: headline, author and
 * body, blank lines between.
 */
public final class NinjsInput implements ArticleInput {

  private static final Set<String> ENDINGS = Set.of(".ninjs.json", ".ninjs");
  private static final Position TOP = new Position(1, 1);

  private final OutlineSegmenter segmenter = new OutlineSegmenter(Lexicon.english());

  @Override
  public Set<String> endings() {
    return ENDINGS;
  }

  @Override
  public Extract read(SourceText file, ArticleParser parser) throws FormatException {
    NinjsItem item =
        JsonTree.parse(file.text().replace("\uFEFF", ""))
            .map(NinjsItem::new)
            .filter(NinjsItem::isItem)
            .orElseThrow(() -> new FormatException(TOP, "no ninjs: an object with a \"uri\""));
    PageText text = new PageText(item.body(), Optional.empty());
    Optional<Span> headline = text.addHeadline(item.headline());
    Optional<Byline> byline =
        item.by()
            .filter(by -> !text.says(by))
            .flatMap(by -> text.add(by).map(span -> new Byline(span, NinjsItem.authors(by))));
    text.addBody(Optional.empty());
    SourceText extracted =
        new SourceText(
            file.id(),
            text.toString(),
            Publications.before(item.publication(), file.publication()));
    Article article = parser.parse(segmenter.segment(extracted, text.outline(headline, byline)));
    return new Extract(item.language().map(article::withLanguage).orElse(article), index -> 0);
  }
}
