package org.onrecord.inputs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ArticleParser;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Outline;
import org.onrecord.analysis.document.OutlineSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.Extract;
import org.onrecord.format.FormatException;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/**
 * Markdown with YAML front matter. The article's text is the file itself: markup is passed over,
 * and every span points at the characters of the file.
 *
 * <p>Of the front matter {@code title} (or {@code headline}) becomes the headline, {@code author}
 * (or {@code authors}) the byline, and {@code date}, {@code publisher} and {@code url} the
 * publication. Code, images and HTML are no text.
 */
public final class MarkdownInput implements ArticleInput {

  private static final Set<String> ENDINGS = Set.of(".md", ".markdown");

  private final OutlineSegmenter segmenter = new OutlineSegmenter(Lexicon.english());

  @Override
  public Set<String> endings() {
    return ENDINGS;
  }

  @Override
  public Extract read(SourceText file, ArticleParser parser) throws FormatException {
    FrontMatter front = FrontMatter.of(file.text());
    MarkdownBody body = MarkdownBody.of(file.text(), front.end());
    front.title().ifPresent(body.readable()::keep);
    SourceText readable =
        new SourceText(
            file.id(),
            body.readable().toString(),
            Publications.before(front.publication(), file.publication()));
    Document document = segmenter.segment(readable, outline(front, body, file.text()));
    return Extract.whole(parser.parse(document).withText(file.text()));
  }

  /** A first heading that repeats the title is no part of the body. */
  private static Outline outline(FrontMatter front, MarkdownBody body, String file) {
    List<Span> blocks = new ArrayList<>(body.blocks());
    Optional<Span> title = front.title();
    body.heading()
        .filter(heading -> title.filter(span -> !isSame(span, heading, file)).isPresent())
        .ifPresent(heading -> blocks.add(0, heading));
    return new Outline(title.or(body::heading), front.byline(), blocks);
  }

  private static boolean isSame(Span title, Span heading, String file) {
    return title.in(file).toString().strip().equalsIgnoreCase(heading.in(file).toString().strip());
  }
}
