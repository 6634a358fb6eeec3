package org.onrecord.inputs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/** The body of a Markdown file: its blocks, and those of its characters that are text. */
final class MarkdownBody {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final String file;
  private final ReadableText readable;
  private final List<Span> blocks = new ArrayList<>();
  private @Nullable Span heading;

  private MarkdownBody(String file) {
    this.file = file;
    this.readable = new ReadableText(file);
  }

  /**
   * {@return the body of a file}
   *
   * @param start where it begins
   */
  static MarkdownBody of(String file, int start) {
    MarkdownBody body = new MarkdownBody(file);
    PARSER.parse(blanked(file, start)).accept(body.new Visitor());
    return body;
  }

  /** What stands before the body keeps its length, so that places are those of the file. */
  private static String blanked(String file, int start) {
    StringBuilder blanked = new StringBuilder(file);
    for (int i = 0; i < start; i++) {
      if ("\r\n".indexOf(file.charAt(i)) < 0) {
        blanked.setCharAt(i, ' '); // one for each code unit: an emoji has two
      }
    }
    return blanked.toString();
  }

  /** {@return the text that is read; its places are those of the file} */
  ReadableText readable() {
    return readable;
  }

  /** {@return the heading of the first level that the body begins with} */
  Optional<Span> heading() {
    return Optional.ofNullable(heading);
  }

  /**
   * {@return headings and paragraphs, those in lists and quotations too; without the first heading}
   */
  List<Span> blocks() {
    return blocks;
  }

  /** Goes through the blocks; code, images and HTML are no text. */
  private final class Visitor extends AbstractVisitor {

    private @Nullable Span block;

    @Override
    public void visit(Heading node) {
      visitChildren(node);
      if (blocks.isEmpty() && heading == null && node.getLevel() == 1) {
        heading = block;
        block = null;
      }
      endBlock();
    }

    @Override
    public void visit(Paragraph node) {
      visitChildren(node);
      endBlock();
    }

    private void endBlock() {
      if (block != null) {
        blocks.add(block);
      }
      block = null;
    }

    @Override
    public void visit(Image node) {
      // a picture says nothing
    }

    @Override
    public void visit(Text node) {
      keep(node, node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      keep(node, node.getLiteral());
    }

    private void keep(Node node, String literal) {
      for (SourceSpan source : node.getSourceSpans()) {
        Span span = place(source);
        new Literal(file, span).keep(literal, readable);
        block = block == null ? span : block.union(span);
      }
    }

    private Span place(SourceSpan source) {
      return new Span(source.getInputIndex(), source.getInputIndex() + source.getLength());
    }
  }
}
