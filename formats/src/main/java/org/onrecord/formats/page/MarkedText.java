package org.onrecord.formats.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.onrecord.formats.page.Mark.Reference;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.output.Html;
import org.onrecord.text.Span;

/**
 * Writes a text with its marks. HTML knows no elements that cross each other: where marks do, the
 * inner one is ended and begun again. Goes through the text once, from block to block; takes time
 * in proportion to its length and the marks. Not thread-safe.
 */
final class MarkedText {

  private final ArticleView view;
  private final List<Mark> marks;
  private final Html html;
  private final Set<String> anchors = new HashSet<>();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int next;

  MarkedText(ArticleView view, Html html) {
    this.view = view;
    this.marks = Marks.of(view);
    this.html = html;
  }

  /** Writes a block; each must lie behind the one before. */
  void write(Span block) {
    begin(block);
    int at = block.start();
    while (at < block.end()) {
      int to = Math.min(block.end(), nextEdge());
      html.words(view.words(new Span(at, to)));
      at = to;
      endAt(at);
      while (at < block.end() && next < marks.size() && marks.get(next).span().start() <= at) {
        open(marks.get(next++));
      }
    }
    open.forEach(mark -> html.end());
  }

  /** Of what began before the block, what reaches into it. */
  private void begin(Span block) {
    while (next < marks.size() && marks.get(next).span().start() < block.start()) {
      open.push(marks.get(next++));
    }
    open.removeIf(mark -> mark.span().end() <= block.start());
    open.descendingIterator().forEachRemaining(this::begin);
    while (next < marks.size() && marks.get(next).span().start() == block.start()) {
      open(marks.get(next++));
    }
  }

  private int nextEdge() {
    int edge = next < marks.size() ? marks.get(next).span().start() : Integer.MAX_VALUE;
    for (Mark mark : open) {
      edge = Math.min(edge, mark.span().end());
    }
    return edge;
  }

  private void open(Mark mark) {
    open.push(mark);
    begin(mark);
  }

  private void begin(Mark mark) {
    List<String> attributes = new ArrayList<>(List.of("class", mark.looks()));
    mark.anchor()
        .filter(anchors::add)
        .ifPresent(anchor -> attributes.addAll(List.of("id", anchor)));
    mark.fact().ifPresent(fact -> attributes.addAll(List.of("data-fact", fact)));
    mark.actor().ifPresent(actor -> attributes.addAll(List.of("data-actor", actor)));
    html.begin("span", attributes.toArray(String[]::new));
  }

  /** Ends what ends here, and what is in it for a moment. */
  private void endAt(int place) {
    Deque<Mark> interrupted = new ArrayDeque<>();
    List<Mark> ended = new ArrayList<>();
    long ending = open.stream().filter(mark -> mark.span().end() <= place).count();
    for (Iterator<Mark> marks = open.iterator(); ended.size() < ending; ) {
      Mark mark = marks.next();
      marks.remove();
      html.end();
      if (mark.span().end() <= place) {
        ended.add(mark);
      } else {
        interrupted.push(mark);
      }
    }
    ended.forEach(mark -> mark.reference().ifPresent(reference -> refer(mark, reference)));
    interrupted.forEach(this::open);
  }

  private void refer(Mark mark, Reference reference) {
    html.begin("sup");
    html.element(
        "a",
        reference.sign(),
        "class",
        "sign " + mark.looks(),
        "href",
        Anchors.to(mark.fact().orElse("")),
        "aria-label",
        reference.sign() + ": " + reference.words());
    html.end();
  }
}
