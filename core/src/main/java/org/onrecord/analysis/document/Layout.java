package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Byline;
import org.onrecord.model.Dateline;
import org.onrecord.text.Span;

/**
 * Tells which blocks are headline, byline and dateline; all others are paragraphs. Headline and
 * dateline stand at the top, the byline there or at the end.
 */
final class Layout {

  /** How many blocks from the top, or from the end, a byline or dateline is looked for in. */
  private static final int TOP = 6;

  private static final int BOTTOM = 4;

  /** No headline that is wrapped is longer, in UTF-16 code units. */
  private static final int LONGEST_HEADLINE = 240;

  private final Tokens tokens;
  private final List<Block> blocks;
  private final BylineReader bylines;
  private final DatelineReader datelines;
  private final SentenceSplitter splitter;
  private final boolean[] taken;
  private final int top; // the first block that is no ornament
  private @Nullable Span headline;
  private @Nullable Byline byline;
  private @Nullable Dateline dateline;

  /** Of a text without markup. */
  Layout(Tokens tokens, List<Block> blocks) {
    this(tokens, blocks, false);
  }

  /**
   * @param headed whether the first block is known to be the headline
   */
  Layout(Tokens tokens, List<Block> blocks, boolean headed) {
    this.tokens = tokens;
    this.blocks = blocks;
    bylines = new BylineReader(tokens);
    datelines = new DatelineReader(tokens);
    splitter = new SentenceSplitter(tokens);
    taken = new boolean[blocks.size()];
    top = firstWithWords();
    if (top < blocks.size()) {
      findHeadline(blocks.get(top), headed);
      findAtTop();
      findAtBottom();
    }
  }

  Optional<Span> headline() {
    return Optional.ofNullable(headline);
  }

  Optional<Byline> byline() {
    return Optional.ofNullable(byline);
  }

  /** Sets who is known to have written the text; a byline that it has itself is no paragraph. */
  void setByline(Optional<Byline> known) {
    byline = known.orElse(byline);
  }

  Optional<Dateline> dateline() {
    return Optional.ofNullable(dateline);
  }

  /** {@return the blocks that are paragraphs; ornaments that part them are none} */
  List<Block> paragraphs() {
    List<Block> paragraphs = new ArrayList<>(blocks.size());
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && !isOrnament(blocks.get(i))) {
        paragraphs.add(blocks.get(i));
      }
    }
    return paragraphs;
  }

  private int firstWithWords() {
    int first = 0;
    while (first < blocks.size() && isOrnament(blocks.get(first))) {
      first++;
    }
    return first;
  }

  /** "* * *" */
  private boolean isOrnament(Block block) {
    for (int t = block.first(); t < block.end(); t++) {
      switch (tokens.kind(t)) {
        case WORD, NUMBER, ADDRESS, QUOTATION_MARK -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private void findHeadline(Block first, boolean known) {
    boolean other =
        datelines.inline(first.first(), first.end()).isPresent()
            || datelines.alone(first.first(), first.end()).isPresent()
            || bylines.read(first.first(), first.end(), false).isPresent();
    Span line = tokens.span(first.first(), first.end());
    boolean wrappedText =
        !first.isOneLine()
            && (tokens.kind(first.end() - 1) == TokenKind.TERMINATOR
                || line.length() > LONGEST_HEADLINE);
    boolean looks = !other && !wrappedText && !splitter.holdsSeveral(first.first(), first.end());
    if (known || looks) {
      headline = line;
      taken[top] = true;
    }
  }

  private void findAtTop() {
    int limit = Math.min(blocks.size(), top + TOP);
    int prose = 0;
    for (int i = taken[top] ? top + 1 : top; i < limit && prose < TOP / 2; i++) {
      if (!takesByline(i, i > top) && !takesDateline(i)) {
        prose += takesInlineDateline(i) ? TOP : 1;
      }
    }
  }

  private void findAtBottom() {
    int limit = Math.max(top + 1, blocks.size() - BOTTOM);
    for (int i = blocks.size() - 1; i >= limit && byline == null; i--) {
      takesByline(i, true);
    }
  }

  private boolean takesByline(int index, boolean alone) {
    Block block = blocks.get(index);
    if (byline == null && !taken[index]) {
      byline = bylines.read(block.first(), block.end(), alone).orElse(null);
      taken[index] = byline != null;
      return taken[index];
    }
    return false;
  }

  private boolean takesDateline(int index) {
    Block block = blocks.get(index);
    if (dateline == null) {
      dateline = datelines.alone(block.first(), block.end()).orElse(null);
      taken[index] = dateline != null;
      return taken[index];
    }
    return false;
  }

  private boolean takesInlineDateline(int index) {
    Block block = blocks.get(index);
    if (dateline == null) {
      dateline = datelines.inline(block.first(), block.end()).orElse(null);
      return dateline != null;
    }
    return false;
  }
}
